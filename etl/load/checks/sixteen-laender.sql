-- Germany has sixteen Länder, each with an outline and a name for addresses.
select count(*)::integer as laender from land having count(*) <> 16
union all
select land_ags::integer from land where svg_path = '' or slug = land_ags
