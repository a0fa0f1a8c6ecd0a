-- A Kreis lies in the Land its key begins with, and every Land has at least one Kreis.
select kreis_ags as ags, land_ags from kreis where left(kreis_ags, 2) <> land_ags
union all
select null, land_ags from land anti join kreis using (land_ags)
