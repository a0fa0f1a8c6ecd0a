/** The one chart of a view of `/entwicklung`, and what can be chosen in it. */
import { type GrowthFilter, growthFilterParts } from "~/domain/growth-filter";
import { longestLikePair } from "~/domain/like-counts";
import type { Locale } from "~/domain/locale";
import type { Source } from "~/domain/source";
import { indexBases, standardBase } from "~/metrics/growth-index";
import { type Period, periodOf } from "~/metrics/growth-split";
import type { LaenderOverview, LandOverview } from "~/metrics/laender-overview";
import { centerCountsOf } from "~/metrics/land-counts";
import type { ChartTable } from "./chart-table";
import { growthByLand } from "./growth-by-land";
import { growthIndexByLand } from "./growth-index-by-land";
import { growthOfLand } from "./growth-of-land";
import { growthSplitByLand } from "./growth-split-by-land";
import { type Milestone, milestoneTable } from "./milestone-table";
import { runningProgrammesByYear } from "./running-programmes";
import type { ChartSpec } from "./spec";

export type GrowthData = {
  overview: LaenderOverview;
  milestones: readonly Milestone[];
  sources: readonly Source[];
};

export type GrowthView = {
  chart: ChartSpec;
  /** Dated events: of all Länder with the spread, of one Land with that Land; null in the other views. */
  milestones: ChartTable | null;
  choices: Period & { landAgs: string; base: number | null; bases: { year: number; laender: number }[] };
};

/** The name each view's chart is exported by. */
const EXPORTED = {
  laender: "zentren-im-lauf-der-zeit",
  land: "entwicklung",
  index: "index-der-zentren",
  aufteilung: "aufteilung-des-wachstums",
  verbreitung: "laufende-programme",
} as const;

export function growthView(data: GrowthData, filter: GrowthFilter, locale: Locale): GrowthView {
  const view = viewOf(data, filter, locale);
  const shown = { ...filter, landAgs: view.choices.landAgs };
  const search = (parts: [string, string][]) => {
    const text = new URLSearchParams(parts).toString();
    return text && `?${text}`;
  };
  const parts = growthFilterParts(shown);
  const address = {
    chart: EXPORTED[filter.view],
    query: search(parts.filter(([part]) => part !== "ansicht")),
    page: `/entwicklung${search(parts)}#${view.chart.id}`,
  };
  return { ...view, chart: { ...view.chart, address } };
}

function viewOf(data: GrowthData, filter: GrowthFilter, locale: Locale): GrowthView {
  const { overview, sources, milestones } = data;
  const { view, stand } = filter;
  const entry = landOf(overview, filter.landAgs);
  const own = milestones.filter(({ landAgs }) => landAgs === entry.land.ags);
  const period = periodOf(filter, overview.referenceYear);
  const bases = view === "index" ? indexBases(overview) : [];
  const base = filter.base ?? standardBase(bases);
  const choices = { ...period, landAgs: entry.land.ags, base, bases };
  switch (view) {
    case "laender":
      return { chart: growthByLand(overview, sources, filter, locale), milestones: null, choices };
    case "land":
      return {
        chart: growthOfLand(entry, { ...overview, sources, milestones: own, stand }, locale),
        milestones: milestoneTable(own, sources, locale),
        choices,
      };
    case "index":
      return {
        chart: growthIndexByLand(overview, sources, { base: base ?? overview.referenceYear, stand }, locale),
        milestones: null,
        choices,
      };
    case "aufteilung":
      return {
        chart: growthSplitByLand(overview, sources, { period, stand }, locale),
        milestones: null,
        choices,
      };
    case "verbreitung":
      return {
        chart: runningProgrammesByYear(overview, sources, { milestones, stand }, locale),
        milestones: milestoneTable(milestones, sources, locale),
        choices,
      };
  }
}

/** The Land asked for; else the one whose like counts reach furthest. */
function landOf(overview: LaenderOverview, ags: string | null): LandOverview {
  const span = (entry: LandOverview) => {
    const pair = longestLikePair(centerCountsOf(entry));
    return pair ? pair.last.year - pair.first.year : -1;
  };
  const chosen = overview.laender.find(({ land }) => land.ags === ags);
  return chosen ?? ([...overview.laender].sort((a, b) => span(b) - span(a))[0] as LandOverview);
}
