/** The what-if on mini-germany, from the counts, children and rates its README works out by hand. */
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { landByAgs } from "~/domain/land";
import type { Target } from "~/domain/scenario";
import type { LandScenario } from "~/metrics/scenario";
import { runEtl } from "./run-etl";
import { tempFolder } from "./temp-folder";

let loadScenario: typeof import("~/page-data/scenario.server").loadScenario;

beforeAll(async () => {
  const out = tempFolder();
  const { status, output } = runEtl(out, "--data", "tests/fixtures/mini-germany");
  if (status !== 0) throw new Error(output);
  process.env.ATLAS_SNAPSHOT = path.join(out, "atlas.duckdb"); // read once, when the modules are loaded
  process.env.LOG_LEVEL = "silent";
  ({ loadScenario } = await import("~/page-data/scenario.server"));
});

async function entryOf(ags: string, target: Target, rateAgs: string | null = null): Promise<LandScenario> {
  const rateLand = rateAgs === null ? null : landByAgs(rateAgs);
  const [entry] = (await loadScenario({ land: landByAgs(ags), target, rateLand })).laender;
  if (!entry) throw new Error(`Land ${ags} fehlt`);
  return entry;
}
const coverage = (value: number): Target => ({ kind: "coverage", value });
const exact = (number: number) => ({ low: number, high: number, about: false });

describe("mini-germany", () => {
  it("Hessen at 10 per 10,000: 80,000 children, so 80; 80 − 40 = 40; × 24,000 € = 960,000 €", async () => {
    const entry = await entryOf("06", coverage(10), "04");
    expect(entry).toMatchObject({ target: 80, base: { number: 80_000, date: "2024-12-31" } });
    expect(entry.outcome).toEqual({ kind: "missing", missing: exact(40) });
    expect(entry.own?.bounds).toEqual(exact(960_000));
    // At Bremen's 30,000 and 36,000 €: 1,200,000 to 1,440,000 €.
    expect(entry.other?.bounds).toEqual({ low: 1_200_000, high: 1_440_000, about: false });
  });

  it("Bremen at 10: 10,000 children, so 10; 10 − 4 = 6; × 30,000 to 36,000 € = 180,000 to 216,000 €", async () => {
    const entry = await entryOf("04", coverage(10));
    expect(entry.outcome).toEqual({ kind: "missing", missing: exact(6) });
    expect(entry.own?.bounds).toEqual({ low: 180_000, high: 216_000, about: false });
  });

  it.each([
    // 10,000 ÷ 2,500 = 4, as many as there are; ÷ 2,499 = 4.002, so 5.
    [2500, 4, { kind: "reached" }],
    [2499, 5, { kind: "missing", missing: exact(1) }],
  ])("Bremen at one centre per %d children: %d", async (value, target, outcome) => {
    expect(await entryOf("04", { kind: "children", value })).toMatchObject({ target, outcome });
  });

  it("Saarland at 10: 20,000 children of 2023, so 20; 15 are missing; its rate is undated, so no sum; at Hessen's 360,000 €", async () => {
    const entry = await entryOf("10", coverage(10), "06");
    expect(entry.base).toMatchObject({ number: 20_000, date: "2023-12-31" });
    expect(entry.outcome).toEqual({ kind: "missing", missing: exact(15) });
    expect(entry.own).toMatchObject({ bounds: null, rate: { known: false, reason: "undated" } });
    expect(entry.other?.bounds).toEqual(exact(360_000));
  });

  it("Hessen has one number of Kitas, of 2016: too far from the count of 2024", async () => {
    expect(await entryOf("06", { kind: "kitas", value: 4 })).toMatchObject({
      outcome: { kind: "unknown", reason: "no_kitas" },
      farBase: { number: 900, date: "2016-03-01" },
      target: null,
    });
  });

  it.each([
    ["02", "programme_ended"],
    ["03", "no_programme"],
    ["05", "not_published"],
  ])("Land %s has no start: %s", async (ags, reason) => {
    expect(await entryOf(ags, coverage(10), "06")).toMatchObject({
      outcome: { kind: "unknown", reason },
      own: null,
      other: null,
    });
  });
});
