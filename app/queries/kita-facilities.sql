-- Kitas per Land on 1 March, for the years a source was found for. Germany (00) is not among the Länder.
select
  land_ags as "landAgs",
  (year::text || '-03-01') as "date",
  value::integer as "kitas",
  source_id as "sourceId",
  note as "note"
from land_statistic
where indicator = 'kita_facilities' and land_ags <> '00'
order by land_ags, year
