-- Lists of centres that their source calls complete, by Land; the latest one where a Land has several.
select
  land_ags as "landAgs",
  source_dataset as "sourceDataset",
  as_of as "asOf",
  official_count as "officialCount",
  note as "note",
  source_id as "sourceId"
from complete_list
qualify row_number() over (partition by land_ags order by as_of desc, source_dataset) = 1
order by land_ags
