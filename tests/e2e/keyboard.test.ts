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
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  await page.goto(server.origin + path);
  await page.locator("header select").waitFor();
  return page;
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");

/** Presses Tab until the focused element's text fits; fails after 200 steps. */
async function tabTo(page: Page, text: RegExp) {
  for (let step = 0; step < 200; step++) {
    await page.keyboard.press("Tab");
    if (text.test(await focused(page))) return;
  }
  throw new Error(`Mit der Tabulatortaste nicht erreicht: ${text}`);
}

describe("with the keyboard alone", () => {
  it("the first stop leads past the navigation", async () => {
    const page = await open("/laender");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Zum Inhalt springen");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.id === "inhalt");
    await page.context().close();
  });

  it("the navigation leads to the map, and its list to the details of a Land", async () => {
    const page = await open("/");
    await tabTo(page, /^Karte$/);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/karte$/);
    await tabTo(page, /^Hessen$/);
    await page.keyboard.press("Enter");
    await page.waitForURL(/auswahl=/);
    await page.getByRole("heading", { name: "Hessen" }).first().waitFor();
    await page.context().close();
  });

  it("a chart opens for exploring", async () => {
    const page = await open("/laender");
    await tabTo(page, /^Interaktiv erkunden$/);
    await page.keyboard.press("Enter");
    await page.locator(".recharts-surface").first().waitFor();
    await page.context().close();
  });

  it("a Land leaves the comparison, and its ranking with it", async () => {
    const page = await open("/vergleich?laender=nordrhein-westfalen,bayern,hessen");
    await page
      .getByRole("link", { name: /Bayern/ })
      .first()
      .focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/laender=nordrhein-westfalen,hessen/);
    await page.context().close();
  });

  it("a target is set and its result read", async () => {
    const page = await open("/rechner?land=hessen&ziel=abdeckung&wert=10");
    await page.locator("input[name=wert]").fill("20");
    await page.keyboard.press("Enter");
    await page.waitForURL(/wert=20/);
    // 20 × 344.085 ÷ 10.000 = 688,17, so 689; counted are 229.
    await page.getByText("460", { exact: true }).first().waitFor();
    await page.context().close();
  });

  it("a sentence is opened and copied", async () => {
    const page = await open("/laender/hessen");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.locator("main summary", { hasText: "Satz kopieren" }).first().focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "In die Zwischenablage", exact: true }).first().focus();
    await page.keyboard.press("Enter");
    await page.getByText("In die Zwischenablage kopiert").first().waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("In Hessen");
    await page.context().close();
  });

  it("a chosen theme stays, without a cookie", async () => {
    const page = await open("/laender");
    await page.locator("header select").selectOption("dark");
    await page.reload();
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    expect(await page.context().cookies()).toEqual([]);
    await page.context().close();
  });
});
