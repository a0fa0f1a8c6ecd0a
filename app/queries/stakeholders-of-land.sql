-- Organisations of one Land: its own first, then those of its municipalities and nationwide ones at home there.
select
  stakeholder_id as "stakeholderId",
  organisation as "organisation",
  type as "type",
  level as "level",
  place as "place",
  role as "role",
  source_id as "sourceId"
from stakeholder
where land_ags = $landAgs
order by case level when 'land' then 1 when 'kommune' then 2 else 3 end, organisation collate de, stakeholder_id
