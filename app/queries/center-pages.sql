-- The public pages that name the centres of a selection: each with its host as publisher, how many of the centres it names, the years the
-- page says it is from, and the last day one of its rows was checked.
select
  source_url as "sourceUrl",
  regexp_extract(source_url, '^https?://(?:www\.)?([^/:?#]+)', 1) as "publisher",
  count(*)::integer as "centers",
  min(page_year) as "pageYearFrom",
  max(page_year) as "pageYearTo",
  max(last_checked)::text as "lastChecked",
  count(*) over ()::integer as "pages",
  count(distinct regexp_extract(source_url, '^https?://(?:www\.)?([^/:?#]+)', 1)) over ()::integer as "publishers"
from matching_center($status, $term, $program, $traeger, $precision, $since, $search, $landAgs, $regions, $area)
group by source_url
order by count(*) desc, source_url
limit $limit::integer
