-- Country pairs named together in most distinct articles, over all months.
SELECT
  country_a || '-' || country_b AS pair,
  sum(distinct_article_count)::BIGINT AS articles,
  sum(sentence_count)::BIGINT AS sentences,
  min(period_start) FILTER (WHERE distinct_article_count > 0) AS first_month,
  max(period_start) FILTER (WHERE distinct_article_count > 0) AS last_month
FROM pair_trends
WHERE granularity = 'MONTH'
GROUP BY ALL
ORDER BY articles DESC, pair
LIMIT 15;
