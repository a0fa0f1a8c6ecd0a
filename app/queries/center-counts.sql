-- Every count of centres as one source states it, with the kind of that source and the Kita basis of its programme.
select
  center_count.observation_id as "observationId",
  center_count.land_ags as "landAgs",
  center_count.program_id as "programId",
  center_count.year as "year",
  center_count.as_of as "asOf",
  center_count.count as "count",
  center_count.what_is_counted as "whatIsCounted",
  center_count.qualifier as "qualifier",
  center_count.year_inferred as "yearInferred",
  center_count.counts_kitas as "countsKitas",
  center_count.note as "note",
  program.kita_based as "kitaBased",
  center_count.source_id as "sourceId",
  source.kind as "sourceKind"
from center_count
join source using (source_id)
left join program using (program_id)
order by center_count.land_ags, center_count.year nulls last, center_count.observation_id
