-- Every amount of every programme with the kind of its source. Which of them holds in a year is decided in the domain.
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
  funding.source_id as "sourceId",
  source.kind as "sourceKind"
from funding
join source using (source_id)
order by funding.program_id, funding.year_from nulls last, funding.funding_id
