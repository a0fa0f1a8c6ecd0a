-- A row that records that there is no programme has no start, no end and no money.
select p.program_id, p.role, p.start_year, f.funding_id from program p left join funding f using (program_id)
where p.role in ('no_programme', 'not_found') and (p.start_year is not null or p.end_year is not null or f.funding_id is not null)
