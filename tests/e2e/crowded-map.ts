/** The map with very many centres, as a browser meets it. Shared by the test and the benchmarks, so that both mean the same figures. */
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { runEtl } from "../integration/run-etl";
import { MAP_READY } from "./first-visit";
import { type RunningServer, startServer } from "./server";

export type CrowdedMap = {
  /** From the map's readiness to draw until the first picture with all points in it. */
  pointsMs: number;
  /** The longest time the page could not react while the map was dragged. */
  longestTaskMs: number;
};

const MAP = "[data-map-ready], [data-points-ready-ms]";

/** A server over a generated Germany with so many centres. */
export async function serverWithCenters(centers: number): Promise<RunningServer> {
  const out = mkdtempSync(path.join(os.tmpdir(), "atlas-crowded-"));
  try {
    const { status, output } = runEtl(out, "--profile", "demo", "--centers", String(centers));
    if (status !== 0) throw new Error(output);
    return await startServer(path.join(out, "atlas.duckdb"));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

export async function visitCrowdedMap(browser: Browser, origin: string): Promise<CrowdedMap> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${origin}/karte`);
  await page.locator(MAP_READY).waitFor({ state: "attached" });
  const pointsMs = Number(await page.locator("[data-points-ready-ms]").getAttribute("data-points-ready-ms"));
  const longestTaskMs = await dragMap(page);
  await context.close();
  return { pointsMs, longestTaskMs };
}

/** Germany in tiles of one zoom; the edges are those of its outermost places. */
function tilesOf(zoom: number): { x: number; y: number }[] {
  const size = 2 ** zoom;
  const column = (lon: number) => Math.floor(((lon + 180) / 360) * size);
  const row = (lat: number) =>
    Math.floor(((1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2) * size);
  const tiles: { x: number; y: number }[] = [];
  for (let x = column(5.8); x <= column(15.1); x++)
    for (let y = row(55.1); y <= row(47.2); y++) tiles.push({ x, y });
  return tiles;
}

/** Bytes of every tile of the points at these zooms, as the browser reads them, before compression. */
export async function centerTileSizes(origin: string, zooms: readonly number[]): Promise<number[]> {
  const { snapshotId } = (await (await fetch(`${origin}/health`)).json()) as { snapshotId: string };
  const sizes: number[] = [];
  for (const zoom of zooms)
    for (const { x, y } of tilesOf(zoom)) {
      const response = await fetch(`${origin}/map/${snapshotId}/centers/${zoom}/${x}/${y}.pbf`);
      if (!response.ok) throw new Error(`${response.url} antwortet mit ${response.status}`);
      sizes.push((await response.arrayBuffer()).byteLength);
    }
  return sizes;
}

/** Zooms into the middle of the map and drags it to all four sides. */
async function dragMap(page: Page): Promise<number> {
  const box = await page.locator(MAP).first().boundingBox();
  if (!box) throw new Error("Die Karte ist nicht zu sehen.");
  const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height, 800) / 2];
  await page.evaluate(() => {
    const watched = window as unknown as { longTasks: number[] };
    watched.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watched.longTasks.push(duration);
    }).observe({ type: "longtask" });
  });
  await page.mouse.move(x, y);
  for (const [dx, dy] of [
    [150, 0],
    [-150, 80],
    [0, -160],
    [0, 120],
  ] as const) {
    await page.mouse.down();
    await page.mouse.move(x + dx, y + dy, { steps: 10 });
    await page.mouse.up();
    await page.mouse.move(x, y);
  }
  await page.locator(MAP_READY).waitFor({ state: "attached" });
  // The permalink follows the map; without a new section in it nothing was dragged.
  await page.locator('[data-permalink][href*="ausschnitt"]').waitFor({ state: "attached" });
  return page.evaluate(() => Math.max(0, ...(window as unknown as { longTasks: number[] }).longTasks));
}
