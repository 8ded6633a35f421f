-- Outlets with their articles, copies and dates.
SELECT
  coalesce(source, '(unknown)') AS source,
  count(*) AS articles,
  count(duplicate_of) AS copies,
  count(*) FILTER (WHERE published_at IS NULL) AS undated,
  min(published_at)::DATE AS first_day,
  max(published_at)::DATE AS last_day
FROM articles
GROUP BY ALL
ORDER BY articles DESC, source;
