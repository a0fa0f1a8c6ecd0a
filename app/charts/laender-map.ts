/** The Länder coloured by one measure of today, as the start page shows them: the explorer's map under its plainest question. */
import type { Locale } from "~/domain/locale";
import { answerExplorer } from "~/metrics/explorer";
import type { LaenderOverview } from "~/metrics/laender-overview";
import type { LandMetricId } from "~/metrics/registry";
import { type RegionMap, regionMap } from "./region-map";

export type LandShape = { landAgs: string; path: string; labelX: number; labelY: number };
export type LaenderMapInput = {
  overview: LaenderOverview;
  shapes: readonly LandShape[];
  measure: LandMetricId;
};

export function laenderMap({ overview, shapes, measure }: LaenderMapInput, locale: Locale): RegionMap {
  const { rule, year } = overview.filter;
  const question = {
    measure,
    need: "sgb2",
    level: "land",
    year,
    rule,
    kitaOnly: false,
    comparable: false,
  } as const;
  const sources = overview.laender.flatMap(({ source, denominatorSource }) =>
    [source, denominatorSource].filter((entry) => entry !== null),
  );
  // Counts alone are asked for: money, need and smaller regions have no part in the answer.
  const none = {
    funding: [],
    stichtage: [],
    needs: [],
    regions: [],
    known: [],
    knownInLaender: [],
    lists: [],
    kreisChildren: [],
  };
  const spec = regionMap(
    {
      question,
      answer: answerExplorer({ overview, sources, ...none }, question),
      shownLand: null,
      demo: overview.demo,
      dataDate: overview.dataDate,
      referenceYear: overview.referenceYear,
      shapes: shapes.map(({ landAgs, ...shape }) => ({ ags: landAgs, ...shape })),
      outlines: [],
    },
    locale,
  );
  return {
    ...spec,
    id: `laender-karte-${measure}`,
    address: { chart: "laender-karte", query: "", page: `/#laender-karte-${measure}` },
  };
}
