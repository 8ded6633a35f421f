-- Dated articles by week, copies apart.
SELECT date_trunc('week', published_at)::DATE AS week, count(*) - count(duplicate_of) AS articles, count(duplicate_of) AS copies
FROM articles
WHERE published_at IS NOT NULL
GROUP BY ALL
ORDER BY week;
