-- A run's records are articles and rejects, and it does not end before it starts.
select run_id as row from runs
where input_record_count <> article_count + reject_count or article_count < 0 or reject_count < 0
  or known_record_count not between 0 and input_record_count
  or undated_article_count < 0 or finished_at < started_at
