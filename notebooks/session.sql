-- A session for those who have a cluster rather than a notebook, in Spark SQL:
--   spark-sql -d tables=dyad-output -f notebooks/session.sql
-- where tables is any address that Spark can read (hdfs:, s3a:, …). Statements can also be pasted one by one into
-- spark-sql, or into spark.sql("…") of spark-shell and pyspark, with the address in place of ${tables}.

SET TIME ZONE 'UTC';

CREATE OR REPLACE TEMPORARY VIEW articles USING parquet OPTIONS (path '${tables}/articles');
CREATE OR REPLACE TEMPORARY VIEW events USING parquet OPTIONS (path '${tables}/events');
CREATE OR REPLACE TEMPORARY VIEW pair_mentions USING parquet OPTIONS (path '${tables}/pair_mentions');
CREATE OR REPLACE TEMPORARY VIEW pair_trends USING parquet OPTIONS (path '${tables}/pair_trends');

-- The pairs told most, over all months.
SELECT country_a, country_b, sum(distinct_article_count) AS articles, sum(sentence_count) AS sentences
FROM pair_trends
WHERE granularity = 'MONTH'
GROUP BY country_a, country_b
ORDER BY articles DESC, country_a, country_b
LIMIT 15;

-- One pair by week, as a share of the week's articles with its 95 % interval.
SELECT period_start, distinct_article_count, period_article_count, round(share, 3) AS share,
  round(share_low, 3) AS share_low, round(share_high, 3) AS share_high, is_burst
FROM pair_trends
WHERE granularity = 'WEEK' AND country_a = 'BLR' AND country_b = 'PRK'
ORDER BY period_start;

-- The events behind it.
SELECT e.title, min(p.published_date) AS first_day, count(*) AS articles
FROM pair_mentions p JOIN events e USING (event_id)
WHERE p.level = 'DOCUMENT' AND p.duplicate_of IS NULL AND p.country_a = 'BLR' AND p.country_b = 'PRK'
GROUP BY e.event_id, e.title
ORDER BY articles DESC, e.event_id;

-- The sentences behind it. Offsets count code points from 0, as substring does from 1.
SELECT p.published_date, a.source,
  substring(a.text, s.start_char + 1, s.end_char - s.start_char) AS sentence
FROM pair_mentions p
JOIN articles a USING (article_id)
LATERAL VIEW posexplode(a.sentences) AS no, s
WHERE p.level = 'SENTENCE' AND p.duplicate_of IS NULL AND p.country_a = 'BLR' AND p.country_b = 'PRK'
  AND no = p.sentence_no
ORDER BY p.published_date, p.article_id, p.sentence_no;
