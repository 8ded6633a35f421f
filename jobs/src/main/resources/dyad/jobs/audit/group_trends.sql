-- The groups of outlets stand in the run's parameters, a line each, tabs between source, kind and name.
with members as (
  select split_part(line, '\t', 1) as source, split_part(line, '\t', 2) as group_kind,
    split_part(line, '\t', 3) as group_name
  from (select explode(split(parameters['outlets'], '\n')) as line
    from (select parameters from runs order by started_at desc, run_id desc limit 1))
),
grouped as (
  select d.*, group_kind, group_name from dated d join members m on m.source = d.source
  where granularity <> 'DAY'
),
volumes as (
  select granularity, period_start, group_kind, group_name, count_if(duplicate_of is null) as n
  from grouped group by granularity, period_start, group_kind, group_name
),
cells as (
  select granularity, period_start, group_kind, group_name, country_a, country_b,
    count(*) as article_count, count_if(g.duplicate_of is null) as distinct_article_count,
    count(distinct g.source) as source_count
  from pair_mentions p join grouped g on g.article_id = p.article_id
  where level = 'DOCUMENT'
  group by granularity, period_start, group_kind, group_name, country_a, country_b
),
counts as (
  select v.granularity, v.period_start, v.group_kind, v.group_name, s.country_a, s.country_b,
    coalesce(article_count, 0) as article_count,
    coalesce(distinct_article_count, 0) as distinct_article_count,
    coalesce(source_count, 0) as source_count, v.n as period_article_count,
    cast(coalesce(distinct_article_count, 0) as double) / nullif(v.n, 0) as share,
    cast(nullif(v.n, 0) as double) as n, 1.959964D * 1.959964D as z2
  from (select distinct granularity, group_kind, group_name, country_a, country_b from cells) s
  join volumes v on v.granularity = s.granularity and v.group_kind = s.group_kind
    and v.group_name = s.group_name
  left join cells c on c.granularity = v.granularity and c.period_start = v.period_start
    and c.group_kind = v.group_kind and c.group_name = v.group_name
    and c.country_a = s.country_a and c.country_b = s.country_b
)
select granularity, period_start, group_kind, group_name, country_a, country_b, article_count,
  distinct_article_count, source_count, period_article_count, share,
  if(share = 0, 0D, (share + z2 / (2 * n) - sqrt(z2) * sqrt(share * (1 - share) / n + z2 / (4 * n * n)))
    / (1 + z2 / n)) as share_low,
  if(share = 1, 1D, (share + z2 / (2 * n) + sqrt(z2) * sqrt(share * (1 - share) / n + z2 / (4 * n * n)))
    / (1 + z2 / n)) as share_high
from counts
