-- The level of each stretch between the published change points.
with stretches as (
  select *, sum(if(is_change_point, 1, 0)) over (partition by granularity, country_a, country_b
    order by period_start) as stretch
  from pair_trends
)
select granularity, period_start, country_a, country_b,
  try_divide(cast(sum(distinct_article_count)
    over (partition by granularity, country_a, country_b, stretch) as double),
    sum(period_article_count) over (partition by granularity, country_a, country_b, stretch))
    as level
from stretches
