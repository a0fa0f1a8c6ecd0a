-- Studies on one Land, newest first.
select
  study_id as "studyId",
  title as "title",
  authors_org as "authorsOrg",
  year as "year",
  finding as "finding",
  source_id as "sourceId"
from study
where land_ags = $landAgs
order by year desc nulls last, study_id
