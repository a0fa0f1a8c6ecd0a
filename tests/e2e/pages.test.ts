import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ADDRESSES } from "./addresses";
import { launchBrowser } from "./browser";
import { type RunningServer, startServer } from "./server";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  server?.stop();
});

const violationsOf = async (page: Page) =>
  (await new AxeBuilder({ page }).withTags(WCAG).analyze()).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(" | ")}`,
  );

/** Opens a page and collects what must not happen there. */
async function visit(address: string) {
  const context = await browser.newContext({ colorScheme: "light", viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`Konsole: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`Fehler: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(server.origin) && !/^(data|blob):/.test(url)) faults.push(`Fremde Anfrage: ${url}`);
  });
  const response = await page.goto(server.origin + address, { waitUntil: "load" });
  // The theme switch only exists once the page is alive.
  await page.locator("header select").waitFor();
  return { context, page, faults, status: response?.status() };
}

const ink = (page: Page) => page.evaluate(() => getComputedStyle(document.body).color);

/** What lies in a fold is part of the page. */
const openFolds = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });

describe("every page, in light and, with its folds open, in dark", () => {
  it.each(ADDRESSES)(
    "%s answers, stays on this host, logs no error, breaks no rule of WCAG 2.2 AA and fits a phone",
    async (address) => {
      const { context, page, faults, status } = await visit(address);
      expect(status).toBe(200);
      expect(await violationsOf(page)).toEqual([]);
      const light = await ink(page);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await ink(page)).not.toBe(light);
      await openFolds(page);
      expect(await violationsOf(page)).toEqual([]);
      expect(faults).toEqual([]);
      expect(await context.cookies()).toEqual([]);
      expect(await page.locator("h1").count()).toBe(1);
      expect(await page.locator("html").getAttribute("lang")).toBe(/^\/en(\/|$)/.test(address) ? "en" : "de");
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      await context.close();
    },
  );
});
