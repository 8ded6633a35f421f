-- A pair's counts by day, week and month, its evidence and its events. Rows: shard, key, json.
WITH
kept_rows AS (
  SELECT t.*, r.rank, c.at
  FROM pair_trends t JOIN pair_ranks r USING (country_a, country_b) JOIN calendar c USING (granularity, period_start)
  WHERE article_count > 0 OR is_burst OR (expected_count IS NOT NULL AND granularity != 'DAY' AND r.distinct_articles >= 20)),
series AS (
  SELECT rank, map_from_entries(sort_array(collect_list(struct(granularity, named_struct(
    'at', cells.at, 'sentence_count', cells.sentence_count, 'article_count', cells.article_count,
    'distinct_article_count', cells.distinct_article_count, 'story_count', cells.story_count, 'expected', cells.expected,
    'burst', cells.burst, 'cooperation', cells.cooperation, 'conflict', cells.conflict) AS columns)))) AS series
  FROM (
    SELECT rank, granularity, sort_array(collect_list(struct(
      at, sentence_count, article_count, distinct_article_count, story_count, round(expected_count, 2) AS expected,
      if(is_burst, 1, 0) AS burst, cooperation_count AS cooperation, conflict_count AS conflict))) AS cells
    FROM kept_rows GROUP BY rank, granularity)
  GROUP BY rank),
marked AS (
  SELECT r.rank, a.article_id, a.source, a.title, a.url, to_date(a.published_at) AS day, p.event_id, p.section, p.sentence_no, p.is_acting,
    s.start_char AS s0, s.end_char AS s1, a.text,
    least(ma.start_char, mb.start_char) AS x0, if(ma.start_char <= mb.start_char, ma.end_char, mb.end_char) AS x1,
    greatest(ma.start_char, mb.start_char) AS y0, if(ma.start_char <= mb.start_char, mb.end_char, ma.end_char) AS y1
  FROM (
    SELECT *, row_number() OVER (
      PARTITION BY country_a, country_b ORDER BY is_acting DESC, section = 'HEADLINE' DESC, published_date DESC NULLS LAST, article_id, sentence_no) AS place
    FROM pair_mentions WHERE level = 'SENTENCE' AND duplicate_of IS NULL) p
  JOIN pair_ranks r USING (country_a, country_b)
  JOIN articles a ON a.article_id = p.article_id
  JOIN mentions ma ON ma.article_id = p.article_id AND ma.mention_no = p.mention_a
  JOIN mentions mb ON mb.article_id = p.article_id AND mb.mention_no = p.mention_b
  LATERAL VIEW OUTER posexplode(slice(a.sentences, p.sentence_no + 1, 1)) AS at, s
  WHERE p.place <= if(r.rank <= ${leading}, ${evidence}, ${evidenceOfOthers})),
evidence AS (
  SELECT rank, transform(
    sort_array(collect_list(struct(day, article_id, sentence_no, source, title, url, event_id, pieces)), false),
    e -> struct(e.day, e.source, e.title, e.url, e.event_id, e.pieces)) AS evidence
  FROM (
    SELECT rank, day, source, title, url, event_id, article_id, sentence_no, array(
      substring(text, s0 + 1, x0 - s0), substring(text, x0 + 1, x1 - x0), substring(text, x1 + 1, y0 - x1),
      substring(text, y0 + 1, y1 - y0), substring(text, y1 + 1, s1 - y1)) AS pieces
    FROM marked)
  GROUP BY rank),
drivers AS (
  SELECT rank, transform(
    sort_array(collect_list(struct(place, period_start, kind, driver, label, article_count, previous_article_count))),
    d -> struct(d.period_start, d.kind, d.driver, d.label, d.article_count, d.previous_article_count)) AS drivers
  FROM (
    SELECT r.rank, d.period_start, d.kind, d.driver, d.label, d.article_count, d.previous_article_count, row_number() OVER (
      PARTITION BY country_a, country_b ORDER BY period_start DESC, abs(change) DESC, kind, driver) AS place
    FROM pair_drivers d JOIN pair_ranks r USING (country_a, country_b)
    WHERE kind != 'KEYWORD' AND change != 0)
  WHERE place <= if(rank <= ${leading}, 12, 5) GROUP BY rank),
happenings AS (
  SELECT rank, slice(sort_array(collect_list(struct(day, event_id, title, distinct_article_count)), false), 1, if(rank <= ${leading}, 25, 5)) AS events
  FROM (
    SELECT DISTINCT r.rank, to_date(e.started_at) AS day, e.event_id, e.title, e.distinct_article_count
    FROM pair_mentions p JOIN pair_ranks r USING (country_a, country_b) JOIN events e ON e.event_id = p.event_id
    WHERE p.level = 'DOCUMENT')
  GROUP BY rank)
SELECT cast((r.rank - 1) % ${pairShards} AS int) AS shard, concat(r.country_a, '-', r.country_b) AS key, to_json(struct(
  s.series, e.evidence, h.events, d.drivers, r.sentences AS sentence_total)) AS json
FROM pair_ranks r LEFT JOIN series s USING (rank) LEFT JOIN evidence e USING (rank) LEFT JOIN happenings h USING (rank) LEFT JOIN drivers d USING (rank)
