-- The centres of one map tile, gathered by cell: tile_x and tile_y are the position at zoom 20, $shift takes off the bits below a cell.
-- With $exact, centres are gathered only where they stand at the very same point. The facts of one centre of the cell mean something
-- where it is the only one; its Gemeinde also where all of the cell stand at one point. Neither sorted nor limited: on so few rows that
-- would take longer than the counting.
select
  count(*)::integer as "centers",
  avg(lon)::double as "lon",
  avg(lat)::double as "lat",
  min(lon) = max(lon) and min(lat) = max(lat) as "atOnePoint",
  any_value(center_id) as "centerId",
  any_value(status) as "status",
  any_value(location_precision) as "precision",
  any_value(gemeinde_ags) as "gemeindeAgs"
from matching_center($status, $term, $program, $traeger, $precision, $since, $search, $landAgs, null, null)
where tile_x between $west::uinteger and $east::uinteger
  and tile_y between $north::uinteger and $south::uinteger
group by
  tile_y >> $shift::uinteger,
  tile_x >> $shift::uinteger,
  case when $exact::boolean then lat end,
  case when $exact::boolean then lon end
