-- Names that are tied to no country, in most distinct articles first: what a gazetteer would have to learn.
SELECT e.name, e.type, count(DISTINCT m.article_id) AS articles, count(*) AS mentions, min(m.article_id) AS for_example
FROM mentions m
JOIN entities e USING (entity_id)
JOIN articles a USING (article_id)
WHERE m.country IS NULL AND e.country IS NULL AND a.duplicate_of IS NULL
GROUP BY e.entity_id, e.name, e.type
ORDER BY articles DESC, mentions DESC, e.entity_id
LIMIT 25;
