import { DEFAULT_FILTER } from "~/domain/filter";
import type { Land } from "~/domain/land";
import type { LandFacts } from "~/domain/land-facts";
import { neighboursOf } from "~/domain/neighbouring-land";
import type { Source } from "~/domain/source";
import { type DataQuality, dataQuality } from "~/metrics/data-quality";
import { comparableLaender, type LaenderOverview, type LandOverview } from "~/metrics/laender-overview";
import { allFunding } from "~/queries/all-funding.server";
import { citedSources } from "~/queries/cited-sources.server";
import { milestonesOfLand } from "~/queries/milestones-of-land.server";
import { municipalProgramsOfLand } from "~/queries/municipal-programs-of-land.server";
import { stakeholdersOfLand } from "~/queries/stakeholders-of-land.server";
import { studiesOfLand } from "~/queries/studies-of-land.server";
import { loadLaenderOverview } from "./laender-overview.server";
import { loadLandMap } from "./land-map.server";

export type LandProfile = {
  entry: LandOverview;
  facts: LandFacts;
  map: Awaited<ReturnType<typeof loadLandMap>>;
  quality: DataQuality;
  /** Länder that share a border, and those whose number is counted alike; a Land can be both. */
  neighbours: LandOverview[];
  comparable: LandOverview[];
  /** Source of the row that says why the Land has no number; null where it has one. */
  recorded: Source | null;
  /** Every source cited on the page. */
  sources: Source[];
} & Pick<LaenderOverview, "demo" | "dataDate" | "referenceYear">;

/** One Land with everything known of it. The counting rule is always the default here: the profile shows all counts anyway. */
export async function loadLandProfile(land: Land): Promise<LandProfile> {
  const landAgs = land.ags;
  const [overview, funding, municipal, milestones, studies, stakeholders, allSources, map] =
    await Promise.all([
      loadLaenderOverview(DEFAULT_FILTER),
      allFunding({}),
      municipalProgramsOfLand({ landAgs }),
      milestonesOfLand({ landAgs }),
      studiesOfLand({ landAgs }),
      stakeholdersOfLand({ landAgs }),
      citedSources({}),
      loadLandMap(land),
    ]);
  const entry = overview.laender.find((candidate) => candidate.land.ags === landAgs);
  if (!entry) throw new Error(`${land.name} fehlt in der Übersicht der Länder.`);
  const own = new Set(entry.programs.map(({ programId }) => programId));
  const facts: LandFacts = {
    funding: newestFirst(funding.filter(({ programId }) => own.has(programId))),
    municipal,
    milestones,
    studies,
    stakeholders,
  };
  const near = neighboursOf(landAgs);
  const neighbours = overview.laender.filter((other) => near.includes(other.land.ags));
  const comparable = comparableLaender(overview, entry);
  const cited = citedIds(entry, facts, [...neighbours, ...comparable]);
  const sources = allSources.filter((source) => cited.has(source.sourceId));
  return {
    entry,
    facts,
    map,
    quality: dataQuality(entry, facts, sources, overview.dataDate),
    neighbours,
    comparable,
    recorded: recordedBy(entry, allSources),
    sources,
    demo: overview.demo,
    dataDate: overview.dataDate,
    referenceYear: overview.referenceYear,
  };
}

/** By programme; within one the newest amount first, undated ones last. */
function newestFirst<Row extends { programId: string; yearFrom: number | null; fundingId: string }>(
  rows: readonly Row[],
): Row[] {
  const year = ({ yearFrom }: Row) => yearFrom ?? Number.NEGATIVE_INFINITY;
  return [...rows].sort(
    (a, b) =>
      a.programId.localeCompare(b.programId) ||
      Number(year(b) > year(a)) - Number(year(a) > year(b)) ||
      a.fundingId.localeCompare(b.fundingId),
  );
}

function recordedBy(entry: LandOverview, sources: readonly Source[]): Source | null {
  if (entry.headline) return null;
  const [program] = entry.programs;
  return sources.find(({ sourceId }) => sourceId === program?.sourceId) ?? null;
}

function citedIds(entry: LandOverview, facts: LandFacts, others: readonly LandOverview[]): Set<string> {
  const rows: { sourceId: string }[] = [
    ...(entry.headline ? [entry.headline.observation] : []),
    ...(entry.denominator ? [entry.denominator] : []),
    ...entry.others,
    ...entry.programs,
    ...Object.values(facts).flat(),
    ...others.flatMap(({ headline }) => headline?.observation ?? []),
  ];
  return new Set(rows.map((row) => row.sourceId));
}
