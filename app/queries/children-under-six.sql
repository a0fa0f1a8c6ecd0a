-- Children under six on 31 December of each year, per Land and for Germany (00).
select
  land_ags as "landAgs",
  (year::text || '-12-31') as "date",
  value::integer as "children",
  source_id as "sourceId",
  note as "note"
from land_statistic
where indicator = 'population_under_6'
order by land_ags, year
