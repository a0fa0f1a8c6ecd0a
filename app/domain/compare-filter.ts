/**
 * The filter of the comparison as it stands in the address; parsed and written here alone.
 *
 * `?laender=` slugs, separated by commas or as a part each (what a form sends), default all sixteen; `?mass=` the measure, by the words of
 * the map; `?bezug=` a Land or `median`; `?vergleichbar=ja` only the largest group of like; `?regel=` and `?jahr=` as on /laender.
 */
import { type CountingRule, DEFAULT_FILTER, parseFilter, writeFilter } from "./filter";
import { LAENDER, landByAgs, landBySlug } from "./land";
import { mapFilterWords } from "./map-filter";
import { MAP_MEASURES, type MapMeasure } from "./map-measure";

/** Need is two measures at once: it has a chart of its own. */
export type CompareMeasure = Exclude<MapMeasure, "need">;
export const COMPARE_MEASURES = MAP_MEASURES.filter(
  (measure): measure is CompareMeasure => measure !== "need",
);

/** What all are held against: one Land, or the middle of each group of like. */
export type Benchmark = { kind: "land"; ags: string } | { kind: "median" };

export type CompareFilter = {
  /** Official keys in their order. One alone is a choice that can be read, but nothing to compare. */
  laender: readonly string[];
  measure: CompareMeasure;
  benchmark: Benchmark | null;
  rule: CountingRule;
  /** null: the latest dated figure of each Land. */
  year: number | null;
  /** Only the largest group of Länder that may be ranked together. */
  comparable: boolean;
};

export const ALL_LAENDER: readonly string[] = LAENDER.map(({ ags }) => ags);
/** With fewer there is nothing to compare. */
export const FEWEST_LAENDER = 2;

export const DEFAULT_COMPARE_FILTER: CompareFilter = {
  laender: ALL_LAENDER,
  measure: "coverage",
  benchmark: null,
  rule: DEFAULT_FILTER.rule,
  year: null,
  comparable: false,
};

export type ComparePart = "laender" | "mass" | "bezug" | "regel" | "jahr" | "vergleichbar";
export type ParsedCompareFilter =
  | { ok: true; filter: CompareFilter }
  | { ok: false; part: ComparePart; value: string; allowed: string };

const MEDIAN = "median";
const LONGEST_ECHO = 60;
const slugs = LAENDER.map(({ slug }) => slug).join(", ");

export function measureWord(measure: CompareMeasure): string {
  return mapFilterWords.measure[measure];
}

/** Keys of the Länder chosen for a comparison; null: all, in whose place others may be left out. */
export function chosenLaender({ laender }: CompareFilter): readonly string[] | null {
  return laender.length < ALL_LAENDER.length ? laender : null;
}

/** Key of the Land the others are held against. */
export function benchmarkLand({ benchmark }: CompareFilter): string | null {
  return benchmark?.kind === "land" ? benchmark.ags : null;
}

export function benchmarkWord(benchmark: Benchmark): string {
  return benchmark.kind === "median" ? MEDIAN : landByAgs(benchmark.ags).slug;
}

function unreadable(part: ComparePart, value: string, allowed: string): ParsedCompareFilter {
  const echo = value.length > LONGEST_ECHO ? `${value.slice(0, LONGEST_ECHO)}…` : value;
  return { ok: false, part, value: echo, allowed };
}

function parseBenchmark(word: string): Benchmark | undefined {
  if (word === MEDIAN) return { kind: "median" };
  const land = landBySlug(word);
  return land && { kind: "land", ags: land.ags };
}

/** Either the whole filter or the first part that cannot be read. A part that is absent or empty has its default. */
export function parseCompareFilter(search: URLSearchParams): ParsedCompareFilter {
  const filter = { ...DEFAULT_COMPARE_FILTER };
  const words = search
    .getAll("laender")
    .flatMap((text) => text.split(","))
    .map((word) => word.trim())
    .filter(Boolean);
  const strange = words.find((word) => !landBySlug(word));
  if (strange !== undefined) return unreadable("laender", strange, slugs);
  const chosen = new Set(words.map((word) => landBySlug(word)?.ags));
  if (chosen.size > 0) filter.laender = ALL_LAENDER.filter((ags) => chosen.has(ags));

  const measureText = search.get("mass");
  if (measureText) {
    const measure = COMPARE_MEASURES.find((known) => measureWord(known) === measureText);
    if (!measure) return unreadable("mass", measureText, COMPARE_MEASURES.map(measureWord).join(", "));
    filter.measure = measure;
  }
  const benchmarkText = search.get("bezug");
  if (benchmarkText) {
    const benchmark = parseBenchmark(benchmarkText);
    if (!benchmark) return unreadable("bezug", benchmarkText, `${MEDIAN}, ${slugs}`);
    filter.benchmark = benchmark;
  }
  const comparableText = search.get("vergleichbar");
  if (comparableText) {
    if (comparableText !== "ja") return unreadable("vergleichbar", comparableText, "ja");
    filter.comparable = true;
  }
  return withCounts(filter, search);
}

/** Counting rule and year are the same parts on every page, so their one parser reads them here too. */
function withCounts(filter: CompareFilter, search: URLSearchParams): ParsedCompareFilter {
  const given = new URLSearchParams();
  for (const part of ["regel", "jahr"]) {
    const value = search.get(part);
    if (value) given.set(part, value);
  }
  const parsed = parseFilter(given);
  if (!parsed.ok) return unreadable(parsed.part as "regel" | "jahr", parsed.value, parsed.allowed);
  const { rule, year } = parsed.filter;
  return { ok: true, filter: { ...filter, rule, year } };
}

/** Slugs in the order of the keys, so that equal choices have equal addresses; "" for all sixteen, and for none. */
function slugsOf(laender: readonly string[]): string {
  const chosen = ALL_LAENDER.filter((ags) => laender.includes(ags));
  return chosen.length < ALL_LAENDER.length ? chosen.map((ags) => landByAgs(ags).slug).join(",") : "";
}

/** The chosen Länder alone, without `?`, for what follows no other part of the comparison. */
export function writeComparedLaender(laender: readonly string[]): string {
  const text = slugsOf(laender);
  return text && `laender=${text}`;
}

/** The address part of a filter, `""` for the default: parts in fixed order, defaults left out, so equal filters have equal addresses. */
export function writeCompareFilter(filter: CompareFilter): string {
  const search = new URLSearchParams();
  const laender = slugsOf(filter.laender);
  if (laender) search.set("laender", laender);
  if (filter.measure !== DEFAULT_COMPARE_FILTER.measure) search.set("mass", measureWord(filter.measure));
  if (filter.benchmark) search.set("bezug", benchmarkWord(filter.benchmark));
  const counts = writeFilter({ ...DEFAULT_FILTER, rule: filter.rule, year: filter.year });
  for (const [part, value] of new URLSearchParams(counts)) search.set(part, value);
  if (filter.comparable) search.set("vergleichbar", "ja");
  // A comma may stand in an address as it is, and reads better there.
  const text = search.toString().replaceAll("%2C", ",");
  return text && `?${text}`;
}
