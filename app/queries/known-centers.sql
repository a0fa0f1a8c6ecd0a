-- Centres known by name per Land, without planned and closed ones; "placed" have a point on the map.
select
  land_ags as "landAgs",
  count(*)::integer as "open",
  count(lon)::integer as "placed"
from center
where status not in ('planned', 'closed')
group by land_ags
order by land_ags
