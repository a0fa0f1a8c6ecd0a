-- Every municipal programme and its Land.
select
  municipal_id as "municipalId",
  land_ags as "landAgs"
from municipal_program
order by municipal_id
