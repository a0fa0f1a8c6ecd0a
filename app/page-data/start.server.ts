import { DEUTSCHLAND } from "~/domain/ags";
import { DEFAULT_FILTER } from "~/domain/filter";
import { runsIn } from "~/domain/program";
import type { Source } from "~/domain/source";
import { type LaenderOverview, type LandOverview, rankedGroups } from "~/metrics/laender-overview";
import { laenderWithRunningProgramme } from "~/metrics/running-programmes";
import { childrenUnderSix } from "~/queries/children-under-six.server";
import { citedSources } from "~/queries/cited-sources.server";
import { landShapes } from "~/queries/land-shapes.server";
import { type NetworkEdgeRow, networkEdges } from "~/queries/network-edges.server";
import { type NetworkNodeRow, networkNodes } from "~/queries/network-nodes.server";
import { networkOrganisations } from "~/queries/network-organisations.server";
import { loadLaenderOverview } from "./laender-overview.server";

/** The year the number of running programmes is compared with. */
const EARLIER_YEAR = 2010;

export type StartPage = {
  overview: LaenderOverview;
  shapes: Awaited<ReturnType<typeof landShapes>>;
  /** Länder with a running programme, now and in an earlier year. */
  running: { year: number; now: number; earlierYear: number; earlier: number; sources: Source[] };
  /** Nordrhein-Westfalen, the largest count: its own figure because no national total exists. */
  largest: LandOverview;
  /** Children under six in Germany on the latest Stichtag. */
  children: { date: string; children: number; source: Source | null };
  placedCenters: number;
  /** The Land whose number, of a programme still running, is the oldest. */
  oldest: LandOverview;
  /** Years the numbers in use hold for. */
  years: { from: number; to: number };
  comparableGroups: number;
  /** Sources on centres and programmes. */
  sourceCount: number;
  /** Organisations of the people's network, and its graph as laid out. */
  organisations: number;
  network: { nodes: NetworkNodeRow[]; edges: NetworkEdgeRow[] };
};

export async function loadStart(): Promise<StartPage> {
  const [overview, shapes, stichtage, sources, organisations, nodes, edges] = await Promise.all([
    loadLaenderOverview(DEFAULT_FILTER),
    landShapes({}),
    childrenUnderSix({}),
    citedSources({}),
    networkOrganisations({}),
    networkNodes({}),
    networkEdges({}),
  ]);
  const ofCenters = sources.filter(({ kind }) => kind !== "statistics");
  const byId = new Map(sources.map((source) => [source.sourceId, source]));
  const programs = overview.laender.flatMap((entry) => entry.programs);
  const year = overview.referenceYear;
  const dated = overview.laender
    .filter((entry) => entry.headline?.date && !entry.headline.flags.includes("programme_ended"))
    .sort((a, b) => dateOfEntry(a).localeCompare(dateOfEntry(b)));
  const largest = [...dated].sort((a, b) => countOf(b) - countOf(a))[0];
  const oldest = dated[0];
  const children = stichtage.filter(({ landAgs }) => landAgs === DEUTSCHLAND).at(-1);
  if (!largest || !oldest || !children)
    throw new Error("Für die Startseite fehlen Zählungen oder Kinderzahlen.");
  const years = dated.map((entry) => entry.headline?.observation.year ?? year);
  return {
    overview,
    shapes,
    running: {
      year,
      now: laenderWithRunningProgramme(programs, year).length,
      earlierYear: EARLIER_YEAR,
      earlier: laenderWithRunningProgramme(programs, EARLIER_YEAR).length,
      sources: programs
        .filter((program) => runsIn(program, year))
        .flatMap((program) => byId.get(program.sourceId) ?? []),
    },
    largest,
    children: {
      date: children.date,
      children: children.children,
      source: byId.get(children.sourceId) ?? null,
    },
    placedCenters: overview.laender.reduce((sum, entry) => sum + entry.knownCenters.placed, 0),
    oldest,
    years: { from: Math.min(...years), to: Math.max(...years) },
    comparableGroups: rankedGroups(overview, "coverage").length,
    sourceCount: ofCenters.length,
    organisations: organisations.length,
    network: { nodes, edges },
  };
}

function dateOfEntry(entry: LandOverview): string {
  return entry.headline?.date ?? "";
}

function countOf(entry: LandOverview): number {
  return entry.headline?.observation.count ?? Number.NEGATIVE_INFINITY;
}
