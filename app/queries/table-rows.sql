-- A whole table, for download. The name is a parameter of the table function, never part of the SQL.
from query_table($table)
