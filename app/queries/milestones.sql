-- All dated events, nationwide ones too, oldest first.
select
  milestone_id as "milestoneId",
  land_ags as "landAgs",
  date as "date",
  title as "title",
  kind as "kind",
  source_id as "sourceId"
from milestone
order by date, milestone_id
