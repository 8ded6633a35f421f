with forms as (
  select entity_id, surface, count(*) as n from mentions where entity_id is not null
  group by entity_id, surface
),
variants as (
  select entity_id,
    transform(array_sort(collect_list(struct(-n as rank, surface, n))),
      v -> struct(v.surface as form, v.n as mention_count)) as variants
  from forms group by entity_id
)
select m.entity_id, count(*) as mention_count, count(distinct m.article_id) as article_count,
  min(published_at) as first_seen, max(published_at) as last_seen, any_value(variants) as variants
from mentions m
join articles a on a.article_id = m.article_id
join variants v on v.entity_id = m.entity_id
group by m.entity_id
