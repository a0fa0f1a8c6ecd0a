/** Files the map asks for, under the snapshot's id: what is under one id never changes, so it may be kept for ever. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { type MapFilter, parseMapFilter } from "~/domain/map-filter";
import {
  loadCenterPage,
  loadCenterPoints,
  loadMapAsset,
  loadPlaces,
  loadSelection,
} from "~/page-data/karte.server";
import { loadSite } from "~/page-data/site.server";

type Answer = { body: string | Uint8Array; mediaType: string };

const asJson = (data: unknown): Answer => ({ body: JSON.stringify(data), mediaType: "application/json" });

async function answer(name: string, filter: MapFilter): Promise<Answer | null> {
  switch (name) {
    case "centers.geojson":
      return { ...asJson(await loadCenterPoints(filter)), mediaType: "application/geo+json" };
    case "list.json":
      return asJson(await loadCenterPage(filter));
    case "search.json":
      return asJson(await loadPlaces(filter.search));
    case "selection.json": {
      const details = filter.selection && (await loadSelection(filter.selection));
      return details && asJson(details);
    }
    default:
      return loadMapAsset(name);
  }
}

export async function loader({ params, request }: LoaderFunctionArgs) {
  const filter = parseMapFilter(new URL(request.url).searchParams);
  if ("fault" in filter) return new Response(`${filter.fault.part}: ${filter.fault.value}`, { status: 400 });
  const [site, found] = await Promise.all([loadSite(), answer(params.name ?? "", filter)]);
  if (!found) return new Response(null, { status: 404 });
  // A page that was open while the data changed asks under the old id: it gets today's answer, which must not be kept under that id.
  const current = params.snapshot === site.snapshotId;
  return new Response(found.body as BodyInit, {
    headers: {
      "Content-Type": found.mediaType,
      "Cache-Control": current ? "public, max-age=31536000, immutable" : "no-store",
    },
  });
}
