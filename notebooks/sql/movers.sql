-- Pairs whose share of the distinct articles changed most between the first and the second half of the time.
-- z is that of the difference of two shares (pooled); of many pairs some move by chance. Parameter: granularity.
WITH
periods AS (
  SELECT DISTINCT period_start, period_article_count, ntile(2) OVER (ORDER BY period_start) AS half
  FROM (SELECT DISTINCT period_start, period_article_count FROM pair_trends WHERE granularity = $granularity)),
volumes AS (
  SELECT
    sum(period_article_count) FILTER (WHERE half = 1) AS all_before,
    sum(period_article_count) FILTER (WHERE half = 2) AS all_after,
    min(period_start) FILTER (WHERE half = 2) AS turn
  FROM periods),
counted AS (
  SELECT
    country_a, country_b,
    coalesce(sum(distinct_article_count) FILTER (WHERE half = 1), 0) AS before,
    coalesce(sum(distinct_article_count) FILTER (WHERE half = 2), 0) AS after
  FROM pair_trends JOIN periods USING (period_start)
  WHERE granularity = $granularity
  GROUP BY ALL
  HAVING before + after >= 3)
SELECT
  country_a || '-' || country_b AS pair, country_a, country_b, turn,
  before::BIGINT AS before, after::BIGINT AS after, all_before::BIGINT AS all_before, all_after::BIGINT AS all_after,
  before / all_before AS share_before, after / all_after AS share_after,
  (share_after - share_before)
    / sqrt((before + after) / (all_before + all_after) * (1 - (before + after) / (all_before + all_after)) * (1 / all_before + 1 / all_after)) AS z
FROM counted, volumes
WHERE all_before > 0 AND all_after > 0 AND before + after < all_before + all_after
ORDER BY abs(z) DESC, pair;
