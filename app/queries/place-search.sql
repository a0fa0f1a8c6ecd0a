-- Regions and centres whose name holds the text. Names that begin with it come first, larger regions before smaller.
with needle as (select strip_accents(lower($search::text)) as text),
candidate as (
  select 'land' as kind, land_ags as id, name, null as context from land
  union all
  select 'kreis', k.kreis_ags, k.name, k.designation || ', ' || l.name from kreis k join land l using (land_ags)
  union all
  select 'gemeinde', g.gemeinde_ags, g.name, l.name from gemeinde g join land l using (land_ags)
  union all
  select 'zentrum', c.center_id, c.name, concat_ws(', ', c.place, l.name) from center c join land l using (land_ags)
)
select
  kind as "kind",
  id as "id",
  name as "name",
  context as "context"
from candidate, needle
where contains(strip_accents(lower(name)), needle.text)
order by
  not starts_with(strip_accents(lower(name)), needle.text),
  case kind when 'land' then 0 when 'kreis' then 1 when 'gemeinde' then 2 else 3 end,
  length(name), name, id
limit 12
