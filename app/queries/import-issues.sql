-- Rows that were not taken as they stand, with the reason.
select issue_id as "issueId", outcome as "outcome", source_file as "sourceFile", line as "line", column_name as "column",
  reason as "reason"
from import_issue
order by outcome, source_file, line
