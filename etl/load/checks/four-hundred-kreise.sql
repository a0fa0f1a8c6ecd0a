-- 400 Kreise and kreisfreie Städte since 2021-07-01 (Eisenach joined the Wartburgkreis); the number stands in expectations.csv.
select count(*)::integer as kreise from kreis having count(*) is distinct from getvariable('expected_kreis')
