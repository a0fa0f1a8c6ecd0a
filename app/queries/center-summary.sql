-- The centres of a selection, counted once by each of four properties, and the regions they lie in; how many of them have a point on the
-- map, and in how many Gemeinden they lie, are a row each. A choice that is null stands for "not stated".
with matching as materialized (
  select status, location_precision, term, program_id, land_ags, kreis_ags, gemeinde_ags, lon
  from matching_center($status, $term, $program, $traeger, $precision, $since, $search, $landAgs, $regions, $area)
)
select 'status' as "facet", status as "choice", null as "label", null as "landAgs", count(*)::integer as "centers"
from matching
group by status
union all
select 'precision', location_precision, null, null, count(*)::integer
from matching
group by location_precision
union all
select 'term', term, null, null, count(*)::integer
from matching
group by term
union all
select 'program', program_id, any_value(program.name), any_value(program.land_ags), count(*)::integer
from matching
left join program using (program_id)
group by program_id
union all
select 'land', land_ags, null, land_ags, count(*)::integer
from matching
group by land_ags
union all
select 'kreis', kreis_ags, null, any_value(land_ags), count(*)::integer
from matching
where kreis_ags is not null
group by kreis_ags
union all
select 'placed', null, null, null, count(lon)::integer
from matching
union all
select 'gemeinde', null, null, null, count(distinct gemeinde_ags)::integer
from matching
order by 1, 5 desc, 2
