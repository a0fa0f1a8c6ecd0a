-- Dated events of one Land, newest first.
select
  milestone_id as "milestoneId",
  date as "date",
  title as "title",
  kind as "kind",
  source_id as "sourceId"
from milestone
where land_ags = $landAgs
order by date desc, milestone_id
