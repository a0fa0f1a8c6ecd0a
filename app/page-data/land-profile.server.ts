import { DEFAULT_FILTER } from "~/domain/filter";
import type { Land } from "~/domain/land";
import type { LandFacts } from "~/domain/land-facts";
import type { Source } from "~/domain/source";
import type { LaenderOverview, LandOverview } from "~/metrics/laender-overview";
import { citedSources } from "~/queries/cited-sources.server";
import { fundingOfLand } from "~/queries/funding-of-land.server";
import { milestonesOfLand } from "~/queries/milestones-of-land.server";
import { municipalProgramsOfLand } from "~/queries/municipal-programs-of-land.server";
import { studiesOfLand } from "~/queries/studies-of-land.server";
import { loadLaenderOverview } from "./laender-overview.server";

export type LandProfile = {
  entry: LandOverview;
  facts: LandFacts;
  /** Every source cited on the page. */
  sources: Source[];
} & Pick<LaenderOverview, "demo" | "dataDate" | "referenceYear">;

/** One Land with everything known of it. The counting rule is always the default here: the profile shows all counts anyway. */
export async function loadLandProfile(land: Land): Promise<LandProfile> {
  const landAgs = land.ags;
  const [overview, funding, municipal, milestones, studies, allSources] = await Promise.all([
    loadLaenderOverview(DEFAULT_FILTER),
    fundingOfLand({ landAgs }),
    municipalProgramsOfLand({ landAgs }),
    milestonesOfLand({ landAgs }),
    studiesOfLand({ landAgs }),
    citedSources({}),
  ]);
  const entry = overview.laender.find((candidate) => candidate.land.ags === landAgs);
  if (!entry) throw new Error(`${land.name} fehlt in der Übersicht der Länder.`);
  const facts = { funding, municipal, milestones, studies };
  const cited = citedIds(entry, facts);
  return {
    entry,
    facts,
    sources: allSources.filter((source) => cited.has(source.sourceId)),
    demo: overview.demo,
    dataDate: overview.dataDate,
    referenceYear: overview.referenceYear,
  };
}

function citedIds(entry: LandOverview, facts: LandFacts): Set<string> {
  const rows: { sourceId: string }[] = [
    ...(entry.headline ? [entry.headline.observation] : []),
    ...(entry.denominator ? [entry.denominator] : []),
    ...entry.others,
    ...entry.programs,
    ...Object.values(facts).flat(),
  ];
  return new Set(rows.map((row) => row.sourceId));
}
