import { useMemo } from "react";
import type { RegionLooks } from "~/charts/region-looks";
import { type MapFilter, mapFilterParams } from "~/domain/map-filter";
import { useI18n } from "~/i18n/use-i18n";
import { useJson } from "./use-json";

/** Parts of the filter the colours do not depend on. */
const NOT_IN_LOOKS = { selection: null, regions: [], area: null, bounds: null, page: 1 };

/**
 * How the regions are painted in a year: as the page says, or asked for where it says nothing (Gemeinden) and while years play.
 * `fresh`: what is shown is of that year.
 */
export function useRegionLooks(
  withPage: RegionLooks | null,
  filter: MapFilter,
  year: number | null,
  assetRoot: string,
): { looks: RegionLooks; fresh: boolean } {
  const { locale } = useI18n();
  const { level } = filter;
  const ask = withPage === null || year !== filter.year;
  const params = mapFilterParams({ ...filter, ...NOT_IN_LOOKS, year });
  if (locale === "en") params.set("sprache", "en");
  const address = ask ? `${assetRoot}/regions.json?${params}` : null;
  const answer = useJson<RegionLooks>(address);
  const blank = useMemo<RegionLooks>(
    () => ({ level, classCount: 0, bivariate: false, otherwise: null, cannot: null, regions: [] }),
    [level],
  );
  if (!ask) return { looks: withPage, fresh: true };
  return {
    looks: answer && answer.data.level === level ? answer.data : (withPage ?? blank),
    fresh: answer?.of === address,
  };
}

/** Regions with a number, a counted zero too. */
export function knownIn({ regions }: RegionLooks): number {
  return regions.filter(({ classIndex, emptiness }) => classIndex !== null || emptiness === "zero").length;
}
