-- Tables and columns of the snapshot with their meaning, as the database itself holds it. Map files are not a table for readers.
select t.table_name as "table", t.comment as "tableComment", c.column_name as "column", c.data_type as "type",
  c.is_nullable as "nullable", c.comment as "columnComment"
from duckdb_tables() t
join duckdb_columns() c on c.table_oid = t.table_oid
where t.schema_name = 'main' and t.table_name not in ('map_asset', 'map_tile')
order by t.table_name, c.column_index
