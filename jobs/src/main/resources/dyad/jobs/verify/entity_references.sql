-- An entity that a row refers to is in entities.
select concat(used_by, ' ', r.entity_id) as row
from (
  select distinct 'mentions' as used_by, entity_id from mentions where entity_id is not null
  union all select distinct 'learned_cues', entity_id from learned_cues
  union all select distinct 'cooccurrences', entity_a from cooccurrences
  union all select distinct 'cooccurrences', entity_b from cooccurrences
  union all select distinct 'events', entity from events lateral view explode(entity_ids) as entity
  union all select distinct 'pair_drivers', driver from pair_drivers where kind = 'ENTITY'
) r
left anti join entities e on e.entity_id = r.entity_id
