-- Events, oldest first: milestones of the shipped facts and what the office keeps.
select
  event_id as "eventId",
  date as "date",
  title as "title",
  kind as "kind",
  land_ags as "landAgs",
  place as "place",
  origin as "origin",
  source_id as "sourceId"
from network_event
order by date, event_id
