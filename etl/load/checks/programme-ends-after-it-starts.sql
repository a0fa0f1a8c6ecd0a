-- Programmes and amounts end in or after the year they start.
select program_id as id, start_year, end_year from program where end_year < start_year
union all
select funding_id, year_from, year_to from funding where year_to < year_from
