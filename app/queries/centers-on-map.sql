-- Centres that have a place on the map. Centres known only by their Gemeinde stand at the Gemeinde's point, so several may share one.
select
  center_id as "centerId",
  name as "name",
  lon as "lon",
  lat as "lat",
  status as "status",
  location_precision as "precision",
  gemeinde_ags as "gemeindeAgs"
from center
where lon is not null
  and ($status::text is null or status = $status)
  and ($term::text is null or term = $term)
  and ($landAgs::text is null or land_ags = $landAgs)
  and (
    $search::text is null
    or contains(strip_accents(lower(name)), strip_accents(lower($search)))
    or contains(strip_accents(lower(coalesce(place, ''))), strip_accents(lower($search)))
    or contains(strip_accents(lower(coalesce(traeger, ''))), strip_accents(lower($search)))
  )
order by center_id
