-- The latest four months of the country network: every country with its place in it.
SELECT period_start, country, degree, strength, centrality, community, modularity
FROM country_networks
WHERE period_start IN (SELECT DISTINCT period_start FROM country_networks ORDER BY period_start DESC LIMIT 4)
ORDER BY period_start, strength DESC, country;
