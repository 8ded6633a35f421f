-- A group's period starts where periods start, and its counts and shares fit each other.
select concat_ws(' ', granularity, period_start, group_name, country_a, country_b) as row
from group_trends
where country_a >= country_b or granularity not in ('WEEK', 'MONTH')
  or period_start <> trunc(period_start, if(granularity = 'WEEK', 'week', 'month'))
  or group_kind not in ('GROUP', 'COUNTRY')
  or distinct_article_count not between 0 and article_count
  or source_count not between 0 and article_count
  or distinct_article_count > period_article_count
  or share not between 0 and 1 or share_low > share + 1e-9 or share_high < share - 1e-9
