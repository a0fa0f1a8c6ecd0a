-- The snapshot. Built anew on every run, never written to afterwards. Column meanings are comments in the database itself:
-- the data dictionary page reads them from there. Text keys are official keys (AGS) with their leading zero.

create table snapshot_info (
  snapshot_id text primary key, -- hash over all input files, the options and the ETL's version: same input, same id
  profile text not null check (profile in ('real', 'demo')),
  data_date date not null, -- newest date a source was accessed or a row was checked: the Stand of the collection
  seed integer
);

create table source (
  source_id text primary key,
  kind text not null check (kind in ('official', 'parliament', 'municipal', 'science', 'association', 'press', 'party')),
  publisher text not null,
  title text not null,
  url text check (url like 'http%'), -- null: a record of the network's office that is published nowhere
  published text,
  accessed date not null,
  check (url is not null or starts_with(source_id, 'K-'))
);

-- Publications behind statistics and price indices: cited like sources, but counted apart from the 217 sources on centres.
create table statistics_source (
  source_id text primary key,
  publisher text not null,
  title text not null,
  url text not null check (url like 'http%'),
  published text,
  accessed date,
  licence text
);

create table land (
  land_ags text primary key check (land_ags ~ '^(0[1-9]|1[0-6])$'),
  slug text not null unique,
  name text not null,
  lon double not null, lat double not null,
  svg_path text not null, label_x double not null, label_y double not null
);

create table kreis (
  kreis_ags text primary key check (kreis_ags ~ '^(0[1-9]|1[0-6])[0-9]{3}$'),
  land_ags text not null references land (land_ags),
  name text not null,
  designation text not null, -- Landkreis, Kreisfreie Stadt …
  lon double not null, lat double not null,
  svg_path text not null, label_x double not null, label_y double not null
);

create table gemeinde (
  gemeinde_ags text primary key check (gemeinde_ags ~ '^(0[1-9]|1[0-6])[0-9]{6}$'),
  kreis_ags text not null references kreis (kreis_ags), -- today's Kreis
  land_ags text not null references land (land_ags),
  name text not null,
  lon double not null, lat double not null,
  svg_path text not null, label_x double not null, label_y double not null -- finer than that of a Kreis: one Land fills a picture
);

create table program (
  program_id text primary key,
  land_ags text not null references land (land_ags),
  name text not null,
  term text, term_abbrev text,
  ministry text, coordination_body text,
  start_year integer, end_year integer,
  legal_basis text,
  certification text check (certification in ('ja', 'nein')),
  kita_based text check (kita_based in ('ja', 'teilweise', 'nein')),
  role text not null check (role in ('family_centers', 'related', 'no_programme', 'not_found')),
  notes text,
  source_id text not null references source (source_id),
  check (end_year is null or start_year is null or end_year >= start_year)
);

create table succession (
  succession_id text primary key,
  program_id text not null references program (program_id),
  successor_id text references program (program_id), -- empty: the source says that nothing followed
  year integer not null,
  note text,
  source_id text not null references source (source_id)
);

create table program_date (
  program_id text not null references program (program_id),
  kind text not null check (kind in ('start', 'end')),
  date text not null,
  note text,
  source_id text not null references source (source_id),
  primary key (program_id, kind)
);

create table center_count (
  observation_id text primary key, -- hash of the row's content: stable as long as the row is
  land_ags text not null references land (land_ags),
  program_id text references program (program_id),
  year integer check (year between 1990 and 2100),
  as_of text, -- 2019-09 or 2019-09-01
  count integer not null check (count >= 0),
  what_is_counted text not null check (what_is_counted in ('funded', 'certified', 'total', 'planned', 'other')),
  qualifier text not null check (qualifier in ('exact', 'about', 'at_least', 'up_to')),
  year_inferred boolean not null,
  counts_kitas boolean not null,
  note text,
  source_id text not null references source (source_id)
);

-- A Land's list of centres that its source itself calls complete: without one an empty region is unknown, never white.
create table complete_list (
  land_ags text not null references land (land_ags),
  source_dataset text not null, -- as in center.source_dataset
  as_of text not null, -- 2024, 2024-12 or 2024-12-31
  official_count integer check (official_count >= 0), -- null: the source states no number
  note text,
  source_id text not null references source (source_id),
  primary key (land_ags, source_dataset)
);

create table funding (
  funding_id text primary key,
  program_id text not null references program (program_id),
  year_from integer, year_to integer,
  amount_eur decimal(14, 2) not null check (amount_eur >= 0),
  per text not null check (per in ('centre_year', 'centre_once', 'programme_year')),
  budget_kind text check (budget_kind in ('total', 'planned', 'additional')), -- only for programme_year
  qualifier text not null check (qualifier in ('exact', 'about', 'at_least', 'up_to')),
  conditions text,
  source_id text not null references source (source_id)
);

create table municipal_program (
  municipal_id text primary key,
  municipality text not null,
  ags text, -- Gemeinde or Kreis; null where the source names none
  land_ags text not null references land (land_ags),
  name text not null, term text,
  year integer, count integer check (count >= 0),
  note text,
  source_id text not null references source (source_id)
);

create table milestone (
  milestone_id text primary key,
  date text not null, -- 2006, 2006-05 or 2006-05-01
  title text not null,
  kind text not null check (kind in ('programme', 'event', 'publication', 'founding')),
  land_ags text references land (land_ags), -- null: nationwide, or the source names no Land
  source_id text not null references source (source_id)
);

create table study (
  study_id text primary key,
  title text not null, authors_org text not null, year integer, finding text,
  land_ags text references land (land_ags),
  source_id text not null references source (source_id)
);

create table stakeholder (
  stakeholder_id text primary key,
  organisation text not null,
  type text not null check (type in ('land', 'kommune', 'traeger', 'wissenschaft', 'politik', 'stiftung', 'verband')),
  level text not null check (level in ('bund', 'land', 'kommune')),
  land_ags text references land (land_ags),
  place text, role text,
  gemeinde_ags text references gemeinde (gemeinde_ags),
  lon double, lat double,
  location_precision text not null check (location_precision in ('gemeinde', 'unknown')),
  origin text not null check (origin in ('public', 'kept')), -- kept: by the office, or generated in a demo
  source_id text not null references source (source_id),
  check ((location_precision = 'unknown') = (gemeinde_ags is null)),
  check ((lon is null) = (gemeinde_ags is null)),
  check ((lat is null) = (gemeinde_ags is null))
);

-- Members of the people's network. Dates as precise as known: 2024, 2024-05 or 2024-05-01.
create table membership (
  stakeholder_id text not null references stakeholder (stakeholder_id),
  joined text not null check (joined ~ '^[0-9]{4}(-[0-9]{2}){0,2}$'),
  left_on text check (left_on ~ '^[0-9]{4}(-[0-9]{2}){0,2}$'), -- null: still a member
  source_id text not null references source (source_id),
  primary key (stakeholder_id, joined)
);

create table network_event (
  event_id text primary key,
  date text not null check (date ~ '^[0-9]{4}(-[0-9]{2}){0,2}$'),
  title text not null,
  kind text not null check (
    kind in ('programme', 'event', 'publication', 'founding', 'meeting', 'conference', 'workshop', 'online')
  ),
  land_ags text references land (land_ags), -- null: nationwide, or the source names no Land
  place text,
  origin text not null check (origin in ('derived', 'kept')), -- derived: a milestone
  source_id text not null references source (source_id)
);

-- Who took part, as the office keeps it. The same rows stand in relation as takes_part.
create table participation (
  event_id text not null references network_event (event_id),
  stakeholder_id text not null references stakeholder (stakeholder_id),
  source_id text not null references source (source_id),
  primary key (event_id, stakeholder_id)
);

create table relation (
  relation_id text primary key,
  from_kind text not null check (from_kind in ('organisation', 'program', 'municipal_program', 'land', 'event', 'study')),
  from_id text not null,
  to_kind text not null check (to_kind in ('organisation', 'program', 'municipal_program', 'land', 'event', 'study')),
  to_id text not null,
  kind text not null check (kind in (
    'responsible', 'coordinates', 'administers', 'carries', 'funds', 'evaluates', 'takes_part', 'hosts', 'runs', 'cooperates', 'belongs_to'
  )),
  since text, until text, -- 2024, 2024-05 or 2024-05-01
  note text,
  origin text not null check (origin in ('derived', 'kept')),
  source_id text not null references source (source_id),
  check (from_kind <> to_kind or from_id <> to_id)
);

-- The graph as it is drawn: at most 500 nodes; beyond, organisations are gathered by type and Land. Laid out once, at ETL time.
create table network_node (
  node_id text primary key,
  kind text not null check (kind in (
    'organisation', 'program', 'municipal_program', 'land', 'event', 'study', 'organisation_group', 'event_group', 'municipal_group'
  )),
  ref_id text not null, -- id in the table of its kind; a group: what it is gathered by
  label text not null,
  land_ags text references land (land_ags),
  type text, -- of an organisation or a group of them: as stakeholder.type
  gathered integer not null check (gathered >= 1), -- 1: the node is one thing
  x double not null, y double not null,
  degree integer not null check (degree >= 0)
);

create table network_edge (
  edge_id text primary key,
  from_node text not null references network_node (node_id),
  to_node text not null references network_node (node_id),
  kind text not null,
  relation_id text references relation (relation_id), -- null: several relations drawn as one line
  relations integer not null check (relations >= 1),
  check (from_node <> to_node),
  check ((relation_id is null) = (relations > 1))
);

create table land_statistic (
  land_ags text not null, -- 00 is Germany
  indicator text not null,
  year integer not null,
  period text not null, -- as the source dates it: 2024 or 2024-11
  value double not null,
  unit text not null,
  note text,
  census_base text check (census_base in ('before_2011', 'census_2011', 'census_2022')), -- population figures only
  source_id text not null references statistics_source (source_id),
  primary key (land_ags, indicator, period)
);

create table kreis_statistic (
  kreis_ags text not null references kreis (kreis_ags),
  indicator text not null,
  year integer not null,
  value double not null,
  unit text not null,
  note text,
  source_id text not null references statistics_source (source_id),
  primary key (kreis_ags, indicator, year)
);

create table price_index (
  year integer primary key,
  index_2020 double not null,
  source_id text not null references statistics_source (source_id)
);

create table center (
  center_id text primary key,
  source_dataset text not null,
  name text not null,
  term text not null,
  street text, postcode text, place text,
  land_ags text not null references land (land_ags),
  kreis_ags text references kreis (kreis_ags),
  gemeinde_ags text references gemeinde (gemeinde_ags),
  lon double, lat double,
  tile_x uinteger, tile_y uinteger, -- the same point in the square of the world map (Web Mercator), in steps of 2^-20
  location_precision text not null check (location_precision in ('address', 'postcode', 'gemeinde', 'unknown')),
  traeger text,
  program_id text references program (program_id),
  opened_year integer, closed_year integer,
  status text not null check (status in ('open', 'planned', 'closed', 'unknown')),
  source_url text not null,
  page_year integer,
  last_checked date,
  content_hash text not null,
  check ((location_precision = 'unknown') = (gemeinde_ags is null)),
  check ((lon is null) = (lat is null)),
  check ((lon is null) = (tile_x is null)),
  check ((tile_x is null) = (tile_y is null))
);

-- Every row that was not taken as it stands: rejected, or corrected on the way in.
create table import_issue (
  issue_id integer primary key,
  outcome text not null check (outcome in ('rejected', 'corrected', 'unplaced', 'unlinked', 'duplicate_suspected')),
  source_file text not null, line integer not null, column_name text,
  reason text not null, -- German sentence: what is wrong, what would be right
  raw_row text not null -- the row as JSON
);

create table import_report (
  source_file text primary key,
  read_rows integer not null, accepted_rows integer not null, corrected_rows integer not null, rejected_rows integer not null,
  target_table text not null,
  check (read_rows = accepted_rows + rejected_rows), -- corrected rows are among the accepted
  check (corrected_rows <= accepted_rows)
);

-- Files the map asks for, made once: GeoJSON, addressed by name under the snapshot's id.
create table map_asset (
  name text primary key,
  media_type text not null,
  body blob not null
);

-- Vector tiles (MVT, not compressed) the map asks for, made once.
create table map_tile (
  layer text not null,
  z integer not null check (z between 0 and 22),
  x integer not null check (x >= 0),
  y integer not null check (y >= 0),
  body blob not null,
  primary key (layer, z, x, y)
);
