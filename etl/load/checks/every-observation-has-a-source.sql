-- Every number has a source: each fact names one that exists, with a title and an address.
select 'center_count' as "table", observation_id as id, source_id from center_count anti join source using (source_id)
union all
select 'funding', funding_id, source_id from funding anti join source using (source_id)
union all
select 'municipal_program', municipal_id, source_id from municipal_program anti join source using (source_id)
union all
select 'program', program_id, source_id from program anti join source using (source_id)
union all
select 'succession', succession_id, source_id from succession anti join source using (source_id)
union all
select 'program_date', program_id || ' ' || kind, source_id from program_date anti join source using (source_id)
union all
select 'land_statistic', land_ags || ' ' || indicator || ' ' || period, source_id
from land_statistic anti join statistics_source using (source_id)
union all
select 'source', source_id, url from source where trim(title) = '' or trim(publisher) = '' or url not like 'http%'
