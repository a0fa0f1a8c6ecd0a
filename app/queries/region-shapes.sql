-- Outlines of Kreise or Gemeinden as SVG paths in the drawing's own coordinates; of one Land where one is asked for.
select
  ags as "ags",
  svg_path as "path",
  label_x::double as "labelX",
  label_y::double as "labelY"
from (
  select 'kreis' as level, kreis_ags as ags, land_ags, svg_path, label_x, label_y from kreis
  union all
  select 'gemeinde', gemeinde_ags, land_ags, svg_path, label_x, label_y from gemeinde
)
where level = $level and ($landAgs::text is null or land_ags = $landAgs)
order by ags
