-- An event with its articles and names. Rows: shard, key, json.
WITH
chosen AS (
  SELECT * FROM events ORDER BY distinct_article_count DESC, size(countries) DESC, event_id LIMIT ${events}),
tellings AS (
  SELECT event_id, slice(sort_array(collect_list(struct(day, source, title, url, is_copy))), 1, 60) AS articles
  FROM (
    SELECT event_id, to_date(published_at) AS day, source, title, url, duplicate_of IS NOT NULL AS is_copy FROM articles)
  GROUP BY event_id),
named AS (
  SELECT event_id, transform(sort_array(collect_list(struct(at, entity_id, name, type))), n -> struct(n.entity_id, n.name, n.type)) AS names
  FROM (
    SELECT c.event_id, c.at, e.entity_id, e.name, e.type
    FROM (SELECT event_id, posexplode(entity_ids) AS (at, entity_id) FROM chosen) c JOIN entities e USING (entity_id) WHERE c.at < 8)
  GROUP BY event_id)
SELECT cast(crc32(event_id) % ${eventShards} AS int) AS shard, event_id AS key, to_json(struct(
  c.title, to_date(c.started_at) AS started, to_date(c.ended_at) AS ended, c.article_count, c.distinct_article_count, c.source_count,
  c.countries, c.keywords, n.names, t.articles)) AS json
FROM chosen c LEFT JOIN tellings t USING (event_id) LEFT JOIN named n USING (event_id)
