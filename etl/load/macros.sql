-- Conditions that more than one query asks. They are kept in the snapshot, so that list, tiles, summary and files mean the same centres.

-- Text as it is searched: without regard to case and accents.
create macro as_searched(p_text) as strip_accents(lower(p_text));

-- Whether a point lies inside the corners (not closed), by the even-odd rule: the same formula as `isInArea` in app/domain/map-area.ts.
-- The box around the corners is asked first, so that the rule itself runs over few rows.
create macro is_in_area(p_lon, p_lat, p_corners) as
  p_lon between list_min(list_transform(p_corners, lambda corner: corner[1]))
    and list_max(list_transform(p_corners, lambda corner: corner[1]))
  and p_lat between list_min(list_transform(p_corners, lambda corner: corner[2]))
    and list_max(list_transform(p_corners, lambda corner: corner[2]))
  and len(list_filter(
    list_filter(
      list_transform(
        list_zip(p_corners, list_concat((p_corners)[2:], (p_corners)[:1])),
        lambda side: {x1: side[1][1], y1: side[1][2], x2: side[2][1], y2: side[2][2]}
      ),
      lambda side: (side.y1 > p_lat) <> (side.y2 > p_lat)
    ),
    lambda side: p_lon < (side.x2 - side.x1) * (p_lat - side.y1) / (side.y2 - side.y1) + side.x1
  )) % 2 = 1;

-- Centres under the conditions of the explorer's filter; a condition that is null leaves all rows in.
-- p_since: opened in that year or later; a centre without a known year does not match.
-- p_search: part of name, place or Träger, or the beginning of a postcode.
-- p_regions: official keys of any level, joined by commas; compared with the centre's own columns, because the key of a Gemeinde may
-- begin with the key of a Kreis that is no more.
-- p_area: corners as JSON text `[[lon,lat],…]`; a centre without a point lies in no area.
create macro matching_center(
  p_status, p_term, p_program, p_traeger, p_precision, p_since, p_search, p_land, p_regions, p_area
) as table
select c.*
from center c
where (p_status::text is null or c.status = p_status::text)
  and (p_term::text is null or c.term = p_term::text)
  and (p_program::text is null or c.program_id = p_program::text)
  and (p_traeger::text is null or c.traeger = p_traeger::text)
  and (p_precision::text is null or c.location_precision = p_precision::text)
  and (p_since::integer is null or c.opened_year >= p_since::integer)
  and (p_land::text is null or c.land_ags = p_land::text)
  and (
    p_regions::text is null
    or list_contains(string_split(p_regions::text, ','), c.land_ags)
    or list_contains(string_split(p_regions::text, ','), c.kreis_ags)
    or list_contains(string_split(p_regions::text, ','), c.gemeinde_ags)
  )
  and (p_area::text is null or is_in_area(c.lon, c.lat, p_area::text::double[][]))
  and (
    p_search::text is null
    or contains(as_searched(c.name), as_searched(p_search::text))
    or contains(as_searched(c.place), as_searched(p_search::text))
    or contains(as_searched(c.traeger), as_searched(p_search::text))
    or starts_with(c.postcode, p_search::text)
  );
