-- View calendar: the periods in which the corpus has articles, with their place among those of their granularity, from 0.
SELECT granularity, period_start, period_article_count,
  row_number() OVER (PARTITION BY granularity ORDER BY period_start) - 1 AS at
FROM (SELECT DISTINCT granularity, period_start, period_article_count FROM pair_trends)
