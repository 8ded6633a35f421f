-- Fifty distinct articles by chance (the same ones every time), with the countries that were found, for a reader to correct.
-- countries: those of the places, peoples and organs of state that the article names; focus: those that it is about.
-- `dyad evaluate countries --labels FILE.csv` reads key, countries and focus, and passes over the other columns.
SELECT
  a.article_id AS key,
  coalesce(string_agg(DISTINCT m.country, ' ' ORDER BY m.country)
    FILTER (m.confidence >= 0.5 AND m.country_basis IN ('NAME', 'DEMONYM', 'CAPITAL', 'CITY', 'REGION', 'METONYM')), '') AS countries,
  array_to_string(a.focus_countries, ' ') AS focus,
  string_agg(DISTINCT m.surface || ' = ' || m.country, '; ' ORDER BY m.surface || ' = ' || m.country) AS found,
  a.title, a.text
FROM articles a
LEFT JOIN mentions m USING (article_id)
WHERE a.duplicate_of IS NULL
GROUP BY a.article_id, a.focus_countries, a.title, a.text
ORDER BY md5(a.article_id)
LIMIT 50;
