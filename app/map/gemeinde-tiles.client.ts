/**
 * The Gemeinden have tiles from zoom 7 on: one tile farther out would hold thousands of them and more than 100 kB. All of Germany is seen at
 * zoom 4 to 6; there the tiles of zoom 7 are drawn smaller.
 */
import type { Map as MapLibreMap, StyleSpecification, VectorTileSource } from "maplibre-gl";
import { GEMEINDE_ZOOM } from "./build-map-style";
import { REGION_FILL, SHAPES } from "./region-layers";

/** MapLibre knows vector tiles of 512 pixels only. */
const TILE_SIZE = 512;
/** Germany fits into a phone at this zoom; farther out the tiles would be drawn smaller than 64 pixels. */
const FARTHEST = 4;

/**
 * The source asks for smaller tiles, and so for tiles of a higher zoom, as raster sources may; each tile keeps the size it was made for,
 * or its lines would be drawn as much too wide as the tile is too small. Both are set on MapLibre's own objects, as no option does it.
 */
export function drawGemeindenFromAfar(map: MapLibreMap) {
  const { source } = SHAPES.gemeinde;
  const fit = () => {
    const tiles = map.getSource<VectorTileSource>(source);
    const missing = GEMEINDE_ZOOM.minzoom - Math.floor(map.getZoom());
    if (tiles) tiles.tileSize = TILE_SIZE / 2 ** Math.max(0, missing);
  };
  map.on("style.load", fit);
  map.on("zoom", fit);
  map.on("sourcedataloading", ({ sourceId, tile }) => {
    if (sourceId === source && tile) tile.tileSize = TILE_SIZE * tile.tileID.overscaleFactor();
  });
}

/** Where the Gemeinden are painted, the map goes no farther out than they can be drawn. */
export function smallestZoom({ layers }: StyleSpecification): number {
  const fill = layers.find(({ id }) => id === REGION_FILL);
  return fill && "source" in fill && fill.source === SHAPES.gemeinde.source ? FARTHEST : 0;
}
