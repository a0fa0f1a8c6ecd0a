/** Files the map asks for, under the snapshot's id: what is under one id never changes, so it may be kept for ever. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { regionLooks } from "~/charts/region-looks";
import type { Locale } from "~/domain/locale";
import { type MapFilter, parseMapFilter } from "~/domain/map-filter";
import { loadCenterPage, loadPlaces, loadTraeger } from "~/page-data/center-list.server";
import { loadSummary } from "~/page-data/center-summary.server";
import { loadRegionLooks } from "~/page-data/explorer.server";
import { loadSelection } from "~/page-data/region-details.server";
import { loadCacheControl, loadMapAsset } from "~/page-data/snapshot-files.server";

type Answer = { body: string | Uint8Array; mediaType: string };

async function dataOf(name: string, filter: MapFilter, locale: Locale): Promise<unknown> {
  switch (name) {
    case "list.json":
      return loadCenterPage(filter);
    case "search.json":
      return loadPlaces(filter.search);
    case "traeger.json":
      return loadTraeger(filter);
    case "selection.json":
      return filter.selection && loadSelection(filter.selection);
    case "summary.json":
      return loadSummary(filter);
    case "regions.json":
      return regionLooks(await loadRegionLooks(filter), locale);
    default:
      return null;
  }
}

async function answer(name: string, filter: MapFilter, locale: Locale): Promise<Answer | null> {
  const data = await dataOf(name, filter, locale);
  return data ? { body: JSON.stringify(data), mediaType: "application/json" } : loadMapAsset(name);
}

export async function loader({ params, request }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const filter = parseMapFilter(search);
  if ("fault" in filter) return new Response(`${filter.fault.part}: ${filter.fault.value}`, { status: 400 });
  // Only answers with words have a language: `sprache=en`.
  const locale = search.get("sprache") === "en" ? "en" : "de";
  const [cacheControl, found] = await Promise.all([
    loadCacheControl(params.snapshot),
    answer(params.name ?? "", filter, locale),
  ]);
  if (!found) return new Response(null, { status: 404 });
  return new Response(found.body as BodyInit, {
    headers: { "Content-Type": found.mediaType, "Cache-Control": cacheControl },
  });
}
