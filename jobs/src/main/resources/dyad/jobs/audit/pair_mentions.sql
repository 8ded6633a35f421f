with seen as (
  select article_id, country, row_number() over (partition by article_id order by first_no) as place
  from (select article_id, country, min(mention_no) as first_no from counted_countries
    group by article_id, country)
),
weights as (
  select article_id, country, sum(if(section = 'HEADLINE', 3, 1)) as weight,
    sum(sum(if(section = 'HEADLINE', 3, 1))) over (partition by article_id) as total
  from counted_countries group by article_id, country
),
kept as (
  select m.* from counted_countries m
  join seen s on s.article_id = m.article_id and s.country = m.country
  where place <= 40
),
in_sentence as (
  select * from (
    select *, row_number() over (partition by article_id, sentence_no order by mention_no) as place
    from (select article_id, sentence_no, country, min(mention_no) as mention_no,
        min_by(section, mention_no) as section, bool_or(role = 'ACTOR') as acts,
        max(confidence) as sure
      from kept group by article_id, sentence_no, country))
  where place <= 20
),
acting as (
  select distinct a.article_id, a.country as country_a, b.country as country_b
  from in_sentence a
  join in_sentence b on b.article_id = a.article_id and b.sentence_no = a.sentence_no
  where a.acts and b.acts and a.country < b.country
),
places as (
  select 'SENTENCE' as level, article_id, sentence_no, country, mention_no, section, acts, sure
  from in_sentence
  union all
  select 'DOCUMENT', article_id, cast(null as int), country, min(mention_no),
    min_by(section, mention_no), false, max(confidence)
  from kept group by article_id, country
)
select a.article_id, event_id, duplicate_of, to_date(published_at) as published_date, source,
  a.country as country_a, b.country as country_b, a.level, a.sentence_no,
  if(a.mention_no > b.mention_no, a.section, b.section) as section,
  a.mention_no as mention_a, b.mention_no as mention_b,
  if(a.level = 'SENTENCE', a.acts and b.acts, t.article_id is not null) as is_acting,
  a.sure * b.sure as confidence,
  2 * sqrt(wa.weight / wa.total * (wb.weight / wb.total)) as centrality
from places a
join places b on b.article_id = a.article_id and b.level = a.level
  and b.sentence_no <=> a.sentence_no and a.country < b.country
join articles r on r.article_id = a.article_id
join weights wa on wa.article_id = a.article_id and wa.country = a.country
join weights wb on wb.article_id = a.article_id and wb.country = b.country
left join acting t on t.article_id = a.article_id and t.country_a = a.country
  and t.country_b = b.country
