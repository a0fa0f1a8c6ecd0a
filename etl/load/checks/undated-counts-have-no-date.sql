-- What has no year has no date either, and a date lies in its year: so an undated count cannot slip onto a time axis.
select observation_id, year, as_of from center_count
where (year is null and as_of is not null) or (as_of is not null and left(as_of, 4) <> year::text)
