-- Day or month of a start or an end lie in the year the programme itself names.
select d.program_id, d.kind, d.date, p.start_year, p.end_year
from program_date d
join program p using (program_id)
where left(d.date, 4)::integer is distinct from (case d.kind when 'start' then p.start_year else p.end_year end)
