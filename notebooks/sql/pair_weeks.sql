-- One pair by week: distinct articles and their share with its 95 % Wilson interval.
-- Parameters: country_a, country_b (codes in alphabetical order).
SELECT period_start, distinct_article_count, story_count, period_article_count, share, share_low, share_high, is_burst
FROM pair_trends
WHERE granularity = 'WEEK' AND country_a = $country_a AND country_b = $country_b
ORDER BY period_start;
