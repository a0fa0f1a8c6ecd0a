-- Centres known by name per Land, Kreis or Gemeinde, without planned and closed ones. A region without a row has none in the list.
-- Their source is the page that names them, so the number of different pages comes along.
select
  region as "ags",
  count(*)::integer as "existing",
  count(gemeinde_ags)::integer as "placed",
  count(distinct source_url)::integer as "pages"
from (
  select
    case $level when 'land' then land_ags when 'kreis' then kreis_ags else gemeinde_ags end as region,
    gemeinde_ags,
    source_url
  from center
  where status not in ('planned', 'closed')
)
where region is not null
group by region
order by region
