-- An event has an article, at least one that is no copy, and does not end before it starts.
select event_id as row from events
where article_count < 1 or distinct_article_count not between 1 and article_count
  or source_count not between 0 and article_count or started_at > ended_at
  or (started_at is null) <> (ended_at is null) or exists(countries, c -> length(c) <> 3)
