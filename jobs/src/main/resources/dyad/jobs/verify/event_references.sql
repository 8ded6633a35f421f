-- An event that a row refers to is in events.
select concat(used_by, ' ', r.event_id) as row
from (
  select distinct 'articles' as used_by, event_id from articles
  union all select distinct 'pair_mentions', event_id from pair_mentions
  union all select distinct 'pair_relations', event_id from pair_relations
  union all select distinct 'pair_drivers', driver from pair_drivers where kind = 'EVENT'
) r
left anti join events e on e.event_id = r.event_id
