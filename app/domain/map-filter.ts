/**
 * The filter of the explorer: parsed from and written to the address here alone, so that page, map, list, tile, file and permalink agree.
 * Names and values in the address are German, as everything the public sees.
 */
import { agsLevel } from "./ags";
import { CENTER_STATUSES, type CenterStatus, LOCATION_PRECISIONS, type LocationPrecision } from "./center";
import { type CountingRule, DEFAULT_FILTER, FIRST_YEAR, LAST_YEAR, parseFilter, ruleWord } from "./filter";
import { landByAgs, landBySlug } from "./land";
import { areaText, type MapArea, parseArea } from "./map-area";
import { MAP_MEASURES, type MapMeasure, NEED_INDICATORS, type NeedIndicator } from "./map-measure";
import { REGION_LEVELS, type RegionLevel } from "./region-level";

/** What stands open beside the map: one region (official key) or one centre. */
export type MapSelection = { kind: RegionLevel; ags: string } | { kind: "zentrum"; centerId: string };

/** The part of the map that is seen, in degrees. */
export type Bounds = { west: number; south: number; east: number; north: number };

/** Which of the centres known by name are meant. null: no condition. `since`: opened in that year or later, where the year is known. */
export type CenterFilter = {
  status: CenterStatus | null;
  term: string | null;
  program: string | null;
  traeger: string | null;
  precision: LocationPrecision | null;
  since: number | null;
  search: string | null;
  landAgs: string | null;
};

export type MapFilter = CenterFilter & {
  measure: MapMeasure;
  /** Which need stands beside supply; only for the measure `need`. */
  need: NeedIndicator;
  level: RegionLevel;
  /** null: the latest dated count of each Land. */
  year: number | null;
  rule: CountingRule;
  /** Only Länder whose counted centres are all Kitas. */
  kitaOnly: boolean;
  /** Only the largest group of Länder that count alike. */
  comparable: boolean;
  selection: MapSelection | null;
  /** Regions chosen for a summary: official keys, none inside another, in order. */
  regions: readonly string[];
  area: MapArea | null;
  bounds: Bounds | null;
  page: number;
};

export type MapFilterFault = { part: string; value: string };

const MEASURE_WORDS: Record<MapMeasure, string> = {
  coverage: "abdeckung",
  centers: "zentren",
  "children-per-center": "kinder-je-zentrum",
  completeness: "vollstaendigkeit",
  "data-age": "datenalter",
  "funding-per-center": "foerderung",
  "budget-per-child": "mittel-je-kind",
  need: "bedarf",
};
const NEED_WORDS: Record<NeedIndicator, string> = {
  sgb2: "sgb2",
  unemployment: "arbeitslosigkeit",
  "under-six": "anteil-unter-sechs",
};
const LEVEL_WORDS: Record<RegionLevel, string> = { land: "land", kreis: "kreis", gemeinde: "gemeinde" };
const STATUS_WORDS: Record<CenterStatus, string> = {
  open: "offen",
  planned: "geplant",
  closed: "geschlossen",
  unknown: "unbekannt",
};
const PRECISION_WORDS: Record<LocationPrecision, string> = {
  address: "adresse",
  postcode: "postleitzahl",
  gemeinde: "gemeinde",
  unknown: "ohne-ort",
};
/** The words of the form controls' values. */
export const mapFilterWords = {
  measure: MEASURE_WORDS,
  need: NEED_WORDS,
  level: LEVEL_WORDS,
  status: STATUS_WORDS,
  precision: PRECISION_WORDS,
};

export const DEFAULT_MAP_FILTER: MapFilter = {
  measure: "coverage",
  need: "sgb2",
  level: "land",
  year: null,
  rule: DEFAULT_FILTER.rule,
  kitaOnly: false,
  comparable: false,
  status: null,
  term: null,
  program: null,
  traeger: null,
  precision: null,
  since: null,
  search: null,
  landAgs: null,
  selection: null,
  regions: [],
  area: null,
  bounds: null,
  page: 1,
};

/** At most so many regions can be chosen for one summary. */
const MAX_REGIONS = 60;

class Fault extends Error {
  constructor(readonly fault: MapFilterFault) {
    super(fault.part);
  }
}

function fault(part: string, value: string): never {
  throw new Fault({ part, value: value.length > 60 ? `${value.slice(0, 60)}…` : value });
}

type Reader = <T>(part: string, parse: (value: string) => T | undefined) => T | null;

/** Reads one part of the address: null where it is absent or empty, a fault where it cannot be parsed. */
function readerOf(params: URLSearchParams): Reader {
  return (part, parse) => {
    const value = params.get(part)?.trim();
    if (!value) return null;
    const parsed = parse(value);
    return parsed === undefined ? fault(part, value) : parsed;
  };
}

const keyOf =
  <K extends string>(words: Record<K, string>, keys: readonly K[]) =>
  (value: string): K | undefined =>
    keys.find((key) => words[key] === value);

/** A box that is ticked sends its word; anything else is a fault. */
const ticked = (word: string) => (value: string) => value === word || undefined;

function parseSelection(value: string): MapSelection | undefined {
  const [kind, ...rest] = value.split("-");
  const id = rest.join("-");
  const level = REGION_LEVELS.find((known) => known === kind);
  if (level && agsLevel(id) === level) return { kind: level, ags: id };
  if (kind === "zentrum" && /^[a-z0-9-]{8,80}$/.test(id)) return { kind, centerId: id };
  return undefined;
}

function parseRegions(value: string): string[] | undefined {
  const keys = [...new Set(value.split(",").map((key) => key.trim()))].sort();
  const known = keys.every((key) => REGION_LEVELS.some((level) => level === agsLevel(key)));
  if (!known || keys.length > MAX_REGIONS) return undefined;
  return keys.filter((key) => !keys.some((other) => other !== key && key.startsWith(other)));
}

function parseBounds(value: string): Bounds | undefined {
  const parts = value.split(",");
  const sides = parts.map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  if (parts.length !== 4 || !sides.every(Number.isFinite)) return undefined;
  const [west, south, east, north] = sides as [number, number, number, number];
  return west < east && south < north ? { west, south, east, north } : undefined;
}

function parseYear(value: string): number | undefined {
  const year = /^\d{4}$/.test(value) ? Number(value) : Number.NaN;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}

/** The counting rule is the same part of the address on every page, so its one parser reads it here too. */
function parseRule(value: string): CountingRule | undefined {
  const parsed = parseFilter(new URLSearchParams({ regel: value }));
  return parsed.ok ? parsed.filter.rule : undefined;
}

const shortText = (value: string) => (value.length <= 100 ? value : undefined);
const parsePage = (value: string) => (/^[1-9]\d{0,4}$/.test(value) ? Number(value) : undefined);

/** Reads the address. An empty value is no choice; parts this page does not know are left alone; a bad value names its part. */
export function parseMapFilter(params: URLSearchParams): MapFilter | { fault: MapFilterFault } {
  const read = readerOf(params);
  const base = DEFAULT_MAP_FILTER;
  try {
    return {
      measure: read("mass", keyOf(MEASURE_WORDS, MAP_MEASURES)) ?? base.measure,
      need: read("bedarf", keyOf(NEED_WORDS, NEED_INDICATORS)) ?? base.need,
      level: read("ebene", keyOf(LEVEL_WORDS, REGION_LEVELS)) ?? base.level,
      year: read("jahr", parseYear),
      rule: read("regel", parseRule) ?? base.rule,
      kitaOnly: read("kita", ticked("nur")) ?? base.kitaOnly,
      comparable: read("vergleichbar", ticked("ja")) ?? base.comparable,
      status: read("status", keyOf(STATUS_WORDS, CENTER_STATUSES)),
      term: read("begriff", shortText),
      program: read("programm", (value) => (/^[A-Z0-9-]{2,40}$/.test(value) ? value : undefined)),
      traeger: read("traeger", shortText),
      precision: read("genauigkeit", keyOf(PRECISION_WORDS, LOCATION_PRECISIONS)),
      since: read("seit", parseYear),
      search: read("suche", shortText),
      landAgs: read("land", (value) => landBySlug(value)?.ags),
      selection: read("auswahl", parseSelection),
      regions: read("regionen", parseRegions) ?? base.regions,
      area: read("flaeche", parseArea),
      bounds: read("ausschnitt", parseBounds),
      page: read("seite", parsePage) ?? base.page,
    };
  } catch (error) {
    if (error instanceof Fault) return { fault: error.fault };
    throw error;
  }
}

export function selectionText(selection: MapSelection): string {
  return selection.kind === "zentrum"
    ? `zentrum-${selection.centerId}`
    : `${selection.kind}-${selection.ags}`;
}

/** Every part in fixed order, `""` for what is as by default. */
function partsOf(filter: MapFilter): [part: string, text: string][] {
  const { bounds } = filter;
  const unless = <T>(value: T, standard: T, text: string) => (value === standard ? "" : text);
  return [
    ["mass", unless(filter.measure, DEFAULT_MAP_FILTER.measure, MEASURE_WORDS[filter.measure])],
    ["bedarf", unless(filter.need, DEFAULT_MAP_FILTER.need, NEED_WORDS[filter.need])],
    ["ebene", unless(filter.level, DEFAULT_MAP_FILTER.level, LEVEL_WORDS[filter.level])],
    ["jahr", filter.year === null ? "" : String(filter.year)],
    ["regel", unless(filter.rule, DEFAULT_MAP_FILTER.rule, ruleWord(filter.rule))],
    ["kita", filter.kitaOnly ? "nur" : ""],
    ["vergleichbar", filter.comparable ? "ja" : ""],
    ["status", filter.status ? STATUS_WORDS[filter.status] : ""],
    ["begriff", filter.term ?? ""],
    ["programm", filter.program ?? ""],
    ["traeger", filter.traeger ?? ""],
    ["genauigkeit", filter.precision ? PRECISION_WORDS[filter.precision] : ""],
    ["seit", filter.since === null ? "" : String(filter.since)],
    ["suche", filter.search ?? ""],
    ["land", filter.landAgs ? landByAgs(filter.landAgs).slug : ""],
    ["auswahl", filter.selection ? selectionText(filter.selection) : ""],
    ["regionen", filter.regions.join(",")],
    ["flaeche", filter.area ? areaText(filter.area) : ""],
    [
      "ausschnitt",
      bounds
        ? [bounds.west, bounds.south, bounds.east, bounds.north].map((side) => side.toFixed(3)).join(",")
        : "",
    ],
    ["seite", unless(filter.page, DEFAULT_MAP_FILTER.page, String(filter.page))],
  ];
}

/** Writes the filter back; what is as by default is left out, so that equal pages have equal addresses. */
export function mapFilterParams(filter: MapFilter): URLSearchParams {
  return new URLSearchParams(partsOf(filter).filter(([, text]) => text !== ""));
}

/** The part of the filter that says which centres are meant, alone: what tiles and lists are asked with. */
export function centerFilterOf(filter: MapFilter): CenterFilter {
  const { status, term, program, traeger, precision, since, search, landAgs } = filter;
  return { status, term, program, traeger, precision, since, search, landAgs };
}
