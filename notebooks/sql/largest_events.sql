-- The events of most distinct articles, with their time and size.
SELECT
  event_id, title, started_at, ended_at, article_count, distinct_article_count, article_count - distinct_article_count AS copies,
  source_count, array_to_string(countries[1:4], ' ') AS countries, array_to_string(keywords[1:6], ', ') AS keywords
FROM events
ORDER BY distinct_article_count DESC, article_count DESC, event_id
LIMIT 15;
