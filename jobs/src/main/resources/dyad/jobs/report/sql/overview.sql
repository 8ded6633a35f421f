-- What the first page shows. One row: shard, key, json.
WITH
run AS (
  SELECT max_by(struct(run_id, finished_at, input_record_count, article_count, reject_count, undated_article_count), finished_at) AS run
  FROM runs),
periods AS (
  SELECT map_from_entries(sort_array(collect_list(struct(granularity, periods)))) AS periods
  FROM (
    SELECT granularity, sort_array(collect_list(struct(period_start, period_article_count))) AS periods
    FROM calendar GROUP BY granularity)),
volume AS (
  SELECT sort_array(collect_list(struct(day, articles, copies))) AS days
  FROM (
    SELECT to_date(published_at) AS day, count(*) AS articles, count(duplicate_of) AS copies
    FROM articles WHERE published_at IS NOT NULL GROUP BY 1)),
names AS (
  SELECT map_from_entries(sort_array(collect_list(struct(entity_id, name)))) AS countries
  FROM entities WHERE type = 'COUNTRY'),
pairs AS (
  SELECT sort_array(collect_list(struct(rank - 1 AS i, country_a, country_b))) AS pairs
  FROM pair_ranks),
monthly AS (
  SELECT named_struct('at', cells.at, 'i', cells.i, 'n', cells.n) AS months
  FROM (
  SELECT sort_array(collect_list(struct(c.at, rank - 1 AS i, distinct_article_count AS n))) AS cells
  FROM pair_trends JOIN pair_ranks USING (country_a, country_b) JOIN calendar c USING (granularity, period_start)
  WHERE granularity = '${grain}' AND distinct_article_count > 0)),
latest_bursts AS (
  SELECT country_a, country_b, rank, max(period_start) AS day
  FROM pair_trends JOIN pair_ranks USING (country_a, country_b)
  WHERE granularity = 'DAY' AND is_burst GROUP BY country_a, country_b, rank ORDER BY day DESC, rank LIMIT 40),
bursts AS (
  SELECT sort_array(collect_list(struct(day, -rank AS last_first, rank - 1 AS i, articles, round(expected, 3) AS expected)), false) AS bursts
  FROM (
    SELECT b.day, b.rank, sum(t.distinct_article_count) AS articles, sum(t.expected_count) AS expected
    FROM latest_bursts b JOIN pair_trends t USING (country_a, country_b)
    WHERE t.granularity = 'DAY' AND t.period_start BETWEEN b.day - INTERVAL 6 DAYS AND b.day
    GROUP BY b.day, b.rank)),
latest AS (
  SELECT sort_array(collect_list(struct(distinct_article_count, event_id, title, started_at, countries)), false) AS events
  FROM (
    SELECT event_id, title, to_date(started_at) AS started_at, countries, distinct_article_count
    FROM events WHERE size(countries) > 1 ORDER BY distinct_article_count DESC, event_id LIMIT 40)),
refused AS (
  SELECT sort_array(collect_list(struct(n, reason)), false) AS rejects
  FROM (SELECT reason, count(*) AS n FROM rejects GROUP BY reason)),
outlets AS (
  SELECT sort_array(collect_list(struct(n, source)), false) AS outlets
  FROM (SELECT coalesce(source, '') AS source, count(*) AS n FROM articles GROUP BY 1 ORDER BY n DESC, 1 LIMIT 20)),
languages AS (
  SELECT sort_array(collect_list(struct(n, language)), false) AS languages
  FROM (SELECT language, count(*) AS n FROM articles GROUP BY 1 ORDER BY n DESC, 1 LIMIT 20)),
quality AS (
  SELECT count(*) AS country_mentions, count_if(confidence < 0.5) AS unsure_mentions FROM mentions WHERE country IS NOT NULL),
totals AS (
  SELECT
    (SELECT count(*) FROM articles) AS articles,
    (SELECT count(duplicate_of) FROM articles) AS copies,
    (SELECT count_if(published_at IS NULL) FROM articles) AS undated,
    (SELECT count(*) FROM rejects) AS rejects,
    (SELECT count(*) FROM events) AS events,
    (SELECT count(*) FROM entities) AS entities,
    (SELECT count(*) FROM (SELECT DISTINCT country_a, country_b FROM pair_mentions)) AS pairs)
SELECT 0 AS shard, 'overview' AS key, to_json(struct(
  run.run, periods.periods, volume.days, names.countries,
  pairs.pairs, monthly.months, bursts.bursts, latest.events, refused.rejects, outlets.outlets, languages.languages,
  named_struct('country_mentions', quality.country_mentions, 'unsure_mentions', quality.unsure_mentions) AS quality,
  named_struct('articles', totals.articles, 'copies', totals.copies, 'undated', totals.undated, 'rejects', totals.rejects, 'events', totals.events,
    'entities', totals.entities, 'pairs', totals.pairs) AS totals,
  '${grain}' AS grain, named_struct('pairs', ${pairShards}, 'events', ${eventShards}, 'entities', ${entityShards}) AS files)) AS json
FROM run, periods, volume, names, pairs, monthly, bursts, latest, refused, outlets, languages, quality, totals
