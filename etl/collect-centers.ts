import type { RawTable } from "./extract/read-csv";
import type { Inputs } from "./read-inputs";
import type { EtlOptions } from "./read-options";
import type { Boundaries } from "./sources/boundaries";
import type { Row } from "./sources/fact-source";
import { PUBLIC_PAGES_FILE, readPublicPages } from "./sources/public-pages";
import type { CenterRecord } from "./validate/center-record";
import type { CheckedInputs } from "./validate/check-inputs";
import { gemeindeFinder } from "./validate/find-gemeinde";
import type { ImportCount, ImportIssue } from "./validate/import-issue";

export type CollectedCenters = {
  /** Flows once; generated centres are never all in memory. */
  centers: Iterable<CenterRecord>;
  issues: ImportIssue[];
  count: ImportCount | undefined;
};

/** The centres of the lists, each with its Gemeinde where the place allows; or generated ones for the demo. */
export async function collectCenters(
  options: EtlOptions,
  { tables }: Inputs,
  { aliases, facts, corrections }: CheckedInputs,
  boundaries: Boundaries,
): Promise<CollectedCenters> {
  if (options.profile === "demo") {
    const rowsOf = (table: string): Row[] => facts.find(({ source }) => source.table === table)?.rows ?? [];
    const population = new Map(
      rowsOf("kreis_statistic")
        .filter((row) => row.indicator === "population_total")
        .map((row) => [String(row.kreis_ags), Number(row.value)]),
    );
    const { generateDemoCenters } = await import("./sources/demo"); // only a demo needs the generator
    const centers = generateDemoCenters({
      count: options.centers,
      seed: options.seed,
      gemeinden: boundaries.gemeinden,
      kreise: boundaries.kreise.map((kreis) => ({
        ...kreis,
        population: population.get(kreis.kreisAgs) ?? null,
      })),
      programs: rowsOf("program").map((row) => ({
        programId: String(row.program_id),
        landAgs: String(row.land_ags),
        term: row.term === null ? null : String(row.term),
        startYear: row.start_year === null ? null : Number(row.start_year),
        endYear: row.end_year === null ? null : Number(row.end_year),
        role: String(row.role),
      })),
    });
    return { centers, issues: [], count: undefined };
  }

  const table = tables.get(PUBLIC_PAGES_FILE) as RawTable;
  const { centers, issues } = readPublicPages(table, gemeindeFinder(boundaries.gemeinden, aliases));
  const rejected = issues.filter(({ outcome }) => outcome === "rejected").length;
  return {
    centers: centers.sort(byRegion),
    issues,
    count: {
      sourceFile: table.file,
      readRows: centers.length + rejected,
      acceptedRows: centers.length,
      correctedRows: new Set(
        corrections.filter(({ sourceFile }) => sourceFile === table.file).map(({ line }) => line),
      ).size,
      rejectedRows: rejected,
      targetTable: "center",
    },
  };
}

function byRegion(a: CenterRecord, b: CenterRecord): number {
  const keyOf = (center: CenterRecord) => `${center.landAgs}${center.gemeindeAgs ?? "~"}${center.centerId}`;
  return keyOf(a) < keyOf(b) ? -1 : 1;
}
