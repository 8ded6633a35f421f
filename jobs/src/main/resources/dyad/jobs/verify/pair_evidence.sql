-- The two mentions that show a pair are in mentions, with its countries, and in its sentence.
select concat_ws(' ', p.article_id, country_a, country_b, level, p.sentence_no) as row
from (
  select *, explode(array(struct(mention_a as mention_no, country_a as country),
    struct(mention_b as mention_no, country_b as country))) as shown
  from pair_mentions
) p
left join mentions m on m.article_id = p.article_id and m.mention_no = shown.mention_no
where m.article_id is null or not m.country <=> shown.country
  or (level = 'SENTENCE' and m.sentence_no <> p.sentence_no)
