-- Outlines of the Länder as SVG paths, laid out at import in the plot's own coordinates.
select
  land_ags as "landAgs",
  svg_path as "path",
  label_x::double as "labelX",
  label_y::double as "labelY"
from land
order by land_ags
