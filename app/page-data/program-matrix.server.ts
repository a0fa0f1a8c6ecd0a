import { DEFAULT_FILTER } from "~/domain/filter";
import type { ProgramMatrixInput } from "~/metrics/program-rows";
import { allFunding } from "~/queries/all-funding.server";
import { citedSources } from "~/queries/cited-sources.server";
import { loadLaenderOverview } from "./laender-overview.server";

/** What the programme matrix is made from. `laender`: keys in the reader's order; null: all sixteen. */
export async function loadProgramMatrix(
  laender: readonly string[] | null = null,
): Promise<ProgramMatrixInput> {
  const [overview, funding, sources] = await Promise.all([
    loadLaenderOverview(DEFAULT_FILTER),
    allFunding({}),
    citedSources({}),
  ]);
  return { overview, funding, sources, laender };
}
