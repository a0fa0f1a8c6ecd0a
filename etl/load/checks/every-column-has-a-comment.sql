-- The data dictionary is read from the snapshot: nothing may be missing from it.
select table_name, column_name from duckdb_columns() where comment is null and not internal
union all
select table_name, null from duckdb_tables() where comment is null and not internal
