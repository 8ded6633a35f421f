-- View pair_ranks: the pairs that one article names, the most told first; rank from 1.
SELECT cast(at + 1 AS bigint) AS rank, country_a, country_b, sentences, articles, -fewest_distinct AS distinct_articles, -fewest_stories AS stories
FROM (
  SELECT posexplode(slice(sort_array(collect_list(
    struct(-stories AS fewest_stories, -distinct_articles AS fewest_distinct, country_a, country_b, sentences, articles))), 1, ${pairs})) AS (at, pair)
  FROM (
    SELECT country_a, country_b, count_if(level = 'SENTENCE') AS sentences, count_if(level = 'DOCUMENT') AS articles,
      count_if(level = 'DOCUMENT' AND duplicate_of IS NULL) AS distinct_articles,
      count(DISTINCT if(level = 'DOCUMENT' AND duplicate_of IS NULL, event_id, NULL)) AS stories
    FROM pair_mentions GROUP BY country_a, country_b))
LATERAL VIEW inline(array(pair)) AS fewest_stories, fewest_distinct, country_a, country_b, sentences, articles
