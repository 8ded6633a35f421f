-- pair_trends recomputed from pair_mentions and articles; bursts apart.
with periods as (
  select article_id, duplicate_of, countries, source, granularity,
    case granularity when 'DAY' then published_at::date
      else date_trunc(granularity, published_at)::date end as period_start
  from articles, (values ('DAY'), ('WEEK'), ('MONTH')) g(granularity)
  where published_at is not null
),
volumes as (
  select granularity, period_start, count(*) filter (duplicate_of is null) as n
  from periods group by all
),
outlets as ( -- distinct articles of each outlet by period, and in the whole range
  select *, (select count(*) from periods r where granularity = 'DAY' and duplicate_of is null
    and r.source is not distinct from p.source) as in_range
  from (select granularity, period_start, source, count(*) as n from periods
    where duplicate_of is null group by all) p
),
weighted as (
  select k.granularity, k.period_start, country_a, country_b,
    sum(in_range * c / n) as numerator
  from (select p.granularity, p.period_start, p.source, country_a, country_b, count(*) as c
      from pair_mentions m join periods p on p.article_id = m.article_id
      where level = 'DOCUMENT' and m.duplicate_of is null group by all) k
  join outlets o on o.granularity = k.granularity and o.period_start = k.period_start
    and o.source is not distinct from k.source
  group by all
),
standard as (
  select granularity, period_start, sum(in_range) as denominator from outlets group by all
),
own as (
  select granularity, period_start, country, count(*) as n
  from (select granularity, period_start, unnest(countries) as country
        from periods where duplicate_of is null)
  group by all
),
cells as (
  select p.granularity, p.period_start, country_a, country_b,
    count(*) filter (level = 'SENTENCE') as sentence_count,
    count(distinct m.article_id) filter (level = 'DOCUMENT') as article_count,
    count(distinct m.article_id) filter (level = 'DOCUMENT' and m.duplicate_of is null)
      as distinct_article_count,
    count(distinct m.article_id)
      filter (level = 'DOCUMENT' and m.duplicate_of is null and is_acting) as acting_article_count,
    count(distinct event_id) filter (m.duplicate_of is null) as story_count,
    count(distinct m.source) filter (level = 'DOCUMENT') as source_count,
    coalesce(sum(confidence) filter (level = 'DOCUMENT' and m.duplicate_of is null), 0) as likely,
    coalesce(sum(confidence * (1 - confidence))
      filter (level = 'DOCUMENT' and m.duplicate_of is null), 0) as likely_variance
  from pair_mentions m join periods p on p.article_id = m.article_id
  group by all
),
wanted as ( -- every period with an article
  select v.granularity, v.period_start, s.country_a, s.country_b, v.n
  from volumes v
  join (select distinct granularity, country_a, country_b from cells) s using (granularity)
),
counts as (
  select w.*, coalesce(sentence_count, 0) as sentence_count,
    coalesce(article_count, 0) as article_count,
    coalesce(acting_article_count, 0) as acting_article_count,
    coalesce(distinct_article_count, 0) as k, coalesce(story_count, 0) as story_count,
    coalesce(source_count, 0) as source_count, coalesce(likely, 0) as likely,
    sqrt(coalesce(likely_variance, 0)) as likely_se,
    coalesce(numerator, 0) / denominator as share_weighted,
    coalesce(a.n, 0) as na, coalesce(b.n, 0) as nb
  from wanted w
  left join cells using (granularity, period_start, country_a, country_b)
  left join weighted using (granularity, period_start, country_a, country_b)
  left join standard using (granularity, period_start)
  left join own a on a.granularity = w.granularity and a.period_start = w.period_start
    and a.country = country_a
  left join own b on b.granularity = w.granularity and b.period_start = w.period_start
    and b.country = country_b
),
expected as (
  select *,
    case when n > 0 then k / n end as share,
    case when n > 0 then greatest(0, (k / n + z2 / (2 * n)
      - sqrt(z2) * sqrt(k / n * (1 - k / n) / n + z2 / (4 * n * n))) / (1 + z2 / n)) end as low,
    case when n > 0 then least(1, (k / n + z2 / (2 * n)
      + sqrt(z2) * sqrt(k / n * (1 - k / n) / n + z2 / (4 * n * n))) / (1 + z2 / n)) end as high,
    case when na = 0 or nb = 0 then null when k = 0 then -1 when k = n then 0
      else ln((k / n) / (na / n * nb / n)) / -ln(k / n) end as npmi,
    case when na > 0 and nb > 0 then 2 * (
      case when k > 0 then k * ln(k * n / (na * nb)) else 0 end
      + case when na > k then (na - k) * ln((na - k) * n / (na * (n - nb))) else 0 end
      + case when nb > k then (nb - k) * ln((nb - k) * n / (nb * (n - na))) else 0 end
      + case when n - na - nb + k > 0 then
          (n - na - nb + k) * ln((n - na - nb + k) * n / ((n - na) * (n - nb))) else 0 end) end
      as g2
  from (select * replace (n::double as n, k::double as k, na::double as na, nb::double as nb),
          1.959964::double * 1.959964::double as z2 from counts)
),
compared as (
  select e.granularity is not null and t.granularity is not null
      and t.sentence_count = e.sentence_count
      and t.article_count = e.article_count
      and t.distinct_article_count = e.k
      and t.acting_article_count = e.acting_article_count
      and t.story_count = e.story_count
      and t.period_article_count = e.n
      and t.source_count = e.source_count
      and same(t.likely_article_count, e.likely) and same(t.likely_article_count_se, e.likely_se)
      and same(t.share_weighted, e.share_weighted)
      and same(t.share, e.share) and same(t.share_low, e.low) and same(t.share_high, e.high)
      and same(t.npmi, e.npmi)
      and same(t.npmi_shrunk, e.npmi * k / (k + 1) * least(na, nb) / (least(na, nb) + 1))
      and same(t.log_likelihood, e.g2) as is_same,
    row(e, t)::varchar as both_rows
  from expected e
  full join pair_trends t
    on t.granularity = e.granularity and t.period_start = e.period_start
    and t.country_a = e.country_a and t.country_b = e.country_b
)
select count(*), count(*) filter (not is_same), any_value(both_rows) filter (not is_same)
from compared;
