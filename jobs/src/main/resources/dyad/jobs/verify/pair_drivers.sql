-- What moves a pair has a place from 1 to 5, in a month, and its change is the difference of its counts.
select concat_ws(' ', country_a, country_b, period_start, kind, driver) as row from pair_drivers
where country_a >= country_b or period_start <> trunc(period_start, 'month')
  or kind not in ('EVENT', 'ENTITY', 'KEYWORD') or rank not between 1 and 5
  or article_count < 0 or previous_article_count < 0
  or change <> article_count - previous_article_count
  or (change is null) <> (previous_article_count is null)
