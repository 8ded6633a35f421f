-- The articles of an event, earliest first, undated ones last. Parameter: event_id.
SELECT
  published_at, coalesce(source, '(unknown outlet)') AS source, title,
  duplicate_of IS NOT NULL AS is_copy, array_to_string(focus_countries, ' ') AS about, article_id
FROM articles
WHERE event_id = $event_id
ORDER BY published_at NULLS LAST, is_copy, article_id;
