-- cooccurrences recomputed from mentions and articles.
with counted as (
  select m.article_id, event_id, mention_no, sentence_no, paragraph_no, entity_id
  from mentions m join articles a using (article_id)
  where section in ('HEADLINE', 'BODY') and confidence >= 0.5 and entity_id is not null
    and duplicate_of is null
),
places as (
  select 'SENTENCE' as level, 20 as bound, sentence_no as unit, * from counted
  union all select 'PARAGRAPH', 30, paragraph_no, * from counted
  union all select 'DOCUMENT', 40, 0, * from counted
),
named as (
  select level, bound, article_id, event_id, unit, entity_id, min(mention_no) as mention_no
  from places group by all
),
paired as ( -- the first entities of each unit
  select * from named
  qualify row_number() over (partition by level, article_id, unit order by mention_no) <= bound
),
totals as (select level, count(distinct (article_id, unit))::double as n from named group by all),
own as (select level, entity_id, count(*)::double as n from named group by all),
pairs as (
  select level, a.entity_id as entity_a, b.entity_id as entity_b, count(*)::double as k,
    count(distinct article_id) as article_count, count(distinct a.event_id) as story_count
  from paired a join paired b using (level, article_id, unit)
  where a.entity_id < b.entity_id
  group by all
),
expected as (
  select p.*, t.n, a.n as na, b.n as nb
  from pairs p
  join totals t using (level)
  join own a on a.level = p.level and a.entity_id = entity_a
  join own b on b.level = p.level and b.entity_id = entity_b
  where article_count >= case when (select n from totals where level = 'DOCUMENT') <= 1000
    then 1 else 2 end
),
compared as (
  select e.level is not null and t.level is not null
      and t.article_count = e.article_count and t.story_count = e.story_count
      and same(t.npmi, case when k = n then 0 else ln(k * n / (na * nb)) / -ln(k / n) end)
      and same(t.log_likelihood, 2 * (k * ln(k * n / (na * nb))
        + case when na > k then (na - k) * ln((na - k) * n / (na * (n - nb))) else 0 end
        + case when nb > k then (nb - k) * ln((nb - k) * n / (nb * (n - na))) else 0 end
        + case when n - na - nb + k > 0 then
            (n - na - nb + k) * ln((n - na - nb + k) * n / ((n - na) * (n - nb))) else 0 end))
      as is_same,
    row(e, t)::varchar as both_rows
  from expected e
  full join cooccurrences t
    on t.level = e.level and t.entity_a = e.entity_a and t.entity_b = e.entity_b
)
select count(*), count(*) filter (not is_same), any_value(both_rows) filter (not is_same)
from compared;
