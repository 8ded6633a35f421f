-- What is learned of a name has shares from 0 to 1 and days in order.
select entity_id as row from learned_cues
where precision not between 0 and 1 or confidence not between 0 and 1 or support < 0
  or support > article_count or first_day > last_day or length(country) <> 3
