-- An article that a row refers to is in articles.
select concat(used_by, ' ', r.article_id) as row
from (
  select distinct 'mentions' as used_by, article_id from mentions
  union all select distinct 'pair_mentions', article_id from pair_mentions
  union all select distinct 'pair_relations', article_id from pair_relations
  union all select distinct 'events', title_article_id from events
) r
left anti join articles a on a.article_id = r.article_id
