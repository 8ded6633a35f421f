with volumes as (
  select granularity, period_start, count_if(duplicate_of is null) as n
  from dated group by granularity, period_start
),
outlets as (
  select granularity, period_start, coalesce(source, '') as outlet, count(*) as n,
    sum(count(*)) over (partition by granularity, coalesce(source, '')) as in_range
  from dated where duplicate_of is null
  group by granularity, period_start, coalesce(source, '')
),
standard as (
  select granularity, period_start, sum(in_range) as denominator
  from outlets group by granularity, period_start
),
own as (
  select granularity, period_start, country, count(*) as n
  from dated lateral view explode(countries) as country
  where duplicate_of is null group by granularity, period_start, country
),
named as (
  select granularity, period_start, country_a, country_b, level, confidence, is_acting,
    a.article_id, a.event_id, a.source, a.duplicate_of
  from pair_mentions p join dated a on a.article_id = p.article_id
),
cells as (
  select granularity, period_start, country_a, country_b,
    count_if(level = 'SENTENCE') as sentence_count,
    count_if(level = 'DOCUMENT') as article_count,
    count_if(level = 'DOCUMENT' and duplicate_of is null) as distinct_article_count,
    count_if(level = 'DOCUMENT' and duplicate_of is null and is_acting) as acting_article_count,
    count(distinct event_id) filter (where duplicate_of is null) as story_count,
    count(distinct source) as source_count,
    coalesce(sum(confidence) filter (where level = 'DOCUMENT' and duplicate_of is null), 0)
      as likely,
    coalesce(sum(confidence * (1 - confidence))
      filter (where level = 'DOCUMENT' and duplicate_of is null), 0) as likely_variance
  from named group by granularity, period_start, country_a, country_b
),
weighted as (
  select c.granularity, c.period_start, country_a, country_b, sum(in_range * c / n) as numerator
  from (select granularity, period_start, country_a, country_b, coalesce(source, '') as outlet,
      count(*) as c
    from named where level = 'DOCUMENT' and duplicate_of is null
    group by granularity, period_start, country_a, country_b, coalesce(source, '')) c
  join outlets o on o.granularity = c.granularity and o.period_start = c.period_start
    and o.outlet = c.outlet
  group by c.granularity, c.period_start, country_a, country_b
),
counts as (
  select s.*, v.period_start, cast(v.n as double) as n,
    coalesce(sentence_count, 0) as sentence_count, coalesce(article_count, 0) as article_count,
    coalesce(distinct_article_count, 0) as distinct_article_count,
    cast(coalesce(distinct_article_count, 0) as double) as k,
    coalesce(acting_article_count, 0) as acting_article_count,
    coalesce(story_count, 0) as story_count, coalesce(source_count, 0) as source_count,
    coalesce(likely, 0) as likely_article_count,
    sqrt(coalesce(likely_variance, 0)) as likely_article_count_se,
    coalesce(numerator, 0) / denominator as share_weighted,
    cast(coalesce(a.n, 0) as double) as na, cast(coalesce(b.n, 0) as double) as nb,
    1.959964D * 1.959964D as z2
  from (select distinct granularity, country_a, country_b from cells) s
  join volumes v on v.granularity = s.granularity
  left join cells c on c.granularity = s.granularity and c.period_start = v.period_start
    and c.country_a = s.country_a and c.country_b = s.country_b
  left join weighted w on w.granularity = s.granularity and w.period_start = v.period_start
    and w.country_a = s.country_a and w.country_b = s.country_b
  left join standard t on t.granularity = s.granularity and t.period_start = v.period_start
  left join own a on a.granularity = s.granularity and a.period_start = v.period_start
    and a.country = s.country_a
  left join own b on b.granularity = s.granularity and b.period_start = v.period_start
    and b.country = s.country_b
),
tables as (
  select *, if(na > 0 and nb > 0, greatest(k, na + nb - n), null) as both from counts
),
measured as (
  select *, case when both is null then null when both = 0 then -1.0 when both = n then 0.0
    else ln(both * n / (na * nb)) / -ln(both / n) end as npmi
  from tables
)
select granularity, period_start, country_a, country_b, sentence_count, article_count,
  distinct_article_count, acting_article_count, story_count, source_count, likely_article_count,
  likely_article_count_se, cast(n as bigint) as period_article_count, if(n > 0, k / n, null) as share,
  if(n > 0, greatest(0, (k / n + z2 / (2 * n)
    - sqrt(z2) * sqrt(k / n * (1 - k / n) / n + z2 / (4 * n * n))) / (1 + z2 / n)), null) as share_low,
  if(n > 0, least(1, (k / n + z2 / (2 * n)
    + sqrt(z2) * sqrt(k / n * (1 - k / n) / n + z2 / (4 * n * n))) / (1 + z2 / n)), null) as share_high,
  if(n > 0, share_weighted, null) as share_weighted, npmi,
  npmi * (both / (both + 1)) * (least(na, nb) / (least(na, nb) + 1)) as npmi_shrunk,
  2 * (if(both > 0, both * ln(both * n / (na * nb)), 0)
    + if(na > both, (na - both) * ln((na - both) * n / (na * (n - nb))), 0)
    + if(nb > both, (nb - both) * ln((nb - both) * n / (nb * (n - na))), 0)
    + if(n - na - nb + both > 0,
        (n - na - nb + both) * ln((n - na - nb + both) * n / ((n - na) * (n - nb))), 0))
    + if(both is null, cast(null as double), 0) as log_likelihood
from measured
