/** The table behind the drawings of counts: every observation, also those without a place in the chart, each with the reason. */
import type { Locale } from "~/domain/locale";
import { countsExisting, dateOf, type Observation } from "~/domain/observation";
import type { Source } from "~/domain/source";
import { formatEmptiness, formatStand } from "~/format/value-text";
import { translator } from "~/i18n/translator";
import type { LandOverview } from "~/metrics/laender-overview";
import { centerCountsOf, countsOf } from "~/metrics/land-counts";
import type { ChartTable, TableRow } from "./chart-table";
import { countedText } from "./counted-text";
import { type PlacedObservation, placeObservations } from "./growth-runs";
import { landName } from "./land-words";
import { numberText } from "./number-text";

const COLUMNS = ["land", "stand", "zahl", "gezaehlt", "programm", "diagramm", "hinweis", "quelle"] as const;

/** A Land without any count is a row of words. */
export function growthTable(
  entries: readonly LandOverview[],
  sources: readonly Source[],
  caption: string,
  locale: Locale,
): ChartTable {
  const t = translator(locale);
  const byId = new Map(sources.map((source) => [source.sourceId, source]));
  return {
    caption,
    columns: COLUMNS.map((key) => ({
      key,
      label: t(`entwicklung:columns.${key}`),
      kind: key === "zahl" ? "number" : "text",
    })),
    rows: entries.flatMap((entry) => rowsOf(entry, byId, locale)),
  };
}

function rowsOf(entry: LandOverview, sources: ReadonlyMap<string, Source>, locale: Locale): TableRow[] {
  const name = landName(entry.land, locale);
  const observations = countsOf(entry);
  if (observations.length === 0) {
    const text = formatEmptiness(entry.absence, locale);
    const cells = { land: { text: name, raw: name }, zahl: { text, raw: null, status: entry.absence } };
    return [{ id: entry.land.ags, cells }];
  }
  const counted = centerCountsOf(entry);
  const placed = new Map(placeObservations(counted).map((one) => [one.observation, one]));
  return observations.map((observation) => {
    const drawn = drawnAs(observation, placed.get(observation), counted.includes(observation));
    return { id: observation.observationId, cells: cellsOf(observation, drawn, entry, sources, locale) };
  });
}

type Drawn = "preferred" | "secondary" | "related" | "undated" | "notExisting";

function drawnAs(observation: Observation, placed: PlacedObservation | undefined, counted: boolean): Drawn {
  if (placed) return placed.secondary ? "secondary" : "preferred";
  if (!countsExisting(observation)) return "notExisting";
  return counted ? "undated" : "related";
}

function cellsOf(
  observation: Observation,
  drawnAs: Drawn,
  entry: LandOverview,
  sources: ReadonlyMap<string, Source>,
  locale: Locale,
): TableRow["cells"] {
  const name = landName(entry.land, locale);
  const counted = countedText(observation, locale);
  const drawn = translator(locale)(`entwicklung-charts:growth.drawn.${drawnAs}`);
  const source = sources.get(observation.sourceId);
  const program = entry.programs.find(({ programId }) => programId === observation.programId)?.name ?? null;
  return {
    land: { text: name, raw: name },
    stand: { text: formatStand(observation, locale), raw: dateOf(observation) },
    zahl: { text: numberText(observation, locale), raw: observation.count },
    gezaehlt: { text: counted, raw: counted },
    programm: { text: program ?? "", raw: program },
    diagramm: { text: drawn, raw: drawn },
    hinweis: { text: observation.note ?? "", raw: observation.note },
    quelle: source
      ? { text: `${source.publisher}: ${source.title}`, raw: source.url, href: source.url }
      : { text: observation.sourceId, raw: observation.sourceId },
  };
}
