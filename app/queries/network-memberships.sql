-- Memberships, oldest first.
select
  stakeholder_id as "stakeholderId",
  joined as "joined",
  left_on as "leftOn",
  source_id as "sourceId"
from membership
order by joined, stakeholder_id
