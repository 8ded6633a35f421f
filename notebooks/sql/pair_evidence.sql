-- The sentences behind a pair, copies folded. Parameters: country_a, country_b.
SELECT
  p.published_date,
  a.source,
  substring(
    a.text,
    a.sentences[p.sentence_no + 1].start_char + 1,
    a.sentences[p.sentence_no + 1].end_char - a.sentences[p.sentence_no + 1].start_char
  ) AS sentence
FROM pair_mentions p
JOIN articles a USING (article_id)
WHERE p.level = 'SENTENCE' AND p.duplicate_of IS NULL
  AND p.country_a = $country_a AND p.country_b = $country_b
ORDER BY p.published_date, p.article_id, p.sentence_no;
