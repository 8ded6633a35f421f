-- Where the dates of articles were found.
SELECT date_source, count(*) AS articles FROM articles GROUP BY ALL ORDER BY articles DESC, date_source;
