-- The events whose articles name a pair, those with most such articles first. Parameters: country_a, country_b.
SELECT
  e.event_id, e.title, min(p.published_date) AS first_day, max(p.published_date) AS last_day,
  count(*) AS articles_on_pair, e.distinct_article_count AS articles_of_event
FROM pair_mentions p
JOIN events e USING (event_id)
WHERE p.level = 'DOCUMENT' AND p.duplicate_of IS NULL AND p.country_a = $country_a AND p.country_b = $country_b
GROUP BY ALL
ORDER BY articles_on_pair DESC, first_day, e.event_id;
