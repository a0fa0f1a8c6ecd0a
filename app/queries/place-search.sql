-- Regions and centres whose name holds the text; for two to five digits those with a postcode that begins so: the Gemeinden in which known
-- centres have it, and the centres themselves. Names that begin with the text come first, larger regions before smaller.
with needle as (
  select as_searched($search::text) as text, regexp_full_match($search::text, '\d{2,5}') as is_postcode
),
candidate as (
  select 'land' as kind, land_ags as id, name, null as context, null as postcode from land
  union all
  select 'kreis', k.kreis_ags, k.name, k.designation || ', ' || l.name, null from kreis k join land l using (land_ags)
  union all
  select 'gemeinde', g.gemeinde_ags, g.name, l.name, null from gemeinde g join land l using (land_ags)
  union all
  select distinct 'gemeinde', g.gemeinde_ags, g.name, c.postcode || ', ' || l.name, c.postcode
  from center c join gemeinde g using (gemeinde_ags) join land l on l.land_ags = g.land_ags
  where c.postcode is not null
  union all
  select 'zentrum', c.center_id, c.name, concat_ws(', ', concat_ws(' ', c.postcode, c.place), l.name), c.postcode
  from center c join land l using (land_ags)
)
select
  kind as "kind",
  id as "id",
  name as "name",
  context as "context"
from candidate, needle
where case when kind = 'gemeinde' and postcode is not null then false else contains(as_searched(name), needle.text) end
  or (needle.is_postcode and starts_with(postcode, needle.text))
order by
  not starts_with(as_searched(name), needle.text),
  case kind when 'land' then 0 when 'kreis' then 1 when 'gemeinde' then 2 else 3 end,
  length(name), name, id, context
limit 12
