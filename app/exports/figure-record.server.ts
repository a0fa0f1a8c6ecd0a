/**
 * The key figures of all Länder as they are under one snapshot, with the changes known then. Kept beside the cited files, so that somebody who
 * opens the lasting address of a figure years later sees what stood there.
 */
import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import { type DataChange, names, parseDataChanges } from "~/domain/data-changes";
import { FIGURE_KINDS, writeFigureId } from "~/domain/figure-id";
import { DEFAULT_FILTER } from "~/domain/filter";
import type { Land } from "~/domain/land";
import type { Observation } from "~/domain/observation";
import type { Value } from "~/domain/value";
import { loadLaenderOverview } from "~/page-data/laender-overview.server";
import { loadSite } from "~/page-data/site.server";
import { isSnapshotName, keepFile, keptFile } from "./archive.server";

export type RecordedFigure = {
  value: Value;
  /** Which time the number holds for; null without a number. */
  stand: Pick<Observation, "year" | "asOf" | "yearInferred"> | null;
};
export type FigureRecord = {
  dataDate: string;
  figures: Record<string, RecordedFigure>;
  /** Keys of all changes and corrections known then. */
  changes: string[];
};

const KEY = "figures";

type LandOverview = Awaited<ReturnType<typeof loadLaenderOverview>>["laender"][number];

export function figureOf(entry: LandOverview, kind: (typeof FIGURE_KINDS)[number]): RecordedFigure {
  const { headline, values } = entry;
  if (!headline) return { value: values[kind], stand: null };
  const { year, asOf, yearInferred } = headline.observation;
  return { value: values[kind], stand: { year, asOf, yearInferred } };
}

let keptFor: string | undefined;

/** Keeps the figures of the current snapshot, once. A full folder is no fault of the page that asks. */
export async function keepFigures(): Promise<void> {
  const { snapshotId } = await loadSite();
  if (keptFor === snapshotId) return;
  const [overview, changes] = await Promise.all([loadLaenderOverview(DEFAULT_FILTER), allChanges()]);
  if ((await loadSite()).snapshotId !== snapshotId) return;
  const record: FigureRecord = {
    dataDate: overview.dataDate,
    figures: Object.fromEntries(
      overview.laender.flatMap((entry) =>
        FIGURE_KINDS.map((kind) => [writeFigureId(entry.land, kind), figureOf(entry, kind)]),
      ),
    ),
    changes: changes.map(keyOf),
  };
  const body = Buffer.from(JSON.stringify(record));
  await keepFile(snapshotId, KEY, { name: "zahlen", format: "json", body });
  keptFor = snapshotId;
}

/** null: nothing is kept of that snapshot. */
export async function figureRecord(snapshotId: string): Promise<FigureRecord | null> {
  const kept = isSnapshotName(snapshotId) ? await keptFile(snapshotId, KEY) : null;
  return kept && JSON.parse(Buffer.from(kept.body).toString("utf8"));
}

type KnownChange = DataChange & { match?: string };
const keyOf = ({ match = "", text }: KnownChange) => `${match} ${text}`;

type Correction = {
  file: string;
  match: string;
  column: string;
  source_value: string;
  corrected_value: string;
} & {
  reason: string;
  decided: string;
};

/** Points of the list of changes, and corrections, as they lie beside the data; none where the server has no copy of it. */
async function allChanges(): Promise<KnownChange[]> {
  const text = (file: string) => readFile(file, "utf8").catch(() => "");
  const [list, table] = await Promise.all([text("data/CHANGELOG.md"), text("data/corrections.csv")]);
  const corrections: Correction[] = parse(table, { columns: true, bom: true });
  return [
    ...parseDataChanges(list),
    ...corrections.map(({ file, match, column, source_value, corrected_value, reason, decided }) => ({
      date: decided,
      heading: "",
      text: `Berichtigt in ${file}, Spalte ${column}: „${corrected_value}“ statt „${source_value}“. ${reason}`,
      match,
    })),
  ];
}

/** Changes that name the Land or one of its programmes and were not known under the record. */
export async function changesSince(
  record: FigureRecord | null,
  land: Land,
  programIds: readonly string[],
): Promise<DataChange[]> {
  const known = new Set(record?.changes);
  return (await allChanges()).filter(
    (change) =>
      !known.has(keyOf(change)) &&
      (change.match === undefined
        ? names(change, [land.name])
        : programIds.some((id) => change.match?.includes(`program_id=${id};`)) ||
          change.match.includes(`land_ags=${land.ags};`)),
  );
}
