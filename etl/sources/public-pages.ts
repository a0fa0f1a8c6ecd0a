import { createHash } from "node:crypto";
import { z } from "zod";
import type { RawRow, RawTable } from "../extract/read-csv";
import { type CenterRecord, centerRecordSchema } from "../validate/center-record";
import { rawRowJson } from "../validate/check-facts";
import { landAgs, oneOf, optionalText, optionalYear, requiredText, requiredUrl } from "../validate/fields";
import type { FindGemeinde, PlaceResult } from "../validate/find-gemeinde";
import type { ImportIssue } from "../validate/import-issue";
import { suspectDuplicates } from "../validate/suspect-duplicates";

/** Centres named on public pages of municipalities, ministries and the press. Of different age, not checked against a register. */
export const PUBLIC_PAGES_FILE = "centers/public-pages/centers.csv";

const emptyCell = z
  .string()
  .regex(/^\s*$/, "Koordinaten nimmt diese Liste noch nicht auf; die Zelle muss leer sein.");
const rowSchema = z.strictObject({
  source_dataset: requiredText,
  name: requiredText,
  term: requiredText,
  street: optionalText,
  postcode: z
    .string()
    .regex(/^(\d{5})?$/, "Eine Postleitzahl hat fünf Ziffern; die führende Null gehört dazu.")
    .transform((text) => text || null),
  place: optionalText,
  land_ags: landAgs,
  lat: emptyCell,
  lon: emptyCell,
  operator: optionalText,
  since_year: optionalYear,
  page_year: optionalYear,
  status_when_written: oneOf(["operating", "planned", "closed"]),
  source_url: requiredUrl,
});
export const PUBLIC_PAGES_COLUMNS = Object.keys(rowSchema.shape);

const STATUS = { operating: "open", planned: "planned", closed: "closed" } as const;

export type CenterImport = { centers: CenterRecord[]; issues: ImportIssue[] };

/** Rows to centres: a bad row is rejected and kept with its reason, a place that does not resolve leaves the centre off the map. */
export function readPublicPages(table: RawTable, findGemeinde: FindGemeinde): CenterImport {
  const centers: CenterRecord[] = [];
  const issues: ImportIssue[] = [];
  const taken = new Map<string, RawRow>();
  for (const raw of table.rows) {
    const note = (outcome: ImportIssue["outcome"], columnName: string | null, reason: string) =>
      issues.push({
        outcome,
        sourceFile: table.file,
        line: raw.line,
        columnName,
        reason,
        rawRow: rawRowJson(raw),
      });
    const parsed = rowSchema.safeParse(raw.values);
    if (!parsed.success) {
      const [first] = parsed.error.issues;
      const reasons = parsed.error.issues.map((issue) => `${String(issue.path[0])}: ${issue.message}`);
      note("rejected", String(first?.path[0] ?? ""), reasons.join(" "));
      continue;
    }
    const row = parsed.data;
    const place = findGemeinde(row.place, row.land_ags, row.source_dataset);
    const center = toCenter(row, raw.values, place);
    const earlier = taken.get(center.centerId);
    if (earlier) {
      note("rejected", null, `Dasselbe Zentrum steht schon in Zeile ${earlier.line}.`);
      continue;
    }
    const faulty = centerRecordSchema.safeParse(center);
    if (!faulty.success) {
      const [issue] = faulty.error.issues;
      note("rejected", String(issue?.path[0] ?? ""), issue?.message ?? "ungültig");
      continue;
    }
    taken.set(center.centerId, raw);
    centers.push(center);
    if (!place.found) note("unplaced", "place", place.reason);
  }
  for (const { problem, cells } of table.brokenRows) {
    issues.push({
      outcome: "rejected",
      sourceFile: table.file,
      line: problem.line ?? 1,
      columnName: null,
      reason: problem.message,
      rawRow: JSON.stringify(cells),
    });
  }
  for (const [first, second] of suspectDuplicates(centers)) {
    const [earlier, later] = [taken.get(first.centerId), taken.get(second.centerId)] as [RawRow, RawRow];
    issues.push({
      outcome: "duplicate_suspected",
      sourceFile: table.file,
      line: later.line,
      columnName: "name",
      reason: `Gleicher Name in derselben Gemeinde wie Zeile ${earlier.line} („${first.name}“). Nicht zusammengelegt.`,
      rawRow: rawRowJson(later),
    });
  }
  return { centers, issues };
}

function toCenter(
  row: z.output<typeof rowSchema>,
  values: Record<string, string>,
  place: PlaceResult,
): CenterRecord {
  const gemeinde = place.found;
  return {
    // What names the centre, not what is known about it: a new operator or year keeps the id.
    centerId: `c-${hash([row.source_dataset, row.name, row.place, row.land_ags, row.street]).slice(0, 16)}`,
    sourceDataset: row.source_dataset,
    name: row.name,
    term: row.term,
    street: row.street,
    postcode: row.postcode,
    place: row.place,
    landAgs: row.land_ags,
    kreisAgs: gemeinde?.kreisAgs ?? null,
    gemeindeAgs: gemeinde?.gemeindeAgs ?? null,
    lon: gemeinde?.lon ?? null,
    lat: gemeinde?.lat ?? null,
    locationPrecision: gemeinde ? "gemeinde" : "unknown",
    traeger: row.operator,
    programId: programOf(row.land_ags, row.term),
    openedYear: row.since_year,
    closedYear: null,
    status: STATUS[row.status_when_written],
    sourceUrl: row.source_url,
    pageYear: row.page_year,
    lastChecked: null,
    contentHash: hash(Object.values(values)).slice(0, 16),
  };
}

/** Terms that in this Land only the state programme uses. Elsewhere (NRW's "Familienzentrum") a municipal centre may bear it too. */
const PROGRAM_BY_TERM: Readonly<Record<string, string>> = {
  "02|Eltern-Kind-Zentrum": "HH-EKIZ",
  "09|Familienstützpunkt": "BY-FSP",
  "16|Thüringer Eltern-Kind-Zentrum": "TH-THEKIZ",
};

function programOf(land: string, term: string): string | null {
  return PROGRAM_BY_TERM[`${land}|${term}`] ?? null;
}

function hash(cells: readonly (string | null)[]): string {
  return createHash("sha256").update(JSON.stringify(cells)).digest("hex");
}
