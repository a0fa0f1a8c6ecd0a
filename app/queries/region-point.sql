-- One region by its official key, with the point that stands for it.
select
  ags as "ags",
  name as "name",
  lon as "lon",
  lat as "lat"
from (
  select land_ags as ags, name, lon, lat from land
  union all
  select kreis_ags, name, lon, lat from kreis
  union all
  select gemeinde_ags, name, lon, lat from gemeinde
)
where ags = $ags
