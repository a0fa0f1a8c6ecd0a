-- How many centres meet the conditions: all, those with a point on the map, and those that exist (neither planned nor closed).
select
  count(*)::integer as "total",
  count(lon)::integer as "placed",
  count(*) filter (where status not in ('planned', 'closed'))::integer as "existing"
from matching_center($status, $term, $program, $traeger, $precision, $since, $search, $landAgs, $regions, $area)
where $west::double is null
  or (lon between $west::double and $east::double and lat between $south::double and $north::double)
