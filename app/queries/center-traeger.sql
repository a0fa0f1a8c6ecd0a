-- Träger of the centres under all conditions but that of the Träger itself, those with the most centres first; with a text only those whose
-- name holds it. Centres whose source names no Träger have no row.
select
  traeger as "traeger",
  count(*)::integer as "centers",
  count(*) over ()::integer as "found"
from matching_center($status, $term, $program, null, $precision, $since, $search, $landAgs, $regions, $area)
where traeger is not null
  and ($part::text is null or contains(as_searched(traeger), as_searched($part::text)))
group by traeger
order by count(*) desc, traeger collate de, traeger
limit $limit::integer
