-- One file of the map, as base64 because rows travel as JSON.
select
  media_type as "mediaType",
  base64(body) as "body"
from map_asset
where name = $name
