-- Money of the programmes of one Land, newest first.
select
  funding.funding_id as "fundingId",
  funding.program_id as "programId",
  funding.year_from as "yearFrom",
  funding.year_to as "yearTo",
  funding.amount_eur::double as "amountEur",
  funding.per as "per",
  funding.budget_kind as "budgetKind",
  funding.qualifier as "qualifier",
  funding.conditions as "conditions",
  funding.source_id as "sourceId"
from funding
join program using (program_id)
where program.land_ags = $landAgs
order by funding.program_id, funding.year_from desc nulls last, funding.funding_id
