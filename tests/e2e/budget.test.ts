import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MEASURED_PAGES } from "./addresses";
import { launchBrowser } from "./browser";
import { firstVisit, MAP_READY } from "./first-visit";
import { type RunningServer, startServer } from "./server";

const KB = 1000;
let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  server?.stop();
});

describe("a first visit", () => {
  it.each(MEASURED_PAGES)("of %s loads at most 150 kB of scripts in at most 25 requests", async (path) => {
    const { scriptBytes, requests } = await firstVisit(browser, server.origin + path);
    expect(scriptBytes).toBeLessThanOrEqual(150 * KB);
    expect(requests).toBeLessThanOrEqual(25);
  });

  it("of the map loads at most 370 kB for the map itself, and no more than any page beside it", async () => {
    const { scriptBytes, mapBytes, requests } = await firstVisit(
      browser,
      `${server.origin}/karte`,
      MAP_READY,
    );
    expect(mapBytes).toBeLessThanOrEqual(370 * KB);
    // The map alone is above 300 kB: less would mean that it was not loaded when it was measured.
    expect(mapBytes).toBeGreaterThan(300 * KB);
    expect(scriptBytes - mapBytes).toBeLessThanOrEqual(150 * KB);
    expect(requests).toBeLessThanOrEqual(25);
  });
});
