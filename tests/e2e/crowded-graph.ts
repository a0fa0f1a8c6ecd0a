/** The graph of the network with as many nodes as are drawn singly, as a browser meets it. Shared by the test and the benchmarks. */
import type { Browser, Page } from "playwright-core";

export type CrowdedGraph = {
  nodes: number;
  /** The longest time the page could not react while the picture was enlarged and dragged. */
  longestTaskMs: number;
};

const PICTURE = 'svg[data-mark="canvas"]:visible';
const NODE_LINKS = `${PICTURE} a:has([data-mark="node"])`;

export async function openGraph(browser: Browser, origin: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.goto(`${origin}/netzwerk/graph`);
  // The buttons of the closer view only exist once the page is alive.
  await page.locator(".network-view fieldset").waitFor();
  return page;
}

export async function visitCrowdedGraph(browser: Browser, origin: string): Promise<CrowdedGraph> {
  const page = await openGraph(browser, origin);
  const nodes = await page.locator(NODE_LINKS).count();
  await page.evaluate(() => {
    const watched = window as unknown as { longTasks: number[] };
    watched.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watched.longTasks.push(duration);
    }).observe({ type: "longtask" });
  });
  const before = await page.locator(PICTURE).getAttribute("viewBox");
  const closer = page.locator(".network-view fieldset button").first();
  for (let step = 0; step < 3; step++) await closer.click();
  const box = await page.locator(PICTURE).boundingBox();
  if (!box) throw new Error("Das Netzbild ist nicht zu sehen.");
  const [x, y] = [box.x + box.width / 2, Math.min(box.y + box.height / 2, 600)];
  for (const [dx, dy] of [
    [150, 0],
    [-150, 80],
    [0, -120],
  ] as const) {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + dx, y + dy, { steps: 10 });
    await page.mouse.up();
  }
  const after = await page.locator(PICTURE).getAttribute("viewBox");
  if (after === before) throw new Error("Das Netzbild hat sich nicht bewegt.");
  const longestTaskMs = await page.evaluate(() =>
    Math.max(0, ...(window as unknown as { longTasks: number[] }).longTasks),
  );
  await page.context().close();
  return { nodes, longestTaskMs };
}

/** Addresses of the nodes the Tab key stops at, in its order, from the first to the last node of the picture. */
export async function nodesReachedByTab(page: Page): Promise<{ reached: string[]; drawn: string[] }> {
  const drawn = await page
    .locator(NODE_LINKS)
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  const current = () =>
    page.evaluate(() => {
      const active = document.activeElement;
      return active?.querySelector('[data-mark="node"]') ? active.getAttribute("href") : null;
    });
  await page.locator(NODE_LINKS).first().focus();
  const reached: string[] = [];
  for (let href = await current(); href !== null; href = await current()) {
    reached.push(href);
    await page.keyboard.press("Tab");
  }
  return { reached, drawn };
}
