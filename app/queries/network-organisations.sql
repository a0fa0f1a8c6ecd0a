-- Every organisation of the field, the public ones and those the office keeps.
select
  stakeholder.stakeholder_id as "stakeholderId",
  stakeholder.organisation as "organisation",
  stakeholder.type as "type",
  stakeholder.level as "level",
  stakeholder.land_ags as "landAgs",
  stakeholder.place as "place",
  stakeholder.role as "role",
  stakeholder.gemeinde_ags as "gemeindeAgs",
  gemeinde.name as "gemeindeName",
  stakeholder.lon as "lon",
  stakeholder.lat as "lat",
  stakeholder.location_precision as "locationPrecision",
  stakeholder.origin as "origin",
  stakeholder.source_id as "sourceId"
from stakeholder
left join gemeinde using (gemeinde_ags)
order by stakeholder.organisation, stakeholder.stakeholder_id
