select run_id, (select count(*) from articles) as article_count,
  (select count(*) from rejects) as reject_count,
  (select count(*) from articles) + (select count(*) from rejects) as input_record_count,
  (select count_if(published_at is null) from articles) as undated_article_count
from runs order by started_at desc, run_id desc limit 1
