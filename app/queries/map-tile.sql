-- One finished vector tile of the regions, as base64 because rows travel as JSON.
select base64(body) as "body"
from map_tile
where layer = $layer and z = $z::integer and x = $x::integer and y = $y::integer
