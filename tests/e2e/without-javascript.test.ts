import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "./browser";
import { type RunningServer, startServer } from "./server";

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  server?.stop();
});

async function open(path: string): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(server.origin + path);
  return page;
}

describe("without JavaScript", () => {
  it.each([
    "/",
    "/laender",
    "/laender/hessen",
    "/vergleich",
    "/programme",
    "/rechner",
    "/entwicklung",
    "/netzwerk/karte",
    "/netzwerk/graph",
  ])("%s shows every chart, and a table with rows behind each", async (path) => {
    const page = await open(path);
    const cards = page.locator("article:has(svg)");
    const total = await cards.count();
    expect(total).toBeGreaterThan(0);
    for (let index = 0; index < total; index++) {
      const card = cards.nth(index);
      expect(await card.locator("svg:visible").count()).toBeGreaterThan(0);
      expect(await card.locator("table tbody tr").count()).toBeGreaterThan(0);
    }
    await page.context().close();
  });

  it("the map is a drawing with links, beside a list of all Länder and centres", async () => {
    const page = await open("/karte");
    expect(await page.locator("svg a:visible").count()).toBeGreaterThanOrEqual(16);
    expect(await page.locator("main a[href*='auswahl']").count()).toBeGreaterThanOrEqual(16);
    expect(await page.locator("table tbody tr").count()).toBeGreaterThanOrEqual(16);
    await page.context().close();
  });

  it("a filter is a form that works", async () => {
    const page = await open("/laender");
    await page.locator("select[name=jahr]").selectOption("2024");
    await page.locator("main button[type=submit]").first().click();
    expect(page.url()).toContain("jahr=2024");
    expect(await page.locator("main table tbody").first().textContent()).toContain("227");
    await page.context().close();
  });
});
