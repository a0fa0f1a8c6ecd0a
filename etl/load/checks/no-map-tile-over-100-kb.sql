-- A tile travels whole before anything of it is seen: 100,000 bytes at most, and never an empty one.
select layer, z, x, y, octet_length(body) as bytes from map_tile
where octet_length(body) not between 1 and 100000
