/** Where the centres of a selection are known from: public pages, shared by the details of a region and the summary of a selection. */
import type { MapArea } from "~/domain/map-area";
import type { CenterFilter } from "~/domain/map-filter";
import { centerConditionsOf, placeConditionsOf } from "~/queries/center-conditions";
import { type CenterPageRow, centerPages } from "~/queries/center-pages.server";

const PAGES_SHOWN = 50;

export type SourcePages = {
  /** All pages and all publishers (hosts), also those beyond the list. */
  count: number;
  publishers: number;
  list: Omit<CenterPageRow, "pages" | "publishers">[];
};

export async function loadSourcePages(
  filter: CenterFilter & { regions: readonly string[]; area: MapArea | null },
): Promise<SourcePages> {
  const rows = await centerPages({
    ...centerConditionsOf(filter),
    ...placeConditionsOf(filter),
    limit: PAGES_SHOWN,
  });
  const [first] = rows;
  return {
    count: first ? first.pages : 0,
    publishers: first ? first.publishers : 0,
    list: rows.map(({ pages: _pages, publishers: _publishers, ...page }) => page),
  };
}
