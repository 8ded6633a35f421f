-- Countries with the distinct articles that name them, undated articles included.
SELECT country, count(*) AS articles
FROM (SELECT unnest(countries) AS country FROM articles WHERE duplicate_of IS NULL)
GROUP BY ALL
ORDER BY articles DESC, country;
