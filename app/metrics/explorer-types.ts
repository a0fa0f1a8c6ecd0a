import type { Comparability } from "~/domain/comparability";
import type { Stichtag } from "~/domain/denominator";
import type { FundingRow } from "~/domain/funding";
import type { Headline } from "~/domain/headline-observation";
import type { NeedFigure } from "~/domain/need";
import type { RegionLevel } from "~/domain/region-level";
import type { Source } from "~/domain/source";
import type { Value } from "~/domain/value";
import type { CompleteList } from "~/domain/white-spot";
import type { LaenderOverview } from "./laender-overview";

/** A region of the level that is asked for. */
export type RegionName = { ags: string; landAgs: string; name: string };

/** Centres known there by name, without planned and closed ones; `placed`: with a known Gemeinde; `pages`: public pages that name them. */
export type KnownInRegion = { ags: string; existing: number; placed: number; pages: number };

/** What the explorer answers from. Lists of the Kreise and Gemeinden may be empty where only the Länder are asked for. */
export type ExplorerInputs = {
  /** Built under the same counting rule and year as the filter. */
  overview: LaenderOverview;
  funding: readonly FundingRow[];
  stichtage: readonly (Stichtag & { landAgs: string })[];
  needs: readonly NeedFigure[];
  sources: readonly Source[];
  /** Regions of the level asked for. */
  regions: readonly RegionName[];
  /** Known centres of those regions; a region without a row has none in the list. */
  known: readonly KnownInRegion[];
  /** The same of the Länder, for the rule of complete lists. */
  knownInLaender: readonly KnownInRegion[];
  lists: readonly CompleteList[];
  /** Children under six per Kreis, latest Stichtag each. */
  kreisChildren: readonly (Stichtag & { kreisAgs: string })[];
};

/** Why a Land that has a number is left out of the picture. */
export type Exclusion = "not_kita_only" | "not_comparable";

/** The amount behind a measure of money; `high` null: one amount, not a range. `others`: contradicting totals of the same year. */
export type Money = { row: FundingRow; high: FundingRow | null; others: FundingRow[]; year: number };

export type RegionRow = {
  ags: string;
  name: string;
  landAgs: string;
  /** The measure; of `need` the supply (coverage). A Land that is left out has `not_collected`: in the asked way nobody counts there. */
  value: Value;
  /** Only of the measure `need`. */
  need: { value: Value; year: number | null } | null;
  excluded: Exclusion | null;
  /** Centres known by name, neither planned nor closed; and how many public pages name them (Kreise and Gemeinden). */
  knownCenters: number;
  knownPages: number | null;
  headline: Headline | null;
  denominator: Stichtag | null;
  comparability: Comparability | null;
  money: Money | null;
  sources: Source[];
};

export const CANNOT_REASONS = [
  "counted_per_land_only",
  "money_per_land_only",
  "need_per_land_only",
  "rule_per_land_only",
  "year_per_land_only",
  "children_not_published",
  "lists_incomplete",
] as const;
export type CannotReason = (typeof CANNOT_REASONS)[number];

export type ExplorerAnswer =
  | { kind: "regions"; rows: RegionRow[] }
  | { kind: "cannot"; reason: CannotReason; offer: RegionLevel };
