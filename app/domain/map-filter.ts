/**
 * The filter of the map page: parsed from and written to the address here alone, so that page, list, point file and permalink agree.
 * Names and values in the address are German, as everything the public sees.
 */
import { agsLevel } from "./ags";
import { CENTER_STATUSES, type CenterStatus } from "./center";
import { type CountingRule, DEFAULT_FILTER, parseFilter, ruleWord } from "./filter";
import { landByAgs, landBySlug } from "./land";

/** What the Länder are coloured by: centres per 10,000 children, centres officially counted, share of them known by name. */
export const MAP_MEASURES = ["coverage", "centers", "completeness"] as const;
export type MapMeasure = (typeof MAP_MEASURES)[number];

/** What stands open beside the map: one region (official key) or one centre. */
export type MapSelection =
  | { kind: "land" | "kreis" | "gemeinde"; ags: string }
  | { kind: "zentrum"; centerId: string };

/** The part of the map that is seen, in degrees. */
export type Bounds = { west: number; south: number; east: number; north: number };

export type MapFilter = {
  measure: MapMeasure;
  rule: CountingRule;
  /** null: centres of every status, each marked as what it is. */
  status: CenterStatus | null;
  term: string | null;
  search: string | null;
  landAgs: string | null;
  selection: MapSelection | null;
  bounds: Bounds | null;
  page: number;
};

export type MapFilterFault = { part: string; value: string };

const MEASURE_WORDS: Record<MapMeasure, string> = {
  coverage: "abdeckung",
  centers: "zentren",
  completeness: "vollstaendigkeit",
};
const STATUS_WORDS: Record<CenterStatus, string> = {
  open: "offen",
  planned: "geplant",
  closed: "geschlossen",
  unknown: "unbekannt",
};

class Fault extends Error {
  constructor(readonly fault: MapFilterFault) {
    super(fault.part);
  }
}

function keyOfWord<K extends string>(
  words: Record<K, string>,
  keys: readonly K[],
  part: string,
  value: string,
): K {
  const found = keys.find((key) => words[key] === value);
  if (found === undefined) throw new Fault({ part, value });
  return found;
}

function parseSelection(value: string): MapSelection {
  const [kind, ...rest] = value.split("-");
  const id = rest.join("-");
  if ((kind === "land" || kind === "kreis" || kind === "gemeinde") && agsLevel(id) === kind)
    return { kind, ags: id };
  if (kind === "zentrum" && /^[a-z0-9-]{8,80}$/.test(id)) return { kind, centerId: id };
  throw new Fault({ part: "auswahl", value });
}

function parseBounds(value: string): Bounds {
  const [west, south, east, north, ...more] = value
    .split(",")
    .map((part) => (part === "" ? Number.NaN : Number(part)));
  const sides = [west, south, east, north].map((side) =>
    Number.isFinite(side) ? (side as number) : undefined,
  );
  const [w, s, e, n] = sides;
  if (
    more.length ||
    w === undefined ||
    s === undefined ||
    e === undefined ||
    n === undefined ||
    w >= e ||
    s >= n
  )
    throw new Fault({ part: "ausschnitt", value });
  return { west: w, south: s, east: e, north: n };
}

function parsePage(value: string): number {
  if (!/^[1-9]\d{0,4}$/.test(value)) throw new Fault({ part: "seite", value });
  return Number(value);
}

/** The counting rule is the same part of the address on every page, so its one parser reads it here too. */
function parseRule(params: URLSearchParams): CountingRule {
  const parsed = parseFilter(new URLSearchParams({ regel: params.get("regel")?.trim() ?? "" }));
  if (!parsed.ok) throw new Fault({ part: parsed.part, value: parsed.value });
  return parsed.filter.rule;
}

function parseLand(value: string): string {
  const land = landBySlug(value);
  if (!land) throw new Fault({ part: "land", value });
  return land.ags;
}

function parseText(part: string, value: string): string {
  if (value.length > 100) throw new Fault({ part, value: `${value.slice(0, 20)}…` });
  return value;
}

/** Reads the address. An empty value is no choice; parts this page does not know are left alone; a bad value names its part. */
export function parseMapFilter(params: URLSearchParams): MapFilter | { fault: MapFilterFault } {
  const read = <T>(part: string, parse: (value: string) => T): T | null => {
    const value = params.get(part)?.trim();
    return value ? parse(value) : null;
  };
  try {
    return {
      measure: read("mass", (value) => keyOfWord(MEASURE_WORDS, MAP_MEASURES, "mass", value)) ?? "coverage",
      rule: parseRule(params),
      status: read("status", (value) => keyOfWord(STATUS_WORDS, CENTER_STATUSES, "status", value)),
      term: read("begriff", (value) => parseText("begriff", value)),
      search: read("suche", (value) => parseText("suche", value)),
      landAgs: read("land", parseLand),
      selection: read("auswahl", parseSelection),
      bounds: read("ausschnitt", parseBounds),
      page: read("seite", parsePage) ?? 1,
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

/** Writes the filter back; what is as by default is left out, so that equal pages have equal addresses. */
export function mapFilterParams(filter: MapFilter): URLSearchParams {
  const params = new URLSearchParams();
  if (filter.measure !== "coverage") params.set("mass", MEASURE_WORDS[filter.measure]);
  if (filter.rule !== DEFAULT_FILTER.rule) params.set("regel", ruleWord(filter.rule));
  if (filter.status) params.set("status", STATUS_WORDS[filter.status]);
  if (filter.term) params.set("begriff", filter.term);
  if (filter.search) params.set("suche", filter.search);
  if (filter.landAgs) params.set("land", landByAgs(filter.landAgs).slug);
  if (filter.selection) params.set("auswahl", selectionText(filter.selection));
  if (filter.bounds) {
    const { west, south, east, north } = filter.bounds;
    params.set("ausschnitt", [west, south, east, north].map((side) => side.toFixed(3)).join(","));
  }
  if (filter.page > 1) params.set("seite", String(filter.page));
  return params;
}

/** The words of the form controls' values. */
export const mapFilterWords = { measure: MEASURE_WORDS, status: STATUS_WORDS };
