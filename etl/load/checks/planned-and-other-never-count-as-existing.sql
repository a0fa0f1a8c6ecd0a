-- A count whose note says it is planned, or of something else than centres, must not be counted as existing;
-- and a centre still planned cannot have closed.
select observation_id as id, what_is_counted as kind, note from center_count
where what_is_counted in ('funded', 'certified', 'total')
  and regexp_matches(lower(note), '^(geplant|vorgesehen|angekündigt|ausbauziel|perspektivisch|mindestens \d+ .* geplant)|nicht zentren|kein familienzentrum|nicht die familienzentren|nicht zahl der familienzentren')
union all
select center_id, status, name from center where status = 'planned' and closed_year is not null
