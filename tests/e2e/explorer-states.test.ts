/** No state of the explorer breaks a rule of WCAG 2.2 AA. */
import AxeBuilder from "@axe-core/playwright";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "./browser";
import { type RunningServer, startServer } from "./server";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
let server: RunningServer;
let browser: Browser;
/** The rules cannot look into the canvas; without WebGL they see the drawn map, and each state is there sooner. */
let browserWithoutWebgl: Browser;
beforeAll(async () => {
  [server, browser, browserWithoutWebgl] = await Promise.all([
    startServer(),
    launchBrowser(),
    launchBrowser(["--disable-3d-apis"]),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await browserWithoutWebgl?.close();
  server?.stop();
});

async function violationsIn(
  browser: Browser,
  path: string,
  options: BrowserContextOptions,
  prepare?: (page: Page) => Promise<void>,
): Promise<string[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  await page.goto(server.origin + path);
  await page.locator("header select").waitFor();
  await prepare?.(page);
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  await context.close();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(" | ")}`);
}

async function openSearch(page: Page) {
  await page.getByRole("combobox", { name: /suchen/ }).fill("Kassel");
  await page.locator("[role=listbox] [role=option]").first().waitFor();
}

const STATES: [name: string, path: string, prepare?: (page: Page) => Promise<void>][] = [
  ["an open Land", "/karte?auswahl=land-06"],
  ["Kreise", "/karte?mass=zentren&ebene=kreis"],
  ["Gemeinden of a Land", "/karte?mass=zentren&ebene=gemeinde&land=hessen"],
  ["need beside supply", "/karte?mass=bedarf&bedarf=arbeitslosigkeit"],
  ["a measure the level cannot answer", "/karte?mass=foerderung&ebene=kreis"],
  ["a summary of an area", "/karte?flaeche=8,49.5;9.5,49.5;9.5,50.5;8,50.5"],
  ["an open search", "/karte", openSearch],
];
/** Every state in light; what is open or painted over the map also in the other looks. */
const OVERLAYS = ["an open Land", "a summary of an area", "an open search"];
const LOOKS: [name: string, options: BrowserContextOptions, states: typeof STATES][] = [
  ["light", {}, STATES],
  ["dark", { colorScheme: "dark" }, STATES.filter(([name]) => OVERLAYS.includes(name))],
  ["forced colours", { forcedColors: "active" }, STATES.filter(([name]) => OVERLAYS.includes(name))],
  ["a phone", { viewport: { width: 390, height: 844 } }, STATES.filter(([name]) => OVERLAYS.includes(name))],
];

describe.each(LOOKS)("in %s", (look, options, states) => {
  it.each(states)("%s breaks no rule", async (_state, path, prepare) => {
    // On a phone the search is folded away: it opens first.
    const first = async (page: Page) => {
      if (look === "a phone" && prepare) await page.locator("details > summary").first().click();
      await prepare?.(page);
    };
    const painter = look === "light" ? browser : browserWithoutWebgl;
    expect(await violationsIn(painter, path, options, first)).toEqual([]);
  });
});

describe("at 200 % zoom", () => {
  it("the explorer does not scroll sideways", async () => {
    const context = await browser.newContext({ viewport: { width: 720, height: 450 } });
    const page = await context.newPage();
    await page.goto(`${server.origin}/karte?auswahl=land-06`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(720);
    await context.close();
  });
});
