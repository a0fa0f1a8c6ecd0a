-- No fourth outcome: as many rows as the report calls rejected are kept with their reason (read = accepted + rejected is
-- a constraint of the table itself).
select r.source_file, r.accepted_rows, r.rejected_rows, count(i.issue_id)::integer as kept
from import_report r
left join import_issue i on i.source_file = r.source_file and i.outcome = 'rejected'
group by all having kept <> r.rejected_rows
