-- Languages of the articles.
SELECT language, count(*) AS articles FROM articles GROUP BY ALL ORDER BY articles DESC, language;
