select a.article_id, size(sentences) as sentence_count,
  coalesce(array_sort(c.countries), array()) as countries
from articles a
left join (select article_id, collect_set(country) as countries from counted_countries
  group by article_id) c on c.article_id = a.article_id
