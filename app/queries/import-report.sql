-- Balance per input file: read = accepted + rejected; corrected rows are among the accepted.
select source_file as "sourceFile", target_table as "targetTable", read_rows as "read", accepted_rows as "accepted",
  corrected_rows as "corrected", rejected_rows as "rejected"
from import_report
order by source_file
