-- A point on the map stands for a Gemeinde that lies in the centre's own Kreis and Land; without one there is no point.
select c.center_id, c.gemeinde_ags, c.kreis_ags, c.land_ags
from center c left join gemeinde g on g.gemeinde_ags = c.gemeinde_ags
where (c.lon is not null and g.gemeinde_ags is null)
  or g.kreis_ags <> c.kreis_ags
  or g.land_ags <> c.land_ags
