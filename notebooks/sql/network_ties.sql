-- The ties of the country network by month: pairs with the distinct articles that name both.
SELECT period_start, country_a, country_b, distinct_article_count AS articles
FROM pair_trends
WHERE granularity = 'MONTH' AND distinct_article_count > 0
ORDER BY period_start, articles DESC, country_a, country_b;
