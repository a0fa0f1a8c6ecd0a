-- No fourth outcome: what a report says was accepted is in the table, what was rejected is kept with its reason.
select r.source_file, r.accepted_rows, r.rejected_rows, count(i.issue_id)::integer as kept
from import_report r
left join import_issue i on i.source_file = r.source_file and i.outcome = 'rejected'
group by all having kept <> r.rejected_rows
