/** The explorer's answer with everything a drawing of it needs. Map, static map, table and files load it here, so they show the same. */
import { distinctNames } from "~/domain/distinct-names";
import { DEFAULT_FILTER } from "~/domain/filter";
import type { MapFilter } from "~/domain/map-filter";
import { shownLandOf } from "~/domain/shown-land";
import { answerExplorer } from "~/metrics/explorer";
import type { ExplorerInputs } from "~/metrics/explorer-types";
import { allFunding } from "~/queries/all-funding.server";
import { childrenUnderSix } from "~/queries/children-under-six.server";
import { citedSources } from "~/queries/cited-sources.server";
import { completeLists } from "~/queries/complete-lists.server";
import { knownCentersByRegion } from "~/queries/known-centers-by-region.server";
import { landShapes } from "~/queries/land-shapes.server";
import { needIndicators } from "~/queries/need-indicators.server";
import { regionChildren } from "~/queries/region-children.server";
import { regionNames } from "~/queries/region-names.server";
import { regionShapes } from "~/queries/region-shapes.server";
import { loadLaenderOverview } from "./laender-overview.server";

/** At the level of the Gemeinden only those of one Land where one is chosen. */
async function loadInputs(filter: MapFilter, shownLand: string | null): Promise<ExplorerInputs> {
  const { rule, year, level } = filter;
  const below = level !== "land";
  const [overview, funding, stichtage, needs, sources, regions, known, knownInLaender, lists, kreisChildren] =
    await Promise.all([
      loadLaenderOverview({ ...DEFAULT_FILTER, rule, year }),
      allFunding({}),
      childrenUnderSix({}),
      needIndicators({}),
      citedSources({}),
      below ? regionNames({ level, landAgs: shownLand }) : [],
      below ? knownCentersByRegion({ level }) : [],
      knownCentersByRegion({ level: "land" }),
      completeLists({}),
      regionChildren({}),
    ]);
  return {
    overview,
    funding,
    stichtage,
    needs,
    sources,
    regions: distinctNames(regions),
    known,
    knownInLaender,
    lists,
    kreisChildren,
  };
}

async function loadAnswer(filter: MapFilter) {
  const shownLand = filter.level === "gemeinde" ? shownLandOf(filter) : null;
  const inputs = await loadInputs(filter, shownLand);
  const { demo, dataDate, referenceYear, years } = inputs.overview;
  const { measure, need, level, year, rule, kitaOnly, comparable } = filter;
  const question = { measure, need, level, year, rule, kitaOnly, comparable };
  return {
    question,
    shownLand,
    demo,
    dataDate,
    referenceYear,
    years,
    answer: answerExplorer(inputs, question),
  };
}

type Answered = Awaited<ReturnType<typeof loadAnswer>>;

const ofRegion = <T>({ landAgs, ...shape }: { landAgs: string } & T) => ({ ags: landAgs, ...shape });

/** Outlines to fill, and outlines to draw over them: the Länder firm, the Kreise faint. */
async function loadDrawing(answered: Answered) {
  const { answer, question, shownLand } = answered;
  const laender = (await landShapes({})).map(ofRegion);
  if (question.level === "land") return { shapes: laender, outlines: [] };
  const kreise = await regionShapes({ level: "kreis", landAgs: shownLand });
  const outlines = [
    ...kreise.map(({ path }) => ({ path, firm: false })),
    ...laender
      .filter(({ ags }) => shownLand === null || ags === shownLand)
      .map(({ path }) => ({ path, firm: true })),
  ];
  if (answer.kind === "cannot") return { shapes: [], outlines };
  if (question.level === "kreis") return { shapes: kreise, outlines: outlines.filter(({ firm }) => firm) };
  // All Gemeinden at once are megabytes: they are drawn for one Land, without one the Kreise stand empty.
  const shapes = shownLand ? await regionShapes({ level: "gemeinde", landAgs: shownLand }) : [];
  return { shapes, outlines };
}

/** What drawing and table of the explorer are made from. */
export async function loadRegionMap(filter: MapFilter) {
  const answered = await loadAnswer(filter);
  return { ...answered, ...(await loadDrawing(answered)) };
}

/**
 * How the regions are painted and announced on the interactive map, without their outlines, which it has. Without a chosen Land only the
 * Gemeinden with a known value come; all others are `otherwise`.
 */
export async function loadRegionLooks(filter: MapFilter) {
  const answered = await loadAnswer(filter);
  const points = distinctNames(await regionNames({ level: filter.level, landAgs: answered.shownLand }));
  return { ...answered, points };
}
