import { DEFAULT_FILTER } from "~/domain/filter";
import type { Source } from "~/domain/source";
import type { LaenderOverview } from "~/metrics/laender-overview";
import { citedSources } from "~/queries/cited-sources.server";
import { milestones } from "~/queries/milestones.server";
import { loadLaenderOverview } from "./laender-overview.server";

export type Entwicklung = {
  overview: LaenderOverview;
  milestones: Awaited<ReturnType<typeof milestones>>;
  sources: Source[];
};

/** Counts, programmes and events of all Länder. The counting rule plays no part: the page shows every count with what it counts. */
export async function loadEntwicklung(): Promise<Entwicklung> {
  const [overview, events, sources] = await Promise.all([
    loadLaenderOverview(DEFAULT_FILTER),
    milestones({}),
    citedSources({}),
  ]);
  return { overview, milestones: events, sources };
}
