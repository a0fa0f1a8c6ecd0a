import type { Scenario } from "~/domain/scenario";
import { buildScenario, type ScenarioAnswer } from "~/metrics/scenario";
import { allFunding } from "~/queries/all-funding.server";
import { centerCounts } from "~/queries/center-counts.server";
import { childrenUnderSix } from "~/queries/children-under-six.server";
import { citedSources } from "~/queries/cited-sources.server";
import { kitaFacilities } from "~/queries/kita-facilities.server";
import { programs } from "~/queries/programs.server";
import { snapshotInfo } from "~/queries/snapshot-info.server";

/** A what-if worked out on the snapshot. */
export async function loadScenario(scenario: Scenario): Promise<ScenarioAnswer> {
  const [observations, programRows, funding, stichtage, kitas, sources, [info]] = await Promise.all([
    centerCounts({}),
    programs({}),
    allFunding({}),
    childrenUnderSix({}),
    kitaFacilities({}),
    citedSources({}),
    snapshotInfo({}),
  ]);
  if (!info) throw new Error("Der Datenstand hat keine Kennung.");
  return buildScenario(
    { observations, programs: programRows, funding, stichtage, kitas, sources },
    scenario,
    {
      demo: info.profile === "demo",
      dataDate: info.dataDate,
    },
  );
}
