-- Rows per table, for /health.
select t.table_name as "table", t.estimated_size::integer as "rows"
from duckdb_tables() t
where t.schema_name = 'main'
order by t.table_name
