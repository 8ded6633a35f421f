with months as (select distinct period_start as month from dated where granularity = 'MONTH'),
named as (
  select country_a, country_b, period_start as month, p.level, p.sentence_no, a.article_id, a.event_id
  from pair_mentions p join dated a on a.article_id = p.article_id
  where granularity = 'MONTH' and a.duplicate_of is null
),
articles_of as (
  select country_a, country_b, month, 'EVENT' as kind, event_id as driver, article_id
  from named where level = 'DOCUMENT'
  union all
  select country_a, country_b, month, 'KEYWORD', word, article_id
  from named n join (select event_id, explode(keywords) as word from events) e
    on e.event_id = n.event_id
  where level = 'DOCUMENT' and not exists (select 1 from own_words o
    where o.country in (country_a, country_b)
      and o.word = regexp_replace(replace(lower(e.word), '’', "'"), "'s$", ''))
  union all
  select country_a, country_b, month, 'ENTITY', entity_id, n.article_id
  from named n join counted m on m.article_id = n.article_id and m.sentence_no = n.sentence_no
  where n.level = 'SENTENCE' and entity_id not in (country_a, country_b)
),
counts as (
  select country_a, country_b, month, kind, driver, count(distinct article_id) as n
  from articles_of group by country_a, country_b, month, kind, driver
),
pairs as (
  select country_a, country_b, month, count(*) as n
  from named where level = 'DOCUMENT' group by country_a, country_b, month
),
places as (
  select country_a, country_b, kind, driver, month from counts
  union
  select country_a, country_b, kind, driver, add_months(month, 1) from counts
),
changes as (
  select p.country_a, p.country_b, p.month, p.kind, p.driver, coalesce(c.n, 0) as now,
    if(b.month is null, null, coalesce(d.n, 0)) as before,
    if(b.month is null, null, coalesce(pc.n, 0) - coalesce(pd.n, 0)) as of_pair
  from places p
  join months m on m.month = p.month
  left join months b on b.month = add_months(p.month, -1)
  left join counts c on c.country_a = p.country_a and c.country_b = p.country_b
    and c.kind = p.kind and c.driver = p.driver and c.month = p.month
  left join counts d on d.country_a = p.country_a and d.country_b = p.country_b
    and d.kind = p.kind and d.driver = p.driver and d.month = add_months(p.month, -1)
  left join pairs pc on pc.country_a = p.country_a and pc.country_b = p.country_b
    and pc.month = p.month
  left join pairs pd on pd.country_a = p.country_a and pd.country_b = p.country_b
    and pd.month = add_months(p.month, -1)
),
ranked as (
  select *, row_number() over (partition by country_a, country_b, month, kind
    order by coalesce(abs(now - before), now) desc, now desc, driver) as rank
  from changes
)
select month as period_start, country_a, country_b, kind, driver, now as article_count,
  before as previous_article_count, now - before as change,
  if(of_pair <> 0, cast(now - before as double) / of_pair, null) as share_of_change, rank
from ranked where rank <= 5
