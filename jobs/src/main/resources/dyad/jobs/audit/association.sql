-- $NAMED: view of what is named where; $A, $B: columns of the two; $LEAST: articles of a pair in a
-- corpus of more than 1,000 distinct articles.
with places as (
  select 'SENTENCE' as level, 20 as bound, sentence_no as unit, * from $NAMED
  union all select 'PARAGRAPH', 30, paragraph_no, * from $NAMED
  union all select 'DOCUMENT', 40, 0, * from $NAMED
),
named as (
  select level, article_id, event_id, unit, thing,
    row_number() over (partition by level, article_id, unit order by min(mention_no))
      <= any_value(bound) as is_paired
  from places group by level, article_id, event_id, unit, thing
),
every as (
  select level, count(distinct article_id, unit) as n from named group by level
),
own as (select level, thing, count(*) as n from named group by level, thing),
pairs as (
  select a.level, a.thing as a, b.thing as b, count(*) as k,
    count(distinct a.article_id) as article_count, count(distinct a.event_id) as story_count
  from named a
  join named b on b.level = a.level and b.article_id = a.article_id and b.unit = a.unit
    and a.thing < b.thing
  where a.is_paired and b.is_paired
  group by a.level, a.thing, b.thing
),
counts as (
  select p.level, p.a, p.b, p.article_count, p.story_count,
    greatest(p.k, oa.n + ob.n - e.n) as k, oa.n as na, ob.n as nb, e.n as n
  from pairs p
  join every e on e.level = p.level
  join own oa on oa.level = p.level and oa.thing = p.a
  join own ob on ob.level = p.level and ob.thing = p.b
  where article_count >= if((select n from every where level = 'DOCUMENT') <= 1000, 1, $LEAST)
),
measured as (
  select *, case when k = n then 0.0 else ln(k * n / (na * nb)) / -ln(k / n) end as npmi
  from (select level, a, b, article_count, story_count, cast(k as double) as k,
    cast(na as double) as na, cast(nb as double) as nb, cast(n as double) as n from counts)
)
select a as $A, b as $B, level, article_count, story_count,
  cast(k as bigint) as unit_count, cast(na as bigint) as unit_count_a,
  cast(nb as bigint) as unit_count_b, cast(n as bigint) as unit_count_all,
  npmi, npmi * (k / (k + 1)) * (least(na, nb) / (least(na, nb) + 1)) as npmi_shrunk,
  2 * (k * ln(k * n / (na * nb))
    + if(na > k, (na - k) * ln((na - k) * n / (na * (n - nb))), 0)
    + if(nb > k, (nb - k) * ln((nb - k) * n / (nb * (n - na))), 0)
    + if(n - na - nb + k > 0, (n - na - nb + k) * ln((n - na - nb + k) * n / ((n - na) * (n - nb))), 0))
    as log_likelihood
from measured
