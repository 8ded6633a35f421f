-- pair_mentions recomputed from mentions and articles.
with counted as (
  select article_id, mention_no, sentence_no, section, country, role, confidence
  from mentions
  where section in ('HEADLINE', 'BODY') and confidence >= 0.5
    and country is not null and country <> 'EUE'
),
kept as ( -- the first forty countries of an article
  select article_id, country
  from (select article_id, country, min(mention_no) as seen
        from counted group by article_id, country)
  qualify row_number() over (partition by article_id order by seen) <= 40
),
weights as ( -- a mention in the headline counts as three
  select article_id, country, sum(case section when 'HEADLINE' then 3 else 1 end) as weight,
    sum(sum(case section when 'HEADLINE' then 3 else 1 end)) over (partition by article_id)
      as total
  from counted group by article_id, country
),
first_in_sentence as ( -- the first twenty of a sentence
  select article_id, sentence_no, country, min(mention_no) as mention_no,
    arg_min(section, mention_no) as section, bool_or(role = 'ACTOR') as acts,
    max(confidence) as confidence
  from counted semi join kept using (article_id, country)
  group by article_id, sentence_no, country
  qualify row_number() over (partition by article_id, sentence_no order by min(mention_no)) <= 20
),
first_in_article as (
  select article_id, cast(null as integer) as sentence_no, country,
    min(mention_no) as mention_no, arg_min(section, mention_no) as section, false as acts,
    max(confidence) as confidence
  from counted semi join kept using (article_id, country)
  group by article_id, country
),
places as (
  select 'SENTENCE' as level, * from first_in_sentence
  union all select 'DOCUMENT', * from first_in_article
),
acting as (
  select distinct a.article_id, a.country as country_a, b.country as country_b
  from first_in_sentence a join first_in_sentence b using (article_id, sentence_no)
  where a.acts and b.acts and a.country < b.country
),
expected as (
  select a.article_id, event_id, duplicate_of, published_at::date as published_date, source,
    a.country as country_a, b.country as country_b, a.level, a.sentence_no,
    case when a.mention_no > b.mention_no then a.section else b.section end as section,
    a.mention_no as mention_a, b.mention_no as mention_b,
    case when a.level = 'SENTENCE' then a.acts and b.acts else t.article_id is not null end
      as is_acting,
    a.confidence * b.confidence as confidence,
    2 * sqrt(wa.weight::double * wb.weight) / wa.total as centrality
  from places a
  join places b on a.article_id = b.article_id and a.level = b.level
    and a.sentence_no is not distinct from b.sentence_no and a.country < b.country
  join weights wa on wa.article_id = a.article_id and wa.country = a.country
  join weights wb on wb.article_id = a.article_id and wb.country = b.country
  join articles r on r.article_id = a.article_id
  left join acting t on t.article_id = a.article_id and t.country_a = a.country
    and t.country_b = b.country
),
differences as (
  (select 'missing' as how, * from (from expected except all from pair_mentions))
  union all
  (select 'unexpected', * from (from pair_mentions except all from expected))
)
select (select count(*) from expected), count(*), any_value(d)::varchar from differences d;
