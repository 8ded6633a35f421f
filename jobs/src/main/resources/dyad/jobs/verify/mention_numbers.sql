-- An article's mentions are numbered from 0 without a gap.
select article_id as row from mentions
group by article_id having max(mention_no) + 1 <> count(*) or min(mention_no) <> 0
