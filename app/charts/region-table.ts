/** The table behind the explorer's map: every region with value, status, what was counted, Stand, known centres, source. */
import { landByAgs } from "~/domain/land";
import type { Locale } from "~/domain/locale";
import { drawnNumber, isNumber, type Value } from "~/domain/value";
import { formatDate } from "~/format/date";
import { formatEuro, formatNumber } from "~/format/number";
import { formatQualified } from "~/format/value-text";
import { translator } from "~/i18n/translator";
import type { RegionRow } from "~/metrics/explorer-types";
import { NEED_TEXTS } from "~/metrics/need";
import type { ChartTable, TableCell, TableColumn, TableRow } from "./chart-table";
import { citeSources } from "./cite-sources";
import { landName, unitText } from "./land-words";
import { isKnown, needText, type Question, rowText, standOfFigure } from "./map-words";

const NOTHING: TableCell = { text: "", raw: null };

const words = (text: string): TableCell => (text ? { text, raw: text } : NOTHING);

function valueCell(value: Value, text: string): TableCell {
  if (isNumber(value)) return { text, raw: value.value };
  return { text, raw: value.kind === "zero" ? 0 : null, status: value.kind };
}

export function regionTable(
  rows: readonly RegionRow[],
  question: Question,
  caption: string,
  locale: Locale,
): ChartTable {
  return {
    caption,
    columns: columnsOf(question, locale),
    rows: rows.map(
      (row): TableRow => ({
        id: row.ags,
        cells: {
          region: words(regionName(row, question, locale)),
          ...(question.level === "land" ? landCells(row, question, locale) : regionCells(row, locale)),
          value: valueCell(row.value, rowText(row, question, locale)),
          stand: words(standOfFigure(row, question, locale)),
          known: { text: formatNumber(row.knownCenters, locale), raw: row.knownCenters },
          source: sourceCell(row, locale),
        },
      }),
    ),
  };
}

export function regionName(
  row: Pick<RegionRow, "ags" | "name">,
  { level }: Question,
  locale: Locale,
): string {
  return level === "land" ? landName(landByAgs(row.ags), locale) : row.name;
}

function columnsOf(question: Question, locale: Locale): TableColumn[] {
  const t = translator(locale);
  const { measure, level, need } = question;
  const column = (key: string, label: string, kind: TableColumn["kind"] = "text") => ({ key, label, kind });
  const value = column("value", t(`explorer:valueColumn.${isKnown(question) ? "known" : measure}`), "number");
  const source = column("source", t("explorer:table.source"));
  const known = column("known", t("explorer:table.known"), "number");
  const region = column("region", t(`explorer:table.region.${level}`));
  const children = [
    column("children", t("explorer:table.children"), "number"),
    column("stichtag", t("explorer:table.stichtag")),
  ];
  if (level !== "land") {
    const land = column("land", t("explorer:table.land"));
    return isKnown(question)
      ? [region, land, value, source]
      : [region, land, value, ...children, known, source];
  }
  const stand = column("stand", t("explorer:table.stand"));
  const flags = column("flags", t("explorer:table.flags"));
  const money = [column("words", t("explorer:table.words")), column("others", t("explorer:table.others"))];
  if (measure === "funding-per-center") {
    const high = column("high", t("explorer:table.high"), "number");
    return [region, value, high, stand, ...money.slice(0, 1), flags, known, source];
  }
  if (measure === "budget-per-child")
    return [region, value, stand, ...children, ...money, flags, known, source];
  const { label, unit } = NEED_TEXTS[locale][need];
  const needed = [
    column("need", t("explorer:table.need", { need: label, unit }), "number"),
    column("needYear", t("explorer:table.needYear"), "number"),
  ];
  const counted = [
    column("counted", t("explorer:table.counted")),
    stand,
    column("group", t("explorer:table.group")),
  ];
  const divided = measure === "coverage" || measure === "children-per-center" || measure === "need";
  return [
    region,
    value,
    ...(measure === "need" ? needed : []),
    ...counted,
    ...(divided ? children : []),
    flags,
    known,
    source,
  ];
}

function regionCells(row: RegionRow, locale: Locale): Record<string, TableCell> {
  return { land: words(landName(landByAgs(row.landAgs), locale)), ...childrenCells(row, locale) };
}

function childrenCells({ denominator }: RegionRow, locale: Locale): Record<string, TableCell> {
  return {
    children: denominator
      ? { text: formatNumber(denominator.children, locale), raw: denominator.children }
      : { text: "", raw: null, status: "not_published" },
    stichtag: denominator ? { text: formatDate(denominator.date, locale), raw: denominator.date } : NOTHING,
  };
}

function landCells(row: RegionRow, question: Question, locale: Locale): Record<string, TableCell> {
  const t = translator(locale);
  const { headline, comparability, need, money, excluded } = row;
  const group = comparability?.ranked
    ? unitText(comparability.unit, locale)
    : comparability
      ? t(`metrics:notRanked.${comparability.reason}`)
      : "";
  const flags = isNumber(row.value) ? row.value.flags : [];
  return {
    ...childrenCells(row, locale),
    counted: words(headline ? t(`metrics:counted.${headline.observation.whatIsCounted}`) : ""),
    group: words(group),
    flags: words(
      [
        ...(excluded ? [rowText(row, question, locale)] : []),
        ...flags.map((flag) => t(`metrics:flags.${flag}`)),
      ].join("; "),
    ),
    ...(need ? needCells(need, question, locale) : {}),
    high:
      money?.high && !excluded
        ? { text: formatEuro(money.high.amountEur, locale), raw: money.high.amountEur }
        : NOTHING,
    words: words(money ? [money.row.conditions, money.high?.conditions].filter(Boolean).join("; ") : ""),
    others: words(
      money
        ? money.others
            .map(({ amountEur, qualifier }) =>
              formatQualified(formatEuro(amountEur, locale), qualifier, locale),
            )
            .join("; ")
        : "",
    ),
  };
}

function needCells(
  { value, year }: NonNullable<RegionRow["need"]>,
  { need }: Question,
  locale: Locale,
): Record<string, TableCell> {
  const number = drawnNumber(value);
  // The column is in percent, the metric a share of one.
  const raw = number !== undefined && need === "under-six" ? number * 100 : number;
  return {
    need: { ...valueCell(value, needText(need, value, locale)), raw: raw ?? null },
    needYear: year === null ? NOTHING : { text: String(year), raw: year },
  };
}

/** Publishers of the figure; below the Länder the number of public pages, for each centre names its own. */
function sourceCell({ sources, knownPages }: RegionRow, locale: Locale): TableCell {
  const pages = knownPages ? translator(locale)("explorer:table.pages", { count: knownPages }) : "";
  const cited = citeSources(sources);
  const [first] = cited;
  const publishers = [...new Set(cited.map(({ publisher }) => publisher))];
  if (!first) return words(pages);
  const text = [...publishers, pages].filter(Boolean).join("; ");
  return { text, raw: cited.map(({ url }) => url).join(" "), href: first.url };
}
