select event_id, count(*) as article_count,
  count_if(duplicate_of is null) as distinct_article_count,
  count(distinct source) as source_count,
  min(published_at) as started_at, max(published_at) as ended_at
from articles group by event_id
