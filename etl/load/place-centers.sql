-- Centres from the staging table into `center`, each with its place on the world map at zoom 20, near ones together: x and y are
-- interleaved bit by bit (Z-order), so that a tile's centres lie in few row groups and the smallest and largest values of the others
-- tell that they can be skipped. Centres without a place come last.
create temp macro spread_16(n) as (n | (n << 16)) & 281470681808895; -- 0x0000FFFF0000FFFF
create temp macro spread_8(n) as (n | (n << 8)) & 71777214294589695; -- 0x00FF00FF00FF00FF
create temp macro spread_4(n) as (n | (n << 4)) & 1085102592571150095; -- 0x0F0F0F0F0F0F0F0F
create temp macro spread_2(n) as (n | (n << 2)) & 3689348814741910323; -- 0x3333333333333333
create temp macro spread_1(n) as (n | (n << 1)) & 6148914691236517205; -- 0x5555555555555555
create temp macro spread(n) as spread_1(spread_2(spread_4(spread_8(spread_16(n::bigint)))));

insert into center by name
with placed as (
  select *,
    floor((lon + 180) / 360 * 1048576)::uinteger as tile_x,
    floor((1 - ln(tan(radians(lat)) + 1 / cos(radians(lat))) / pi()) / 2 * 1048576)::uinteger as tile_y
  from arriving_center
)
from placed
order by spread(tile_x) + 2 * spread(tile_y) nulls last, land_ags, center_id;

drop table arriving_center;
