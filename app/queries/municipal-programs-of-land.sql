-- Municipal programmes and counts of one Land.
select
  municipal_id as "municipalId",
  municipality as "municipality",
  name as "name",
  term as "term",
  year as "year",
  count as "count",
  note as "note",
  source_id as "sourceId"
from municipal_program
where land_ags = $landAgs
order by municipality, year desc nulls last, municipal_id
