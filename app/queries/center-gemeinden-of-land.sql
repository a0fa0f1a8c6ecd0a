-- Centres known by name in one Land, gathered by Gemeinde, without planned and closed ones: where the Gemeinde lies in the drawing, and
-- how well the places of its centres are known. Centres without a Gemeinde are not among them.
select
  gemeinde_ags as "ags",
  gemeinde.name as "name",
  any_value(gemeinde.label_x)::double as "x",
  any_value(gemeinde.label_y)::double as "y",
  count(*)::integer as "centers",
  (count(*) filter (where center.location_precision = 'gemeinde'))::integer as "byGemeinde"
from center
join gemeinde using (gemeinde_ags)
where center.land_ags = $landAgs and center.status not in ('planned', 'closed')
group by gemeinde_ags, gemeinde.name
order by count(*) desc, gemeinde_ags
