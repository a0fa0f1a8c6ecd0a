/** The white-spot list: every Kreis and every Gemeinde that the rule of `domain/white-spot` lets be called white. */
import type { Stichtag } from "~/domain/denominator";
import type { RegionLevel } from "~/domain/region-level";
import type { Source } from "~/domain/source";
import { empty, numberValue, type Value } from "~/domain/value";
import { type CompleteList, type Completeness, isWhite, type KnownCenters } from "~/domain/white-spot";
import { completenessByLand } from "./explorer-regions";
import type { KnownInRegion, RegionName } from "./explorer-types";

export type WhiteSpot = RegionName & {
  level: Exclude<RegionLevel, "land">;
  /** Children under six there; `not_published` where the snapshot has no figure of the region. */
  children: Value;
  stichtag: string | null;
  /** Why it may be called white: the list, and how many centres of the Land are known and placed. */
  list: CompleteList;
  known: KnownCenters;
  sources: Source[];
};

export type WhiteSpotRows = {
  landAgs: readonly string[];
  levels: readonly {
    level: WhiteSpot["level"];
    regions: readonly RegionName[];
    known: readonly KnownInRegion[];
  }[];
  knownInLaender: readonly KnownInRegion[];
  lists: readonly CompleteList[];
  kreisChildren: readonly (Stichtag & { kreisAgs: string })[];
  sources: readonly Source[];
};

/** White regions in the order of level and key, and for each Land whether its list is complete or why not. */
export function buildWhiteSpots(rows: WhiteSpotRows): {
  spots: WhiteSpot[];
  laender: ({ landAgs: string } & Completeness)[];
} {
  const laender = completenessByLand(rows);
  const spots = rows.levels.flatMap(({ level, regions, known }) => {
    const existing = new Map(known.map((row) => [row.ags, row.existing]));
    return regions.flatMap((region) => {
      const land = laender.get(region.landAgs);
      const none = !existing.has(region.ags);
      return none && land?.complete && isWhite(0, land) ? [spotOf(region, level, land, rows)] : [];
    });
  });
  return { spots, laender: [...laender].map(([landAgs, land]) => ({ landAgs, ...land })) };
}

function spotOf(
  { ags, landAgs, name }: RegionName,
  level: WhiteSpot["level"],
  { list, known }: Extract<Completeness, { complete: true }>,
  { kreisChildren, sources }: WhiteSpotRows,
): WhiteSpot {
  const stichtag = kreisChildren.find(({ kreisAgs }) => kreisAgs === ags);
  const cited = [list.sourceId, ...(stichtag ? [stichtag.sourceId] : [])];
  return {
    ags,
    landAgs,
    name,
    level,
    children: stichtag ? numberValue(stichtag.children) : empty("not_published"),
    stichtag: stichtag?.date ?? null,
    list,
    known: { existing: known.existing, placed: known.placed },
    sources: cited.flatMap((id) => sources.find(({ sourceId }) => sourceId === id) ?? []),
  };
}
