-- what all runs read, less what they knew already, is what the tables hold; that closes the latest run's row
with latest as (
  select max_by(run_id, struct(started_at, run_id)) as latest_id,
    sum(input_record_count) - (select count(*) from articles) - (select count(*) from rejects)
      - (sum(known_record_count) - max_by(known_record_count, struct(started_at, run_id))) as known,
    (select count_if(published_at is null) from articles) as undated
  from runs
)
select run_id, article_count + reject_count as input_record_count,
  if(run_id = latest_id, known, known_record_count) as known_record_count,
  if(run_id = latest_id, undated, undated_article_count) as undated_article_count
from runs cross join latest
