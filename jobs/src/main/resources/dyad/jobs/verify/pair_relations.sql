-- What a sentence says that countries do lies in the text, between the countries of its pair.
select concat_ws(' ', r.article_id, sentence_no, country_a, country_b) as row from pair_relations r
join articles a on a.article_id = r.article_id
where country_a >= country_b or start_char < 0 or start_char >= end_char
  or end_char > length(text) or sentence_no not between 0 and sentence_count - 1
  or source_country not in (country_a, country_b) or target_country not in (country_a, country_b)
  or (source_country is null) <> (target_country is null) or source_country = target_country
  or quad_class not in ('VERBAL_COOPERATION', 'MATERIAL_COOPERATION', 'VERBAL_CONFLICT',
    'MATERIAL_CONFLICT')
  or basis not in ('VERB', 'NOUN', 'SIDE_CLAUSE')
