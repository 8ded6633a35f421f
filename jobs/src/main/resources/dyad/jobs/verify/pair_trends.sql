-- A pair's period starts where periods start, and its counts and shares fit each other.
select concat_ws(' ', granularity, period_start, country_a, country_b) as row from pair_trends
where country_a >= country_b or granularity not in ('DAY', 'WEEK', 'MONTH')
  or (granularity = 'WEEK' and period_start <> trunc(period_start, 'week'))
  or (granularity = 'MONTH' and period_start <> trunc(period_start, 'month'))
  or sentence_count < 0 or distinct_article_count not between 0 and article_count
  or acting_article_count not between 0 and distinct_article_count
  or story_count not between 0 and article_count or source_count not between 0 and article_count
  or distinct_article_count > period_article_count
  or likely_article_count not between 0 and distinct_article_count + 1e-9
  or likely_article_count_se < 0
  or share not between 0 and 1 or share_low > share + 1e-9 or share_high < share - 1e-9
  or share_low < -1e-9 or share_high > 1 + 1e-9 or share_weighted not between -1e-9 and 1 + 1e-9
  or abs(npmi) > 1 + 1e-9 or abs(npmi_shrunk) > 1 + 1e-9 or expected_count < 0
  or burst_score < 0 or level not between -1e-9 and 1 + 1e-9
  or cooperation_count not between 0 and distinct_article_count
  or conflict_count not between 0 and distinct_article_count
  or tone not between -1 and 1 or tone_low > tone + 1e-9 or tone_high < tone - 1e-9
  or (tone is null) <> (cooperation_count + conflict_count = 0)
