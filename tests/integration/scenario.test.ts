/** The what-if on the shipped data. Expected numbers are worked out by hand from the CSV files in `data/`. */
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { TableCell } from "~/charts/chart-table";
import { scenarioView } from "~/charts/scenario-view";
import { ChartSvg } from "~/charts/svg/chart-svg";
import type { Bounds } from "~/domain/bounds";
import { LAENDER, type Land, landByAgs } from "~/domain/land";
import { type Scenario, TARGET_KINDS, type Target, targetLimits, writeScenario } from "~/domain/scenario";
import type { LandScenario } from "~/metrics/scenario";
import { loadScenario } from "~/page-data/scenario.server";
import { loader } from "~/routes/($lang).rechner";

const TARGETS: Target[] = TARGET_KINDS.flatMap((kind) => {
  const { standard, min, max } = targetLimits(kind);
  return [standard, min, max].map((value) => ({ kind, value }));
});
const SCENARIOS: Scenario[] = TARGETS.flatMap((target) =>
  [null, ...LAENDER].map((rateLand) => ({ land: null, target, rateLand })),
);

async function entryOf(land: Land, target: Target, rateLand: Land | null = null): Promise<LandScenario> {
  const [entry] = (await loadScenario({ land, target, rateLand })).laender;
  if (!entry) throw new Error(`${land.name} fehlt`);
  return entry;
}

async function pageOf(search: string, lang?: string) {
  const request = new Request(`http://localhost/rechner${search}`);
  const response = await loader({ request, params: lang ? { lang } : {}, context: {} });
  return { status: response.status, page: await response.json() };
}

/** Both ends that are known; at least one of them, none of them negative or broken. */
function soundEnds({ low, high }: Bounds): number[] {
  const ends = [low, high].flatMap((end) => (end === null ? [] : [end]));
  expect(ends.length).toBeGreaterThan(0);
  for (const end of ends) expect(end).toBeGreaterThan(0);
  for (const end of ends) expect(Number.isFinite(end)).toBe(true);
  if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
  return ends;
}

describe("every Land under every kind of target and every other Land's rate", () => {
  it("has a result or a reason, and every sum a row of funding with its source", async () => {
    let sums = 0;
    for (const scenario of SCENARIOS) {
      const { laender, sources } = await loadScenario(scenario);
      const known = new Set(sources.map(({ sourceId }) => sourceId));
      expect(laender).toHaveLength(16);
      for (const { outcome, own, other, target, base, headline } of laender) {
        if (outcome.kind === "missing") {
          soundEnds(outcome.missing);
          for (const part of [headline?.observation, base]) expect(known).toContain(part?.sourceId);
        } else {
          expect([own, other]).toEqual([null, null]);
        }
        if (outcome.kind === "unknown") expect([target, outcome.reason]).toEqual([null, expect.any(String)]);
        else expect(Number.isInteger(target)).toBe(true);
        for (const cost of [own, other]) {
          if (!cost) continue;
          if (!cost.rate.known) expect([cost.bounds, cost.rate.reason]).toEqual([null, expect.any(String)]);
          else if (cost.bounds) {
            sums += 1;
            soundEnds(cost.bounds);
            for (const row of cost.rate.rows) {
              expect(row).toMatchObject({ fundingId: expect.stringMatching(/^f-/), per: "centre_year" });
              expect(row.yearFrom).not.toBeNull();
              expect(known).toContain(row.sourceId);
            }
          }
        }
      }
    }
    expect(sums).toBeGreaterThan(100);
  });

  it("is printed in both languages without a hole, and every link on a sum meets its row", async () => {
    for (const land of [null, ...LAENDER])
      for (const rateLand of [null, landByAgs("11"), landByAgs("06")])
        for (const locale of ["de", "en"] as const) {
          const scenario: Scenario = { land, target: { kind: "coverage", value: 10 }, rateLand };
          const view = scenarioView(await loadScenario(scenario), locale);
          expect(JSON.stringify(view)).not.toMatch(/NaN|undefined|Infinity|\{\{|rechner-words:/);
          const anchors = view.rates.flatMap(({ rows }) => rows.map(({ anchor }) => `#${anchor}`));
          for (const { rows } of view.rates) for (const row of rows) expect(row.source?.url).toMatch(/^http/);
          const tables = [view.table?.table, view.chart?.table].flatMap((table) => table?.rows ?? []);
          const cells: TableCell[] = tables.flatMap(({ cells }) => Object.values(cells));
          const links = [
            ...view.figures.flatMap(({ parts }) => parts),
            ...cells.filter(({ text }) => text.includes("€")),
          ];
          for (const { text, href } of links)
            if (text.includes("€")) expect(anchors, `${text} ${land?.name}`).toContain(href);
        }
  });
});

describe("three Länder and two without a sum, from the shipped rows", () => {
  it.each<[string, number, number, Bounds, Bounds]>([
    // 994,233 × 40 ÷ 10,000 = 3,976.9; − 3,322; × 20,000 €
    [
      "05",
      40,
      3977,
      { low: 655, high: 655, about: false },
      { low: 13_100_000, high: 13_100_000, about: false },
    ],
    // 344,085 × 10 ÷ 10,000 = 344.1; − 229; × up to 18,000 €
    ["06", 10, 345, { low: 116, high: 116, about: false }, { low: null, high: 2_088_000, about: false }],
    // 208,959 (2023) × 10 ÷ 10,000 = 209.0; − 49; × 78,700 to 83,200 €
    [
      "11",
      10,
      209,
      { low: 160, high: 160, about: false },
      { low: 12_592_000, high: 13_312_000, about: false },
    ],
  ])("Land %s at %d per 10,000: %d centres", async (ags, value, target, missing, cost) => {
    const entry = await entryOf(landByAgs(ags), { kind: "coverage", value });
    expect(entry.target).toBe(target);
    expect(entry.outcome).toEqual({ kind: "missing", missing });
    expect(entry.own?.bounds).toEqual(cost);
  });

  it.each([
    ["01", "expired"],
    ["02", "undated"],
    ["07", "undated"],
    ["08", "undated"],
    ["09", "not_published"],
    ["12", "expired"],
    ["13", "not_published"],
    ["16", "not_published"],
  ])("Land %s has a result but no sum of its own: %s", async (ags, reason) => {
    const entry = await entryOf(landByAgs(ags), { kind: "coverage", value: 20 }, landByAgs("05"));
    expect(entry.outcome.kind).toBe("missing");
    expect(entry.own).toMatchObject({ bounds: null, rate: { known: false, reason } });
    expect(entry.other?.bounds).not.toBeNull();
  });

  it.each([
    ["03", "no_programme"],
    ["04", "counts_kitas"],
    ["10", "not_published"],
    ["14", "programme_ended"],
    ["15", "programme_ended"],
  ])("Land %s has no start: %s", async (ags, reason) => {
    const entry = await entryOf(landByAgs(ags), { kind: "coverage", value: 20 }, landByAgs("05"));
    expect(entry).toMatchObject({ outcome: { kind: "unknown", reason }, own: null, other: null });
  });

  it.each([
    // 4,514 Kitas on 1 March 2025
    ["06", 1129],
    // 2,832 Kitas on 1 March 2023
    ["11", 708],
    // 8,792 Kitas on 1 March 2017, count of February 2017
    ["08", 2198],
  ])("Land %s at one centre per 4 Kitas: %d", async (ags, target) => {
    expect((await entryOf(landByAgs(ags), { kind: "kitas", value: 4 })).target).toBe(target);
  });
});

describe("the page", () => {
  it("shows without an address an example that says it is one, and has an address in full", async () => {
    const { status, page } = await pageOf("");
    expect([status, page.example]).toEqual([200, true]);
    expect(page.view?.permalink).toBe("/rechner?land=hessen&ziel=abdeckung&wert=10&satz=nordrhein-westfalen");
    const again = await pageOf(page.view?.permalink.slice("/rechner".length) ?? "");
    expect(again.page.example).toBe(false);
    expect(again.page.view).toEqual(page.view);
  });

  it("draws one Land, tables all sixteen without a row for a total", async () => {
    const one = (await pageOf("?land=berlin", "en")).page;
    if (!one.view?.chart) throw new Error("Keine Zeichnung");
    expect(renderToStaticMarkup(createElement(ChartSvg, { spec: one.view.chart, width: 720 }))).toContain(
      "<svg",
    );
    expect(one.view.permalink).toMatch(/^\/en\/rechner\?/);
    const all = (await pageOf("?land=alle")).page.view;
    expect(all?.table?.table.rows.map(({ id }) => id)).toEqual(LAENDER.map(({ ags }) => ags));
    expect(all?.table?.note).toContain("keine Summe");
    expect([all?.chart, all?.figures]).toEqual([null, []]);
    const links = all?.table?.table.rows.map(({ cells }) => cells.land?.href);
    expect(links).toEqual(
      LAENDER.map((land) => {
        const scenario = { land, target: { kind: "coverage", value: 10 }, rateLand: null } as const;
        return `/rechner${writeScenario(scenario)}`;
      }),
    );
  });

  it("marks in the table why there is no number: by kind, never as 0", async () => {
    const rows = (await pageOf("?land=alle&wert=10")).page.view?.table?.table.rows ?? [];
    const cell = (ags: string, key: string) => rows.find(({ id }) => id === ags)?.cells[key];
    expect(cell("03", "fehlen")).toMatchObject({ raw: null, status: "no_programme" });
    expect(cell("10", "fehlen")).toMatchObject({ raw: null, status: "not_published" });
    expect(cell("14", "fehlen")).toMatchObject({
      text: "Programm beendet",
      raw: null,
      status: "no_programme",
    });
    expect(cell("04", "fehlen")).toMatchObject({ text: "zählt Kitas, nicht Zentren", raw: null });
    expect(cell("05", "fehlen")).toMatchObject({ text: "Ziel ist erreicht", raw: 0 });
    expect(cell("09", "eigene")).toMatchObject({
      text: "kein Satz gefunden",
      raw: null,
      status: "not_published",
    });
  });

  it.each([
    ["?land=atlantis", "land=atlantis"],
    ["?ziel=glueck", "ziel=glueck"],
    ["?wert=viele", "viele"],
    ["?ziel=kinder&wert=10", "50 bis 100.000"],
    ["?satz=alle", "satz=alle"],
  ])("answers 400 for %s, says what and keeps what was typed", async (search, named) => {
    const { status, page } = await pageOf(search);
    expect(status).toBe(400);
    expect(page.fault).toContain(named);
    expect(page.view).toBeNull();
    for (const [part, value] of new URLSearchParams(search))
      expect(page.fields[part as keyof typeof page.fields]).toBe(value);
  });

  it("reads German and English decimals as the same", async () => {
    const [comma, dot] = [await pageOf("?land=berlin&wert=12,5"), await pageOf("?land=berlin&wert=12.5")];
    expect(comma.page.view).toEqual(dot.page.view);
    expect(comma.page.fields.wert).toBe("12,5");
  });
});
