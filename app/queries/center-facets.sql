-- What centres can be filtered by, with the number of centres for each choice. A choice is counted under all other conditions, but not
-- under the one of its own kind, so that the number says what choosing it would show. No row stands for "not stated".
select
  'term' as "facet", term as "choice", null as "label", null as "landAgs", count(*)::integer as "centers"
from matching_center($status, null, $program, $traeger, $precision, $since, $search, $landAgs, $regions, $area)
group by term
union all
select 'program', program.program_id, any_value(program.name), any_value(program.land_ags), count(*)::integer
from matching_center($status, $term, null, $traeger, $precision, $since, $search, $landAgs, $regions, $area) as matching
join program on program.program_id = matching.program_id
group by program.program_id
union all
select 'status', status, null, null, count(*)::integer
from matching_center(null, $term, $program, $traeger, $precision, $since, $search, $landAgs, $regions, $area)
group by status
union all
select 'precision', location_precision, null, null, count(*)::integer
from matching_center($status, $term, $program, $traeger, null, $since, $search, $landAgs, $regions, $area)
group by location_precision
union all
select 'since', opened_year::text, null, null, count(*)::integer
from matching_center($status, $term, $program, $traeger, $precision, null, $search, $landAgs, $regions, $area)
where opened_year is not null
group by opened_year
order by 1, 5 desc, 2
