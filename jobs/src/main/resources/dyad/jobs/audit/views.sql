-- What counts, under the rule of the last run.
create or replace temporary view rule as
select array_sort(split(regexp_replace(parameters['sections'], '[\\[\\] ]', ''), ',')) as sections,
  cast(parameters['min-confidence'] as double) as min_confidence
from runs order by started_at desc, run_id desc limit 1;

create or replace temporary view counted as
select m.* from mentions m cross join rule
where array_contains(sections, section) and confidence >= min_confidence;

create or replace temporary view counted_countries as
select * from counted where country is not null and country <> 'EUE';

create or replace temporary view named_entities as
select m.article_id, event_id, mention_no, sentence_no, paragraph_no, entity_id as thing
from counted m join articles a on a.article_id = m.article_id
where duplicate_of is null and entity_id is not null;

create or replace temporary view named_countries as
select m.article_id, event_id, mention_no, sentence_no, paragraph_no, country as thing
from counted_countries m join articles a on a.article_id = m.article_id
where duplicate_of is null;

-- Articles with a date, once for each length of period.
create or replace temporary view dated as
select article_id, event_id, duplicate_of, source, countries, granularity,
  case granularity when 'DAY' then to_date(published_at)
    when 'WEEK' then trunc(published_at, 'week') else trunc(published_at, 'month') end as period_start
from articles lateral view explode(array('DAY', 'WEEK', 'MONTH')) as granularity
where published_at is not null
