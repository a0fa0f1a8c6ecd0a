-- What followed, followed an end: the programme has an end year, the succession begins in it or in the year after, the successor
-- is of the same Land and begins in that year, and where nothing followed, nothing else is said to have followed.
select s.succession_id, s.program_id, s.successor_id, s.year
from succession s
join program p using (program_id)
left join program n on n.program_id = s.successor_id
where p.end_year is null
  or s.year not in (p.end_year, p.end_year + 1)
  or (s.successor_id is not null and (n.land_ags <> p.land_ags or n.start_year is distinct from s.year))
  or (s.successor_id is null and exists (
    from succession o where o.program_id = s.program_id and o.successor_id is not null
  ))
