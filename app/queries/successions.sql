-- What sources say followed ended programmes.
select
  program_id as "programId",
  successor_id as "successorId",
  year as "year",
  note as "note",
  source_id as "sourceId"
from succession
order by program_id, successor_id nulls last
