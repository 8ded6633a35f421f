-- How sure the country of a mention is, by what shows it: mentions by tenth of confidence (0.9 holds 0.9 to 1).
SELECT country_basis, least(floor(confidence * 10) / 10, 0.9) AS confidence_from, count(*) AS mentions
FROM mentions
WHERE country IS NOT NULL
GROUP BY ALL
ORDER BY country_basis, confidence_from;
