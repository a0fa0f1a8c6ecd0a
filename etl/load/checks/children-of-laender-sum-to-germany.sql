-- Population of all Länder is that of Germany, exactly: both come from the same count of persons, so there is no tolerance.
-- A year in which a Land or Germany is missing breaks the rule too.
select indicator, period, sum(value) filter (land_ags <> '00') as laender, max(value) filter (land_ags = '00') as germany
from land_statistic
where indicator like 'population\_%' escape '\'
group by indicator, period
having count(*) filter (land_ags <> '00') <> (select count(*) from land) or count(*) filter (land_ags = '00') <> 1 or laender <> germany
