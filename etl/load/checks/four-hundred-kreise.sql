-- 400 Kreise and kreisfreie Städte since 2021-07-01 (Eisenach joined the Wartburgkreis).
select count(*)::integer as kreise from kreis having count(*) <> 400
