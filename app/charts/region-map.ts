/**
 * The explorer's map at every level: the drawing on the server, the table behind it, and the classes of the interactive map come from this
 * one spec. Where a level cannot answer, the spec says why, with outlines only and an empty table.
 */
import { landByAgs } from "~/domain/land";
import type { Locale } from "~/domain/locale";
import { DEFAULT_MAP_FILTER, mapFilterParams } from "~/domain/map-filter";
import { EMPTINESS_KINDS, isNumber } from "~/domain/value";
import { formatDate } from "~/format/date";
import { formatEmptinessLong } from "~/format/value-text";
import { localePath } from "~/i18n/locale-path";
import { translator } from "~/i18n/translator";
import type { RegionRow } from "~/metrics/explorer-types";
import { NEED_TEXTS } from "~/metrics/need";
import { MAP_METRICS } from "~/metrics/registry";
import { citeSources } from "./cite-sources";
import { mapClasses } from "./map-classes";
import type { BivariateKey, MapPlot, MapRegion } from "./map-plot";
import {
  type Answered,
  announcement,
  cannotText,
  classIndexOf,
  classLabel,
  isKnown,
  levelText,
  needLabels,
  type Question,
  rowText,
} from "./map-words";
import { readOutline } from "./outline";
import { regionFinding } from "./region-finding";
import { regionNotes } from "./region-notes";
import { regionName, regionTable } from "./region-table";
import type { ChartSpec } from "./spec";

export type RegionShape = { ags: string; path: string; labelX: number; labelY: number };
export type RegionMapInput = Answered & {
  shapes: readonly RegionShape[];
  outlines: readonly { path: string; firm: boolean }[];
};
export type RegionMap = ChartSpec & {
  plot: MapPlot;
  /** The sentence why the level cannot answer; null where it can. */
  cannot: string | null;
};
/** `rowLimit`: at most so many rows of the table, known ones first, for a page; files have all. */
export type RegionMapOptions = { rowLimit?: number };

/** The coordinates all paths were laid out in at import. */
const GERMANY = { width: 600, height: 800 };
/** Above this many Gemeinden (Bayern, Rheinland-Pfalz) those without a known centre are one area: drawn singly they are a megabyte. */
const MOST_DRAWN = 1200;
/** Above this many regions the values are no sentence any more. */
const FEW_VALUES = 20;

export function regionMap(
  input: RegionMapInput,
  locale: Locale,
  { rowLimit = Number.POSITIVE_INFINITY }: RegionMapOptions = {},
): RegionMap {
  const t = translator(locale);
  const { question, answer, dataDate, demo } = input;
  const rows = answer.kind === "regions" ? answer.rows : [];
  const cannot = cannotText(input, locale);
  const plot = plotOf(rows, input, locale);
  const title = cannot ?? regionFinding(rows, question, locale);
  const shown = knownFirst(rows, rowLimit);
  const cut =
    shown.length < rows.length ? [t("explorer:note.cut", { shown: shown.length, all: rows.length })] : [];
  return {
    id: `karte-${question.level}-${question.measure}`,
    locale,
    title,
    subtitle: [
      plot.unit,
      ...conditionTexts(input, locale),
      t("explorer:subtitle.stand", { date: formatDate(dataDate, locale) }),
    ]
      .filter(Boolean)
      .join("; "),
    alt: altOf(rows, input, title, locale),
    plot,
    notes: [...regionNotes(input, locale), ...(plot.ground ? [t("explorer:note.merged")] : []), ...cut],
    limits: isKnown(question)
      ? [t("explorer:limit.lists"), t("explorer:limit.unlike"), t("explorer:limit.size")]
      : [...MAP_METRICS[question.measure].texts[locale].limits],
    sources: citeSources(rows.flatMap(({ sources }) => sources)),
    credits: [t("explorer:credit")],
    demo,
    table: regionTable(shown, question, title, locale),
    cannot,
    address: { chart: "karte", query: queryOf(input), page: `/karte${queryOf(input)}` },
  };
}

/** Of the explorer's filter only what the drawing follows. */
function queryOf({ question, shownLand }: RegionMapInput): string {
  const query = mapFilterParams({ ...DEFAULT_MAP_FILTER, ...question, landAgs: shownLand }).toString();
  return query && `?${query}`;
}

/** Rows in their order; where not all may stand, those with a value come first. */
function knownFirst(rows: readonly RegionRow[], limit: number): readonly RegionRow[] {
  if (rows.length <= limit) return rows;
  const known = rows.filter(({ value }) => isNumber(value));
  return [...known, ...rows.filter(({ value }) => !isNumber(value))].slice(0, limit);
}

/** Counting rule, what is left out, year: as far as the measure follows them. */
function conditionTexts({ question, referenceYear }: Answered, locale: Locale): string[] {
  const t = translator(locale);
  const { measure, level, rule, kitaOnly, comparable, year } = question;
  if (level !== "land") return [t("explorer:subtitle.today")];
  const money = measure === "funding-per-center" || measure === "budget-per-child";
  const when =
    measure === "funding-per-center"
      ? t("explorer:subtitle.validIn", { year: year ?? referenceYear })
      : year === null
        ? t("explorer:subtitle.latest")
        : t("explorer:subtitle.year", { year });
  return [
    ...(money ? [] : [t(`metrics:rule.${rule}`)]),
    ...(kitaOnly ? [t("explorer:subtitle.kitaOnly")] : []),
    ...(comparable ? [t("explorer:subtitle.comparable")] : []),
    when,
  ];
}

function altOf(
  rows: readonly RegionRow[],
  { question, answer }: Answered,
  title: string,
  locale: Locale,
): string {
  const t = translator(locale);
  if (answer.kind === "cannot") return t("explorer:altNone", { reason: title });
  const frame = { level: levelText(question.level, locale), unit: unitOf(question, locale) };
  if (rows.length > FEW_VALUES) return t("explorer:altMany", { ...frame, finding: title });
  const values = rows.map(
    (row) => `${regionName(row, question, locale)}: ${announcement(row, question, locale)}`,
  );
  return t("explorer:alt", { ...frame, values: values.join("; ") });
}

function unitOf(question: Question, locale: Locale): string {
  if (isKnown(question)) return translator(locale)("explorer:unitKnown");
  return MAP_METRICS[question.measure].texts[locale].unit;
}

function plotOf(rows: readonly RegionRow[], input: RegionMapInput, locale: Locale): MapPlot {
  const { question, answer, outlines } = input;
  const base = {
    type: "map" as const,
    level: question.level,
    viewBox: viewBoxOf(input),
    outlines: [...outlines],
  };
  if (answer.kind === "cannot") return { ...base, unit: "", regions: [], classes: [], emptiness: [] };
  const indices = rows.map((row) => classIndexOf(row, question));
  const merged = input.shapes.length > MOST_DRAWN;
  const inClass = (index: number) => indices.filter((found) => found === index).length;
  return {
    ...base,
    unit: unitOf(question, locale),
    regions: drawnRegions(
      merged ? rows.filter(({ value }) => value.kind !== "not_published") : rows,
      input,
      locale,
    ),
    ...(merged ? { ground: { path: landPaths(input).join(""), kind: "not_published" as const } } : {}),
    classes: mapClasses(question.measure, question.level).map((entry, index) => ({
      ...entry,
      label: classLabel(question.measure, entry, locale),
      count: inClass(index),
    })),
    emptiness: emptinessOf(rows, indices, locale),
    ...(question.measure === "need" ? { bivariate: keyOf(question, inClass, locale) } : {}),
  };
}

/** Regions with an outline in this drawing, in the order of their keys. Links would be thousands of stops among the Gemeinden. */
function drawnRegions(
  rows: readonly RegionRow[],
  { shapes, question }: RegionMapInput,
  locale: Locale,
): MapRegion[] {
  const byAgs = new Map(shapes.map((shape) => [shape.ags, shape]));
  return rows.flatMap((row) => {
    const shape = byAgs.get(row.ags);
    if (!shape) return [];
    const { path, labelX, labelY } = shape;
    const classIndex = classIndexOf(row, question);
    const name = regionName(row, question, locale);
    return {
      ags: row.ags,
      label: name,
      shortLabel: question.level === "land" ? landByAgs(row.ags).short : name,
      path,
      labelX,
      labelY,
      value: row.value,
      text:
        question.measure === "need" ? announcement(row, question, locale) : rowText(row, question, locale),
      ...(question.measure === "need" ? { shortText: classIndex === null ? "" : cellCode(classIndex) } : {}),
      classIndex,
      href: hrefOf(row.ags, question, locale),
    };
  });
}

function hrefOf(ags: string, { level }: Question, locale: Locale): string | null {
  if (level === "land") return localePath(locale, `/laender/${landByAgs(ags).slug}`);
  return level === "kreis" ? `${localePath(locale, "/karte")}?ebene=kreis&auswahl=kreis-${ags}` : null;
}

function emptinessOf(
  rows: readonly RegionRow[],
  indices: readonly (number | null)[],
  locale: Locale,
): MapPlot["emptiness"] {
  const t = translator(locale);
  const uncoloured = rows.filter((_, index) => indices[index] === null);
  const left = uncoloured.some(({ excluded }) => excluded !== null);
  return EMPTINESS_KINDS.map((kind) => ({
    kind,
    label:
      kind === "not_collected" && left ? t("explorer:excluded.legend") : formatEmptinessLong(kind, locale),
    count: uncoloured.filter((row) => emptinessOfRow(row) === kind).length,
  }));
}

/** Which pattern an uncoloured region has. Of two measures the unknown one decides, supply first. */
export function emptinessOfRow({ value, need }: Pick<RegionRow, "value" | "need">) {
  if (!isNumber(value)) return value.kind;
  return need && !isNumber(need.value) ? need.value.kind : "not_published";
}

const cellCode = (cell: number) => `${"ABC"[Math.floor(cell / 3)]}${(cell % 3) + 1}`;

function keyOf(question: Question, inClass: (index: number) => number, locale: Locale): BivariateKey {
  const { label, unit } = NEED_TEXTS[locale][question.need];
  return {
    columnLabel: translator(locale)("explorer:needKey.columns"),
    rowLabel: `${label} (${unit})`,
    ...needLabels(question.need, locale),
    cells: Array.from({ length: 9 }, (_, cell) => ({ code: cellCode(cell), count: inClass(cell) })),
  };
}

const landPaths = ({ outlines }: RegionMapInput) =>
  outlines.filter(({ firm }) => firm).map(({ path }) => path);

/** The whole of Germany, or the box around one Land. */
function viewBoxOf(input: RegionMapInput): MapPlot["viewBox"] {
  if (input.shownLand === null) return GERMANY;
  const points = landPaths(input).flatMap((path) => readOutline(path).flat());
  if (points.length === 0) return GERMANY;
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const air = Math.max(width, height) * 0.02;
  const round = (value: number) => Math.round(value * 100) / 100;
  return {
    x: round(left - air),
    y: round(top - air),
    width: round(width + 2 * air),
    height: round(height + 2 * air),
  };
}
