-- A pair has a row for each period in which the corpus has an article, and for no other.
select concat_ws(' ', t.granularity, country_a, country_b) as row
from (select granularity, country_a, country_b, count(*) as n from pair_trends
  group by granularity, country_a, country_b) t
join (
  select granularity, count(distinct case granularity when 'DAY' then to_date(published_at)
    when 'WEEK' then trunc(published_at, 'week') else trunc(published_at, 'month') end) as n
  from articles lateral view explode(array('DAY', 'WEEK', 'MONTH')) as granularity
  where published_at is not null group by granularity
) p on p.granularity = t.granularity
where t.n <> p.n
