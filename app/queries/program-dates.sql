-- Days and months of starts and ends, where a source names them.
select
  program_id as "programId",
  kind as "kind",
  date as "date",
  note as "note",
  source_id as "sourceId"
from program_date
order by program_id, kind
