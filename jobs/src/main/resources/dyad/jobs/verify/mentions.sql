-- A mention's offsets, kinds and confidences are such as can be.
select concat(article_id, ' ', mention_no) as row from mentions
where mention_no < 0 or paragraph_no < 0 or sentence_no < 0 or start_char < 0
  or start_char >= end_char or length(surface) <> end_char - start_char
  or confidence not between 0 and 1 or isnan(confidence)
  or own_confidence not between 0 and 1
  or type not in ('PERSON', 'ORGANIZATION', 'LOCATION', 'COUNTRY', 'NATIONALITY')
  or role not in ('ACTOR', 'SCENE', 'SOURCE', 'TOPIC')
  or section not in ('HEADLINE', 'DATELINE', 'SUMMARY', 'BODY', 'OPINION', 'BOILERPLATE')
  or length(country) <> 3 or (country is null) <> (country_basis is null)
  or (own_country is null) <> (own_country_basis is null)
  or (entity_id is null and type <> 'NATIONALITY')
