-- The regions of one level with the point that stands for each; of one Land where one is asked for. "context" tells apart what has the
-- same name: of a Kreis its designation, of a Gemeinde its Kreis.
select
  ags as "ags",
  land_ags as "landAgs",
  name as "name",
  context as "context",
  lon as "lon",
  lat as "lat"
from (
  select 'land' as level, land_ags as ags, land_ags, name, null as context, lon, lat from land
  union all
  select 'kreis', kreis_ags, land_ags, name, designation, lon, lat from kreis
  union all
  select 'gemeinde', gemeinde_ags, gemeinde.land_ags, gemeinde.name, kreis.name, gemeinde.lon, gemeinde.lat
  from gemeinde
  join kreis using (kreis_ags)
)
where level = $level and ($landAgs::text is null or land_ags = $landAgs)
order by ags
