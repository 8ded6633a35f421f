-- A person, organization, place or country: spellings, months, companions, events. Rows: shard, key, json.
WITH
seen AS (
  SELECT entity_id, map_from_entries(sort_array(collect_list(struct(month, articles)))) AS months
  FROM (
    SELECT m.entity_id, date_format(a.published_at, 'yyyy-MM') AS month, count(DISTINCT m.article_id) AS articles
    FROM mentions m JOIN articles a ON a.article_id = m.article_id
    WHERE m.entity_id IS NOT NULL AND a.published_at IS NOT NULL AND a.duplicate_of IS NULL GROUP BY 1, 2)
  GROUP BY entity_id),
both_ways AS (
  SELECT entity_a AS entity_id, entity_b AS other, article_count, npmi, log_likelihood FROM cooccurrences WHERE level = 'DOCUMENT'
  UNION ALL
  SELECT entity_b, entity_a, article_count, npmi, log_likelihood FROM cooccurrences WHERE level = 'DOCUMENT'),
companions AS (
  SELECT entity_id, transform(
    sort_array(collect_list(struct(place, other, name, type, article_count, round(npmi, 3) AS npmi))),
    c -> struct(c.other, c.name, c.type, c.article_count, c.npmi)) AS companions
  FROM (
    SELECT b.*, e.name, e.type, row_number() OVER (PARTITION BY b.entity_id ORDER BY b.log_likelihood DESC, b.other) AS place
    FROM both_ways b JOIN entities e ON e.entity_id = b.other)
  WHERE place <= 8 GROUP BY entity_id),
happenings AS (
  SELECT entity_id, slice(sort_array(collect_list(struct(day, event_id, title)), false), 1, 6) AS events
  FROM (
    SELECT explode(entity_ids) AS entity_id, to_date(started_at) AS day, event_id, title FROM events)
  GROUP BY entity_id)
SELECT cast(crc32(k.entity_id) % ${entityShards} AS int) AS shard, k.entity_id AS key, to_json(struct(
  k.name, k.type, k.country, k.variants, k.mention_count, k.article_count, to_date(k.first_seen) AS first_seen,
  to_date(k.last_seen) AS last_seen, s.months, c.companions, h.events)) AS json
FROM known_entities k LEFT JOIN seen s USING (entity_id) LEFT JOIN companions c USING (entity_id) LEFT JOIN happenings h USING (entity_id)
