-- One pair over time, zeros included: counts in every unit, share with its 95 % Wilson interval, what its history expects.
-- Parameters: country_a, country_b (codes in alphabetical order), granularity (DAY, WEEK or MONTH).
SELECT
  period_start, sentence_count, article_count, distinct_article_count, acting_article_count, story_count, period_article_count,
  share, share_low, share_high, expected_count / nullif(period_article_count, 0) AS expected_share,
  is_burst, is_change_point, likely_article_count, likely_article_count_se, cooperation_count, conflict_count
FROM pair_trends
WHERE granularity = $granularity AND country_a = $country_a AND country_b = $country_b
ORDER BY period_start;
