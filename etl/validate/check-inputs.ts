import type { RawTable } from "../extract/read-csv";
import {
  ORGANISATION_ALIASES_FILE,
  type OrganisationAlias,
  readOrganisationAliases,
} from "../network/read-organisation-aliases";
import { EtlError, type Problem } from "../problem";
import type { Inputs } from "../read-inputs";
import { CORRECTIONS_FILE } from "../read-inputs";
import type { Boundaries } from "../sources/boundaries";
import type { ReferenceTarget } from "../sources/fact-source";
import { factSources } from "../sources/fact-sources";
import { PUBLIC_PAGES_COLUMNS, PUBLIC_PAGES_FILE } from "../sources/public-pages";
import { applyCorrections } from "./apply-corrections";
import { type CheckedFacts, checkColumns, checkFacts, checkReferences } from "./check-facts";
import type { PlaceAlias } from "./find-gemeinde";
import type { ImportIssue } from "./import-issue";
import { PLACE_ALIASES_FILE, readAliases } from "./read-aliases";
import { EXPECTATIONS_FILE, type ExpectedRows, readExpectations } from "./read-expectations";

export type CheckedInputs = {
  facts: CheckedFacts[];
  aliases: PlaceAlias[];
  organisationAliases: OrganisationAlias[];
  corrections: ImportIssue[];
  expectedRows: ExpectedRows;
};

/** Checks everything that must hold before anything is loaded. All faults of all files are thrown together. */
export function checkInputs({ tables }: Inputs, boundaries: Boundaries): CheckedInputs {
  const problems: Problem[] = [];
  const tableOf = (file: string) => tables.get(file) as RawTable;
  const corrections = applyCorrections(tableOf(CORRECTIONS_FILE), tables, problems);
  const facts = factSources.map((source) => checkFacts(source, tableOf(source.file), problems));

  const keysOf = (table: string, column: string) =>
    new Set(facts.find(({ source }) => source.table === table)?.rows.map((row) => String(row[column])));
  const kreise = new Set(boundaries.kreise.map(({ kreisAgs }) => kreisAgs));
  const gemeinden = new Set(boundaries.gemeinden.map(({ gemeindeAgs }) => gemeindeAgs));
  const known: Record<ReferenceTarget, ReadonlySet<string>> = {
    source: keysOf("source", "source_id"),
    statistics_source: keysOf("statistics_source", "source_id"),
    program: keysOf("program", "program_id"),
    kreis: kreise,
    region: new Set([...kreise, ...gemeinden]),
  };
  for (const checked of facts) checkReferences(checked, known, problems);

  const aliases = readAliases(tableOf(PLACE_ALIASES_FILE), gemeinden, problems);
  const organisationAliases = readOrganisationAliases(tableOf(ORGANISATION_ALIASES_FILE), facts, problems);
  const expectedRows = readExpectations(tableOf(EXPECTATIONS_FILE), problems);
  const list = tableOf(PUBLIC_PAGES_FILE);
  problems.push(...list.problems);
  checkColumns(list, PUBLIC_PAGES_COLUMNS, problems);
  if (problems.length > 0) {
    const count = problems.length === 1 ? "Ein Fehler" : `${problems.length} Fehler`;
    throw new EtlError(
      `${count} in den Eingangsdaten; der bisherige Datenstand bleibt unverändert:`,
      problems,
    );
  }
  return { facts, aliases, organisationAliases, corrections, expectedRows };
}
