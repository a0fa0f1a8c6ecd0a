import { type AtlasFilter, DEFAULT_FILTER } from "~/domain/filter";
import type { NeedSupplyInput } from "~/metrics/need-supply";
import { citedSources } from "~/queries/cited-sources.server";
import { needIndicators } from "~/queries/need-indicators.server";
import { loadLaenderOverview } from "./laender-overview.server";

/** Coverage under a filter and every figure of need of the Länder. `laender`: keys to show; null: all. `landAgs`: the Land it is about. */
export async function loadNeedAndSupply(
  laender: readonly string[] | null = null,
  filter: AtlasFilter = DEFAULT_FILTER,
  landAgs: string | null = null,
): Promise<NeedSupplyInput> {
  const [overview, needs, sources] = await Promise.all([
    loadLaenderOverview(filter),
    needIndicators({}),
    citedSources({}),
  ]);
  return { overview, needs, sources, laender, landAgs };
}
