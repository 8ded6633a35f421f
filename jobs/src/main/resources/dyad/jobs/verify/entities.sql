-- An entity has mentions, as many as its forms have together, and a confidence from 0 to 1.
select entity_id as row from entities
where type not in ('PERSON', 'ORGANIZATION', 'LOCATION', 'COUNTRY') or article_count < 1
  or mention_count < article_count
  or mention_count <> aggregate(variants, 0L, (sum, v) -> sum + v.mention_count)
  or country_confidence not between 0 and 1 or first_seen > last_seen
  or (country is null) <> (country_confidence is null)
