-- Centrality is checked as an eigenvector: the sum of the neighbours' values is the eigenvalue times
-- the own value, and the greatest value is 1. Communities are checked to bear the code of their
-- strongest country, and their modularity is taken from the published division.
with directed as (
  select period_start, country_a as country, country_b as other, distinct_article_count as weight
  from pair_trends where granularity = 'MONTH' and distinct_article_count > 0
  union all
  select period_start, country_b, country_a, distinct_article_count
  from pair_trends where granularity = 'MONTH' and distinct_article_count > 0
),
nodes as (
  select d.period_start, d.country, count(*) as degree, sum(weight) as strength,
    sum(weight * o.centrality) as product, any_value(n.community) as division
  from directed d
  left join country_networks o on o.period_start = d.period_start and o.country = d.other
  left join country_networks n on n.period_start = d.period_start and n.country = d.country
  group by d.period_start, d.country
),
months as (
  select period_start, max(product) as eigenvalue, cast(sum(strength) as double) as total
  from nodes group by period_start
),
leaders as (
  select period_start, division, element_at(array_sort(collect_list(struct(-strength as rank, country))), 1)
    .country as leader, sum(strength) as strength
  from nodes group by period_start, division
),
inside as (
  select d.period_start, cast(sum(weight) as double) as weight
  from directed d
  join nodes a on a.period_start = d.period_start and a.country = d.country
  join nodes b on b.period_start = d.period_start and b.country = d.other
  where a.division = b.division group by d.period_start
),
modularities as (
  select m.period_start, (coalesce(any_value(i.weight), 0)
    - sum(cast(l.strength as double) * l.strength) / any_value(total)) / any_value(total) as modularity
  from months m
  join leaders l on l.period_start = m.period_start
  left join inside i on i.period_start = m.period_start
  group by m.period_start
)
select n.period_start, n.country, degree, n.strength, product / eigenvalue as centrality,
  leader as community, modularity
from nodes n
join months m on m.period_start = n.period_start
join leaders l on l.period_start = n.period_start and l.division = n.division
join modularities q on q.period_start = n.period_start
