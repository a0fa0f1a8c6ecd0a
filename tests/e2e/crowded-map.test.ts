import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "./browser";
import { type CrowdedGraph, nodesReachedByTab, openGraph, visitCrowdedGraph } from "./crowded-graph";
import { type CrowdedMap, centerTileSizes, serverWithCenters, visitCrowdedMap } from "./crowded-map";
import type { RunningServer } from "./server";

let server: RunningServer;
let browser: Browser;
let visit: CrowdedMap;
let graph: CrowdedGraph;
beforeAll(async () => {
  [server, browser] = await Promise.all([serverWithCenters(60_000), launchBrowser()]);
  visit = await visitCrowdedMap(browser, server.origin);
  console.log("60.000 Zentren:", visit);
  graph = await visitCrowdedGraph(browser, server.origin);
  console.log("Netzbild:", graph);
});
afterAll(async () => {
  await browser?.close();
  server?.stop();
});

describe("the map of a generated Germany with 60,000 centres", () => {
  // How soon and how fluently is printed above; the limits of time stand in the benchmarks, for a machine that does nothing else.
  it("shows its points", () => {
    expect(visit.pointsMs).toBeGreaterThan(0);
  });

  it("comes in tiles of at most 100 kB", async () => {
    const sizes = await centerTileSizes(server.origin, [4, 5, 6, 7, 8]);
    expect(sizes.length).toBeGreaterThan(60);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(100_000);
    // Empty tiles alone would hold the limit too.
    expect(Math.max(...sizes)).toBeGreaterThan(500);
  });

  it("says in the page and in the drawing that it is generated", async () => {
    const html = await (await fetch(`${server.origin}/karte`)).text();
    expect(html.match(/DEMO-DATEN/g)?.length).toBeGreaterThan(1);
  });
});

describe("the graph of a generated network", () => {
  it("draws hundreds of nodes singly", () => {
    expect(graph.nodes).toBeGreaterThan(400);
    expect(graph.nodes).toBeLessThanOrEqual(500);
  });

  it("lets the Tab key reach each of them once", async () => {
    const page = await openGraph(browser, server.origin);
    const { reached, drawn } = await nodesReachedByTab(page);
    expect(reached).toEqual(drawn);
    expect(new Set(reached).size).toBe(graph.nodes);
    await page.context().close();
  });
});
