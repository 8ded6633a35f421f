-- View pair_ranks: the pairs that one article names, the most told first; rank from 1.
SELECT *, row_number() OVER (ORDER BY stories DESC, distinct_articles DESC, sentences DESC, country_a, country_b) AS rank
FROM (
  SELECT country_a, country_b, count_if(level = 'SENTENCE') AS sentences, count_if(level = 'DOCUMENT') AS articles,
    count_if(level = 'DOCUMENT' AND duplicate_of IS NULL) AS distinct_articles,
    count(DISTINCT if(level = 'DOCUMENT', event_id, NULL)) AS stories
  FROM pair_mentions GROUP BY country_a, country_b)
ORDER BY rank LIMIT ${pairs}
