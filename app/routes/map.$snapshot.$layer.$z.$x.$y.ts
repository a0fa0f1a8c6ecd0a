/** Vector tiles of the map, under the snapshot's id: `centers` under the filter, and `gemeinden`. The address ends in `{y}.pbf`. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { parseMapFilter } from "~/domain/map-filter";
import { isTile, parseTileAddress } from "~/domain/map-tile";
import { loadCenterTile, loadGemeindeTile } from "~/page-data/center-tile.server";
import { loadCacheControl } from "~/page-data/snapshot-files.server";

const LAYERS = ["centers", "gemeinden"];

export async function loader({ params, request }: LoaderFunctionArgs) {
  const filter = parseMapFilter(new URL(request.url).searchParams);
  if ("fault" in filter) return new Response(`${filter.fault.part}: ${filter.fault.value}`, { status: 400 });
  const tile = parseTileAddress(params.z, params.x, params.y);
  if (!tile)
    return new Response(`Kachel: ${params.z}/${params.x}/${params.y}`.slice(0, 100), { status: 400 });
  if (!LAYERS.includes(params.layer ?? "") || !isTile(tile)) return new Response(null, { status: 404 });
  const [cacheControl, body] = await Promise.all([
    loadCacheControl(params.snapshot),
    params.layer === "centers" ? loadCenterTile(filter, tile) : loadGemeindeTile(tile),
  ]);
  const headers = { "Cache-Control": cacheControl };
  if (!body) return new Response(null, { status: 204, headers });
  return new Response(body as BodyInit, {
    headers: { ...headers, "Content-Type": "application/vnd.mapbox-vector-tile" },
  });
}
