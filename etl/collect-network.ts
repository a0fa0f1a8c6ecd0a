import type { RawTable } from "./extract/read-csv";
import type { TableRows } from "./load/build-snapshot";
import { toRow } from "./load/to-row";
import { organisationPlacer } from "./network/place-organisation";
import type { Inputs } from "./read-inputs";
import type { Boundaries } from "./sources/boundaries";
import type { Row } from "./sources/fact-source";
import { rawRowJson } from "./validate/check-facts";
import type { CheckedInputs } from "./validate/check-inputs";
import { gemeindeFinder } from "./validate/find-gemeinde";
import type { ImportCount, ImportIssue } from "./validate/import-issue";

export type CollectedNetwork = { tables: TableRows[]; issues: ImportIssue[]; counts: ImportCount[] };

/** Everything of the people's network, in the order it can be loaded. */
export function collectNetwork(
  inputs: Inputs,
  checked: CheckedInputs,
  boundaries: Boundaries,
): CollectedNetwork {
  const issues: ImportIssue[] = [];
  const place = organisationPlacer(
    boundaries.gemeinden,
    gemeindeFinder(boundaries.gemeinden, checked.aliases),
  );
  const facts = checked.facts.find(({ source }) => source.table === "stakeholder");
  const table = inputs.tables.get("network/stakeholders.csv") as RawTable;
  const stakeholders = (facts?.rows ?? []).map((row, index): Row => {
    const result = place(row.place as string | null, row.land_ags as string | null);
    if (!result.found) {
      const raw = table.rows[index] as RawTable["rows"][number];
      issues.push({
        outcome: "unplaced",
        sourceFile: table.file,
        line: raw.line,
        columnName: "place",
        reason: result.reason,
        rawRow: rawRowJson(raw),
      });
    }
    return {
      ...row,
      ...toRow({
        gemeindeAgs: result.found?.gemeindeAgs ?? null,
        lon: result.found?.lon ?? null,
        lat: result.found?.lat ?? null,
        locationPrecision: result.found ? "gemeinde" : "unknown",
        origin: "public",
      }),
    };
  });
  return { tables: [{ table: "stakeholder", rows: stakeholders }], issues, counts: [] };
}
