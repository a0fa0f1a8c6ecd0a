/** What a browser fetches that has never been here. Shared by the budget test and the benchmarks, so that both mean the same bytes. */
import { brotliCompressSync } from "node:zlib";
import type { Browser, Response } from "playwright-core";

export type FirstVisit = {
  /** Scripts, compressed with Brotli at its best, as a server that prepares its files would send them. */
  scriptBytes: number;
  /** The part of them that is the map itself: the map library, its worker and what drives it. */
  mapBytes: number;
  /** All that this server sent, as it sent it: heads and bodies. */
  transferredBytes: number;
  requests: number;
};

/** The map loads after its page stands, and its worker after that. */
export const MAP_READY = "[data-map-ready]";
/** Chunks that exist only for the living map. */
const MAP_CHUNK = /\/(map-view\.client|maplibre-gl-worker)-/;

/** `until`: what must be there before the page counts as loaded, where the network is quiet for a while before that. */
export async function firstVisit(browser: Browser, url: string, until?: string): Promise<FirstVisit> {
  const page = await (await browser.newContext()).newPage();
  const responses: Response[] = [];
  page.on("response", (response) => responses.push(response));
  await page.goto(url, { waitUntil: "networkidle" });
  if (until) await page.locator(until).waitFor({ state: "attached" });
  const scripts = responses.filter((response) => /\.m?js$/.test(new URL(response.url()).pathname));
  const sizesOf = async (some: Response[]) =>
    sum(await Promise.all(some.map(async (response) => brotliCompressSync(await response.body()).length)));
  const sentSizes = responses
    .filter((response) => response.url().startsWith("http"))
    .map(async (response) => {
      const { responseHeadersSize, responseBodySize } = await response.request().sizes();
      // The browser does not tell the size of a worker's script; compressed here, it is a little smaller than what was sent.
      const bodySize = responseBodySize || brotliCompressSync(await response.body()).length;
      return responseHeadersSize + bodySize;
    });
  const visit = {
    scriptBytes: await sizesOf(scripts),
    mapBytes: await sizesOf(scripts.filter((response) => MAP_CHUNK.test(response.url()))),
    transferredBytes: sum(await Promise.all(sentSizes)),
    requests: responses.length,
  };
  await page.context().close();
  return visit;
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
