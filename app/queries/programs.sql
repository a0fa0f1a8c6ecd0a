-- All rows on state programmes, also those that record that there is none.
select
  program_id as "programId",
  land_ags as "landAgs",
  name as "name",
  term as "term",
  term_abbrev as "termAbbrev",
  ministry as "ministry",
  coordination_body as "coordinationBody",
  start_year as "startYear",
  end_year as "endYear",
  legal_basis as "legalBasis",
  certification as "certification",
  kita_based as "kitaBased",
  role as "role",
  notes as "notes",
  source_id as "sourceId"
from program
order by land_ags, start_year nulls last, program_id
