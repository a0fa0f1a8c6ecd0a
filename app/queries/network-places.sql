-- Gemeinden an organisation has its seat in, and where each lies in the drawing.
select
  gemeinde_ags as "gemeindeAgs",
  gemeinde.name as "name",
  gemeinde.label_x::double as "x",
  gemeinde.label_y::double as "y"
from gemeinde
where gemeinde_ags in (select gemeinde_ags from stakeholder)
order by gemeinde_ags
