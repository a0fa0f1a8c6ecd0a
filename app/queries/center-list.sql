-- Centres as a list, a page at a time. Every condition that is null leaves all rows in. Centres without a place come too,
-- unless a part of the map is asked for.
select
  c.center_id as "centerId",
  c.name as "name",
  c.term as "term",
  c.street as "street",
  c.postcode as "postcode",
  c.place as "place",
  c.land_ags as "landAgs",
  k.name as "kreis",
  g.name as "gemeinde",
  c.lon as "lon",
  c.lat as "lat",
  c.location_precision as "locationPrecision",
  c.traeger as "traeger",
  c.opened_year as "openedYear",
  c.status as "status",
  c.source_url as "sourceUrl",
  c.page_year as "pageYear",
  c.last_checked::text as "lastChecked",
  count(*) over ()::integer as "total"
from center c
left join kreis k on k.kreis_ags = c.kreis_ags
left join gemeinde g on g.gemeinde_ags = c.gemeinde_ags
where ($status::text is null or c.status = $status)
  and ($term::text is null or c.term = $term)
  and ($landAgs::text is null or c.land_ags = $landAgs)
  and ($kreisAgs::text is null or c.kreis_ags = $kreisAgs)
  and ($gemeindeAgs::text is null or c.gemeinde_ags = $gemeindeAgs)
  and ($centerId::text is null or c.center_id = $centerId)
  and (
    $search::text is null
    or contains(strip_accents(lower(c.name)), strip_accents(lower($search)))
    or contains(strip_accents(lower(coalesce(c.place, ''))), strip_accents(lower($search)))
    or contains(strip_accents(lower(coalesce(c.traeger, ''))), strip_accents(lower($search)))
  )
  and ($west::double is null or (c.lon between $west and $east and c.lat between $south and $north))
order by c.land_ags, c.place collate de nulls last, c.name collate de, c.center_id
limit $limit offset $offset
