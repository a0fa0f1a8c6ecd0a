/** The map without a mouse: over WebGL, and over the drawing where there is no WebGL. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Direction, neighbourInDirection } from "~/domain/neighbour";
import { launchBrowser } from "./browser";
import { type RunningServer, startServer } from "./server";

type Region = { ags: string; name: string; lon: number; lat: number; text: string };

const KEYS: Record<Direction, string> = {
  up: "ArrowUp",
  down: "ArrowDown",
  left: "ArrowLeft",
  right: "ArrowRight",
};
const DIRECTIONS = Object.keys(KEYS) as Direction[];

let server: RunningServer;
let browser: Browser;
let withoutWebGl: Browser;
beforeAll(async () => {
  [server, browser, withoutWebGl] = await Promise.all([
    startServer(),
    launchBrowser(),
    launchBrowser(["--disable-3d-apis"]),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await withoutWebGl?.close();
  server?.stop();
});

async function regionsOf(query: string): Promise<Region[]> {
  const page = await (await fetch(`${server.origin}/health`)).json();
  const answer = await fetch(`${server.origin}/map/${page.snapshotId}/regions.json?${query}`);
  return (await answer.json()).regions;
}

/** The shortest way by arrows from one region to another. */
function wayTo(regions: readonly Region[], from: string, to: string): Direction[] {
  const ways = new Map<string, Direction[]>([[from, []]]);
  const queue = [from];
  for (let at = queue.shift(); at !== undefined && at !== to; at = queue.shift())
    for (const direction of DIRECTIONS) {
      const next = neighbourInDirection(regions, at, direction);
      if (next === undefined || ways.has(next)) continue;
      ways.set(next, [...(ways.get(at) as Direction[]), direction]);
      queue.push(next);
    }
  const way = ways.get(to);
  if (!way) throw new Error(`Von ${from} führt kein Pfeil nach ${to}.`);
  return way;
}

async function openMap(where: Browser, path: string): Promise<Page> {
  const context = await where.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(server.origin + path);
  await page.locator("header select").waitFor();
  return page;
}

/** Tab until the map has the focus. */
async function tabToMap(page: Page) {
  for (let step = 0; step < 80; step++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement?.getAttribute("role") === "application")) return;
  }
  throw new Error("Die Karte ist mit der Tabulatortaste nicht zu erreichen.");
}

const announced = (page: Page) =>
  page.locator("[role=application] [aria-live=polite], [data-map-announcement]").first();

/** Presses the arrows and waits until what the region says is announced. */
async function walk(page: Page, way: readonly Direction[], to: Region) {
  for (const direction of way) await page.keyboard.press(KEYS[direction]);
  await page.waitForFunction(
    (text) =>
      [...document.querySelectorAll("[aria-live=polite], [data-map-announcement]")].some((place) =>
        place.textContent?.includes(text),
      ),
    to.text,
    { timeout: 60_000 },
  );
}

/** The region that is current after the map took the focus. */
async function currentOf(page: Page, regions: readonly Region[]): Promise<Region> {
  await page.keyboard.press("ArrowUp");
  const text = (await announced(page).textContent()) ?? "";
  const current = regions.find((region) => text.includes(region.text));
  if (!current) throw new Error(`Keine Region angesagt: „${text}“`);
  return current;
}

describe.each([
  ["with WebGL", () => browser],
  ["without WebGL", () => withoutWebGl],
] as const)("%s, the keyboard alone", (_name, where) => {
  it("reaches all sixteen Länder and hears the value or the kind of emptiness of each", async () => {
    const regions = await regionsOf("");
    const page = await openMap(where(), "/karte");
    await tabToMap(page);
    let at = await currentOf(page, regions);
    for (const region of regions) {
      await walk(page, wayTo(regions, at.ags, region.ags), region);
      at = region;
    }
    expect(regions).toHaveLength(16);
    expect(regions.find(({ ags }) => ags === "03")?.text).toContain("kein Landesprogramm");
    expect(regions.find(({ ags }) => ags === "10")?.text).toContain("nicht gefunden");
    await page.context().close();
  });

  it("reaches a Kreis, opens it and comes back to the map", async () => {
    const regions = await regionsOf("mass=zentren&ebene=kreis");
    const page = await openMap(where(), "/karte?mass=zentren&ebene=kreis");
    await tabToMap(page);
    const at = await currentOf(page, regions);
    const wiesbaden = regions.find(({ ags }) => ags === "06414") as Region;
    await walk(page, wayTo(regions, at.ags, wiesbaden.ags), wiesbaden);
    await page.keyboard.press("Enter");
    await page.waitForURL(/auswahl=kreis-06414/);
    await page.locator("[data-selection='06414']").waitFor();
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => !document.querySelector("[data-selection]"));
    await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "application");
    await page.context().close();
  });
});

describe("without WebGL", () => {
  it("the drawing takes the map's place, with a link per Land", async () => {
    const page = await openMap(withoutWebGl, "/karte");
    expect(await page.locator("[data-map-ready]").count()).toBe(0);
    expect(
      await page.locator("[role=application] svg [data-mark=region]:visible").count(),
    ).toBeGreaterThanOrEqual(16);
    await page.context().close();
  });
});
