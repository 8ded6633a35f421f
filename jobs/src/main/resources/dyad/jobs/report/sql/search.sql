-- What the search box finds. One row: shard, key, json.
WITH
names AS (
  SELECT sort_array(collect_list(struct(article_count, entity_id, type, name, spellings)), false) AS names
  FROM (
    SELECT entity_id, type, name, transform(slice(variants, 1, 12), v -> v.form) AS spellings, article_count
    FROM known_entities)),
titles AS (
  SELECT sort_array(collect_list(struct(distinct_article_count, event_id, title, day)), false) AS events
  FROM (
    SELECT distinct_article_count, event_id, title, to_date(started_at) AS day FROM events
    ORDER BY distinct_article_count DESC, size(countries) DESC, event_id LIMIT ${titles}))
SELECT 0 AS shard, 'search' AS key, to_json(struct(names.names, titles.events)) AS json FROM names, titles
