-- Each table has the rows that the last run counted.
select concat(name, ' has ', n, ', counted ', coalesce(row_counts[name], 'none')) as row
from (
  select 'articles' as name, count(*) as n from articles
  union all select 'rejects', count(*) from rejects
  union all select 'mentions', count(*) from mentions
  union all select 'entities', count(*) from entities
  union all select 'learned_cues', count(*) from learned_cues
  union all select 'cooccurrences', count(*) from cooccurrences
  union all select 'events', count(*) from events
  union all select 'event_history', count(*) from event_history
  union all select 'pair_mentions', count(*) from pair_mentions
  union all select 'pair_associations', count(*) from pair_associations
  union all select 'pair_relations', count(*) from pair_relations
  union all select 'pair_trends', count(*) from pair_trends
  union all select 'group_trends', count(*) from group_trends
  union all select 'pair_drivers', count(*) from pair_drivers
  union all select 'country_networks', count(*) from country_networks
)
cross join (select row_counts from runs order by started_at desc, run_id desc limit 1)
where not n <=> row_counts[name]
