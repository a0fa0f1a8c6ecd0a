-- Centres as a list, a page at a time: by Land, place and name. Centres without a place come too, unless a part of the map is asked for.
-- The page is cut out before names of regions are looked up.
with page as (
  select *
  from matching_center($status, $term, $program, $traeger, $precision, $since, $search, $landAgs, $regions, $area)
  where ($centerId::text is null or center_id = $centerId::text)
    and (
      $west::double is null
      or (lon between $west::double and $east::double and lat between $south::double and $north::double)
    )
  order by land_ags, place collate de nulls last, name collate de, center_id
  limit $limit::integer offset $offset::integer
)
select
  page.center_id as "centerId",
  page.name as "name",
  page.term as "term",
  page.street as "street",
  page.postcode as "postcode",
  page.place as "place",
  page.land_ags as "landAgs",
  page.kreis_ags as "kreisAgs",
  kreis.name as "kreis",
  page.gemeinde_ags as "gemeindeAgs",
  gemeinde.name as "gemeinde",
  page.lon as "lon",
  page.lat as "lat",
  page.location_precision as "locationPrecision",
  page.traeger as "traeger",
  page.program_id as "programId",
  program.name as "program",
  page.opened_year as "openedYear",
  page.closed_year as "closedYear",
  page.status as "status",
  page.source_url as "sourceUrl",
  page.page_year as "pageYear",
  page.last_checked::text as "lastChecked"
from page
left join kreis on kreis.kreis_ags = page.kreis_ags
left join gemeinde on gemeinde.gemeinde_ags = page.gemeinde_ags
left join program on program.program_id = page.program_id
order by page.land_ags, page.place collate de nulls last, page.name collate de, page.center_id
