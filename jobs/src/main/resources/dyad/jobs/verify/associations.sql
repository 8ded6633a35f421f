-- What is named together is in order, at least once, and its measures lie between -1 and 1.
select concat_ws(' ', a, b, level) as row
from (
  select entity_a as a, entity_b as b, * except (entity_a, entity_b) from cooccurrences
  union all
  select country_a, country_b, * except (country_a, country_b) from pair_associations
)
where a >= b or level not in ('SENTENCE', 'PARAGRAPH', 'DOCUMENT') or article_count < 1
  or story_count not between 1 and article_count or unit_count < article_count
  or unit_count > least(unit_count_a, unit_count_b)
  or greatest(unit_count_a, unit_count_b) > unit_count_all
  or abs(npmi) > 1 + 1e-9 or abs(npmi_shrunk) > 1 + 1e-9 or isnan(npmi) or isnan(npmi_shrunk)
  or log_likelihood < -1e-6 or isnan(log_likelihood)
