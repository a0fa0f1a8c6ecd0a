/**
 * Kreise and Gemeinden: what is known there by name. A region without a known centre is a counted zero only where the list of its Land is
 * complete (`domain/white-spot`), else `not_published`: incomplete lists don't make white spots.
 */
import type { MapFilter } from "~/domain/map-filter";
import type { Source } from "~/domain/source";
import { empty, isNumber, numberValue, type Value } from "~/domain/value";
import { type Completeness, completenessOf, isWhite } from "~/domain/white-spot";
import type { ExplorerInputs, RegionName, RegionRow } from "./explorer-types";

const PER_CHILDREN = 10_000;

/** Whether the list of each Land is complete, by the Land's key. A Land without a known centre has none in the list: 0 is counted. */
export function completenessByLand(
  inputs: Pick<ExplorerInputs, "lists" | "knownInLaender"> & { landAgs: readonly string[] },
): Map<string, Completeness> {
  return new Map(
    inputs.landAgs.map((ags) => {
      const list = inputs.lists.find(({ landAgs }) => landAgs === ags) ?? null;
      const known = inputs.knownInLaender.find((row) => row.ags === ags) ?? { existing: 0, placed: 0 };
      return [ags, completenessOf(list, known)];
    }),
  );
}

export function completeLaender(inputs: ExplorerInputs): Set<string> {
  const landAgs = inputs.overview.laender.map(({ land }) => land.ags);
  const all = completenessByLand({ ...inputs, landAgs });
  return new Set([...all].flatMap(([ags, land]) => (land.complete ? [ags] : [])));
}

export function answerRegions(inputs: ExplorerInputs, { measure }: Pick<MapFilter, "measure">): RegionRow[] {
  const landAgs = inputs.overview.laender.map(({ land }) => land.ags);
  const laender = completenessByLand({ ...inputs, landAgs });
  const known = new Map(inputs.known.map((row) => [row.ags, row]));
  const children = new Map(inputs.kreisChildren.map((row) => [row.kreisAgs, row]));
  const sources = new Map(inputs.sources.map((source) => [source.sourceId, source]));
  return inputs.regions.map((region) => {
    const land = laender.get(region.landAgs);
    // The region is in the list or is not: a region without a row has no known centre.
    const { existing, pages } = known.get(region.ags) ?? { existing: 0, pages: 0 };
    const count = knownCount(existing, land);
    const stichtag = measure === "centers" ? undefined : children.get(region.ags);
    const value =
      measure === "centers" ? count : ratioOf(measure, count, stichtag?.children, land?.complete === true);
    return {
      ...rowBase(region),
      value,
      knownCenters: existing,
      knownPages: pages,
      denominator: stichtag ?? null,
      sources: [
        ...(land?.complete ? [sources.get(land.list.sourceId)] : []),
        ...(stichtag ? [sources.get(stichtag.sourceId)] : []),
      ].filter((source): source is Source => source !== undefined),
    };
  });
}

function rowBase({ ags, name, landAgs }: RegionName) {
  return {
    ags,
    name,
    landAgs,
    need: null,
    excluded: null,
    headline: null,
    comparability: null,
    money: null,
  };
}

function knownCount(existing: number, land: Completeness | undefined): Value {
  if (existing > 0) return numberValue(existing);
  return empty(land && isWhite(existing, land) ? "zero" : "not_published");
}

/** A ratio needs all centres of the region and its children; known centres of an incomplete list are not its centres. */
function ratioOf(
  measure: MapFilter["measure"],
  count: Value,
  children: number | undefined,
  complete: boolean,
): Value {
  if (!complete || children === undefined) return empty("not_published");
  if (measure === "coverage")
    return isNumber(count) ? numberValue((count.value / children) * PER_CHILDREN) : count;
  return isNumber(count) ? numberValue(children / count.value) : empty("not_published");
}
