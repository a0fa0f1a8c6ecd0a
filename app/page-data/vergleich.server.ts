import type { CompareFilter } from "~/domain/compare-filter";
import { DEFAULT_FILTER } from "~/domain/filter";
import { buildComparison, type Comparison } from "~/metrics/comparison";
import type { LaenderInputs } from "~/metrics/explorer-laender";
import { allFunding } from "~/queries/all-funding.server";
import { childrenUnderSix } from "~/queries/children-under-six.server";
import { citedSources } from "~/queries/cited-sources.server";
import { loadLaenderOverview } from "./laender-overview.server";

export type Vergleich = LaenderInputs & { comparison: Comparison };

/** The chosen Länder compared by one measure, with the rows their time series are drawn from. */
export async function loadVergleich(filter: CompareFilter): Promise<Vergleich> {
  const { rule, year } = filter;
  const [overview, funding, stichtage, sources] = await Promise.all([
    loadLaenderOverview({ ...DEFAULT_FILTER, rule, year }),
    allFunding({}),
    childrenUnderSix({}),
    citedSources({}),
  ]);
  const inputs = { overview, funding, stichtage, sources, needs: [] };
  return { ...inputs, comparison: buildComparison(inputs, filter) };
}
