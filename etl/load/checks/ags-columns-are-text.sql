-- A key stored as a number would lose its zero for good.
select table_name, column_name, data_type from duckdb_columns()
where (column_name = 'ags' or column_name like '%\_ags' escape '\') and data_type <> 'VARCHAR' and not internal
