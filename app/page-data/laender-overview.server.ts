import type { AtlasFilter } from "~/domain/filter";
import { buildLaenderOverview, type LaenderOverview } from "~/metrics/laender-overview";
import { centerCounts } from "~/queries/center-counts.server";
import { childrenUnderSix } from "~/queries/children-under-six.server";
import { citedSources } from "~/queries/cited-sources.server";
import { knownCenters } from "~/queries/known-centers.server";
import { programs } from "~/queries/programs.server";
import { snapshotInfo } from "~/queries/snapshot-info.server";

/** The sixteen Länder under a filter: their number, every measure, group of comparison, sources. Shared by /, /laender and /karte. */
export async function loadLaenderOverview(filter: AtlasFilter): Promise<LaenderOverview> {
  const [observations, programRows, stichtage, known, sources, [info]] = await Promise.all([
    centerCounts({}),
    programs({}),
    childrenUnderSix({}),
    knownCenters({}),
    citedSources({}),
    snapshotInfo({}),
  ]);
  if (!info) throw new Error("Der Datenstand hat keine Kennung.");
  return buildLaenderOverview(
    { observations, programs: programRows, stichtage, knownCenters: known, sources },
    { filter, demo: info.profile === "demo", dataDate: info.dataDate },
  );
}
