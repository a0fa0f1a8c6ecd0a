-- Centres under the filter as a file holds them: every column of the centre, the names of its regions, and beside what a source may leave
-- out a status that says why it is empty. In the order of the snapshot, so that any number of rows comes in pieces without being sorted.
select
  c.center_id as "centerId",
  c.name as "name",
  c.term as "term",
  c.status as "centerStatus",
  c.street as "street",
  c.postcode as "postcode",
  c.place as "place",
  c.gemeinde_ags as "gemeindeAgs",
  g.name as "gemeinde",
  c.kreis_ags as "kreisAgs",
  k.name as "kreis",
  c.land_ags as "landAgs",
  l.name as "land",
  c.lon as "lon",
  c.lat as "lat",
  c.location_precision as "locationPrecision",
  case when c.lon is null then 'not_published' end as "locationStatus",
  c.traeger as "traeger",
  case when c.traeger is null then 'not_published' end as "traegerStatus",
  c.program_id as "programId",
  case
    when c.program_id is not null then null
    when exists (from program p where p.land_ags = c.land_ags and p.role = 'no_programme') then 'no_programme'
    else 'not_published'
  end as "programStatus",
  c.opened_year as "openedYear",
  case when c.opened_year is null then 'not_published' end as "openedYearStatus",
  c.closed_year as "closedYear",
  c.source_dataset as "sourceList",
  c.page_year as "pageYear",
  c.last_checked::text as "lastChecked",
  c.source_url as "source"
from matching_center($status, $term, $program, $traeger, $precision, $since, $search, $landAgs, $regions, $area) c
join land l on l.land_ags = c.land_ags
left join kreis k on k.kreis_ags = c.kreis_ags
left join gemeinde g on g.gemeinde_ags = c.gemeinde_ags
