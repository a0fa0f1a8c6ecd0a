-- Which organisation took part in which event, oldest event first.
select
  participation.event_id as "eventId",
  participation.stakeholder_id as "stakeholderId",
  participation.source_id as "sourceId"
from participation
join network_event using (event_id)
order by network_event.date, participation.event_id, participation.stakeholder_id
