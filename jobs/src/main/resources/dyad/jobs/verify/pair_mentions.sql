-- The evidence of a pair has two countries in order, a level, and measures from 0 to 1.
select concat_ws(' ', article_id, country_a, country_b, level, sentence_no) as row from pair_mentions
where country_a >= country_b or level not in ('SENTENCE', 'DOCUMENT')
  or (level = 'SENTENCE') <> (sentence_no is not null)
  or confidence not between 0 and 1 or isnan(confidence)
  or centrality not between 0 and 1 + 1e-9 or isnan(centrality)
