/** The funding cliff as finding and table: programmes with an end, and what followed as far as a source says so. */
import { landByAgs } from "~/domain/land";
import type { Locale } from "~/domain/locale";
import type { Source } from "~/domain/source";
import { type CliffEntry, fundingCliff, type ProgramDate, type Succession } from "~/domain/succession";
import { formatDate } from "~/format/date";
import { translator } from "~/i18n/translator";
import type { LaenderOverview } from "~/metrics/laender-overview";
import type { ChartTable, TableRow } from "./chart-table";
import { citationCell } from "./citation-cell";
import { citeSources } from "./cite-sources";
import { inLand, landName } from "./land-words";
import type { SourceLine } from "./spec";

export type CliffRows = {
  successions: readonly Succession[];
  dates: readonly ProgramDate[];
  sources: readonly Source[];
};
export type CliffSection = { title: string; table: ChartTable; sources: SourceLine[] };

export function fundingCliffSection(
  overview: LaenderOverview,
  rows: CliffRows,
  locale: Locale,
): CliffSection {
  const programs = overview.laender.flatMap((entry) => entry.programs);
  const cliff = fundingCliff(programs, rows.successions, overview.referenceYear);
  const count = programs.filter(({ role }) => role === "family_centers").length;
  const cited = new Set(
    cliff.flatMap(({ program, succession }) => [
      program.sourceId,
      ...(succession ? [succession.sourceId] : []),
    ]),
  );
  return {
    title: cliffFinding(cliff, count, overview.referenceYear, locale),
    table: cliffTable(cliff, rows, overview.referenceYear, locale),
    sources: citeSources(rows.sources.filter(({ sourceId }) => cited.has(sourceId))),
  };
}

const KNOWN_ENDS = ["replaced", "nothing", "not_documented"] as const;

/** How many of the programmes have ended, what followed them, and the next end still to come. */
function cliffFinding(cliff: readonly CliffEntry[], programs: number, today: number, locale: Locale): string {
  const t = translator(locale);
  const of = (kind: CliffEntry["aftermath"]) => cliff.filter(({ aftermath }) => aftermath === kind);
  const ended = cliff.filter(({ program }) => program.endYear < today).length;
  if (cliff.length === 0) return t("programme-charts:cliff.none", { programs });
  const followed = KNOWN_ENDS.filter((kind) => of(kind).length > 0)
    .map((kind) => t(`programme-charts:cliff.after.${kind}`, { count: of(kind).length }))
    .join(", ");
  const next = of("to_come")[0];
  return [
    t("programme-charts:cliff.ended", { count: ended, programs }) + (followed && `: ${followed}`),
    ...(next
      ? [
          t("programme-charts:cliff.next", {
            year: next.program.endYear,
            inLand: inLand(landByAgs(next.program.landAgs), locale),
          }),
        ]
      : []),
  ].join("; ");
}

const COLUMNS = ["land", "programm", "ende", "folgte", "danach", "heute", "quelle"] as const;

function cliffTable(
  cliff: readonly CliffEntry[],
  { dates, sources }: CliffRows,
  today: number,
  locale: Locale,
): ChartTable {
  const t = translator(locale);
  return {
    caption: t("programme-charts:cliff.caption"),
    columns: COLUMNS.map((key) => ({
      key,
      label: t(`programme-charts:cliff.columns.${key}`, { year: today }),
      kind: "text",
    })),
    rows: cliff.map((entry): TableRow => {
      const { program, succession } = entry;
      const name = landName(landByAgs(program.landAgs), locale);
      const end = dates.find(({ programId, kind }) => programId === program.programId && kind === "end");
      const date = end?.date ?? String(program.endYear);
      const plain = (text: string) => ({ text, raw: text });
      return {
        id: program.programId,
        cells: {
          land: plain(name),
          programm: plain(program.name),
          ende: { text: formatDate(date, locale), raw: date },
          folgte: plain(followText(entry, locale)),
          danach: plain(gapText(entry, locale)),
          heute: plain(
            entry.runningToday.map((other) => other.name).join("; ") || t("programme-charts:cliff.noneToday"),
          ),
          quelle: citationCell(succession?.sourceId ?? end?.sourceId ?? program.sourceId, sources),
        },
      };
    }),
  };
}

/** What followed: the successor by name, or that none did, or that nobody says. */
function followText({ aftermath, successor, succession, program }: CliffEntry, locale: Locale): string {
  const t = translator(locale);
  if (aftermath === "replaced" && successor && succession) {
    const text = t("programme-charts:cliff.follow.replaced", { name: successor.name, year: succession.year });
    return successor.role === "related" ? `${text} (${t("programme-charts:cliff.follow.related")})` : text;
  }
  if (aftermath === "nothing") return t("programme-charts:cliff.follow.nothing");
  if (aftermath === "to_come") return t("programme-charts:cliff.follow.to_come");
  return t("programme-charts:cliff.follow.not_documented", { year: program.endYear });
}

/** The years after the end in which no programme for family centres is known to have run in the Land. */
function gapText({ yearsWithout, aftermath }: CliffEntry, locale: Locale): string {
  const t = translator(locale);
  const [first] = yearsWithout;
  const last = yearsWithout.at(-1);
  if (aftermath === "to_come") return t("programme-charts:cliff.gap.to_come");
  if (first === undefined || last === undefined) return t("programme-charts:cliff.gap.none");
  return t("programme-charts:cliff.gap.years", { count: yearsWithout.length, from: first, to: last });
}
