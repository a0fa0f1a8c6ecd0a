-- Children under six per Kreis on the latest 31 December there is. The shipped data has none: the figures may not be passed on.
select
  kreis_ags as "kreisAgs",
  (year::text || '-12-31') as "date",
  value::integer as "children",
  source_id as "sourceId",
  note as "note"
from kreis_statistic
where indicator = 'population_under_6'
qualify row_number() over (partition by kreis_ags order by year desc) = 1
order by kreis_ags
