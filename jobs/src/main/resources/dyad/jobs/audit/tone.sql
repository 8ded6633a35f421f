-- articles of a period that say a fact of each kind of a pair
with told as (
  select granularity, period_start, country_a, country_b,
    count(distinct case when quad_class like '%COOPERATION' then r.article_id end) as cooperation,
    count(distinct case when quad_class like '%CONFLICT' then r.article_id end) as conflict
  from pair_relations r join dated a on a.article_id = r.article_id
  where not is_negated and not is_hypothetical and r.duplicate_of is null
  group by granularity, period_start, country_a, country_b
)
select t.granularity, t.period_start, t.country_a, t.country_b,
  coalesce(cooperation, 0) as cooperation_count, coalesce(conflict, 0) as conflict_count
from pair_trends t left join told using (granularity, period_start, country_a, country_b)
