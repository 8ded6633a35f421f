-- A country of a network has ties, a centrality from 0 to 1, and a community named after a country of it.
select concat_ws(' ', n.period_start, n.country) as row from country_networks n
left join country_networks c on c.period_start = n.period_start and c.country = n.community
where n.degree < 1 or n.strength < n.degree or n.centrality not between 0 and 1 + 1e-9
  or n.modularity not between -1 and 1 or n.period_start <> trunc(n.period_start, 'month')
  or c.country is null or c.community <> c.country
