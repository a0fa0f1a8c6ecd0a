import { brotliCompressSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "./browser";
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

/** Scripts (brotli) and requests of a first visit. */
async function firstVisit(path: string) {
  const page = await (await browser.newContext()).newPage();
  const bodies: Promise<Buffer>[] = [];
  let requests = 0;
  page.on("response", (response) => {
    requests++;
    if (/\.m?js$/.test(new URL(response.url()).pathname)) bodies.push(response.body());
  });
  await page.goto(server.origin + path, { waitUntil: "networkidle" });
  const scripts = (await Promise.all(bodies)).map((body) => brotliCompressSync(body).length);
  await page.context().close();
  return { scriptBytes: scripts.reduce((sum, bytes) => sum + bytes, 0), requests };
}

describe("a first visit", () => {
  it.each(["/", "/laender", "/laender/hessen", "/entwicklung", "/daten"])(
    "of %s loads at most 150 kB of scripts in at most 25 requests",
    async (path) => {
      const { scriptBytes, requests } = await firstVisit(path);
      expect(scriptBytes).toBeLessThanOrEqual(150 * KB);
      expect(requests).toBeLessThanOrEqual(25);
    },
  );

  it("of the map adds at most 370 kB for the map itself", async () => {
    const plain = await firstVisit("/laender");
    const map = await firstVisit("/karte");
    expect(map.scriptBytes - plain.scriptBytes).toBeLessThanOrEqual(370 * KB);
  });
});
