-- Who and what the articles of an event name, copies folded; in most articles first. Parameter: event_id.
SELECT e.name, e.type, e.country, count(DISTINCT m.article_id) AS articles, count(*) AS mentions
FROM mentions m
JOIN articles a USING (article_id)
JOIN entities e USING (entity_id)
WHERE a.event_id = $event_id AND a.duplicate_of IS NULL
GROUP BY e.entity_id, e.name, e.type, e.country
ORDER BY articles DESC, mentions DESC, e.entity_id
LIMIT 20;
