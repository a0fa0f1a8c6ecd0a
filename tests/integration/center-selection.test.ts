/** What is summed up of a selection and said of a region, on mini-germany, against the answers of its README. */
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { MapFilter } from "~/domain/map-filter";
import { parseMapFilter } from "~/domain/map-filter";
import { runEtl } from "./run-etl";
import { tempFolder } from "./temp-folder";

const out = tempFolder();
let loadSummary: typeof import("~/page-data/center-summary.server").loadSummary;
let loadSelection: typeof import("~/page-data/region-details.server").loadSelection;

beforeAll(async () => {
  const { status, output } = runEtl(out, "--data", "tests/fixtures/mini-germany");
  if (status !== 0) throw new Error(output);
  process.env.ATLAS_SNAPSHOT = path.join(out, "atlas.duckdb"); // read once, when the modules are loaded
  process.env.LOG_LEVEL = "silent";
  ({ loadSummary } = await import("~/page-data/center-summary.server"));
  ({ loadSelection } = await import("~/page-data/region-details.server"));
});

const filterOf = (query: string) => parseMapFilter(new URLSearchParams(query)) as MapFilter;

describe("the summary of regions chosen together", () => {
  const summaryOf = async (query: string) => {
    const summary = await loadSummary(filterOf(query));
    if (!summary) throw new Error(`Keine Auswahl: ${query}`);
    return summary;
  };

  it("is null where nothing is chosen", async () => {
    expect(await loadSummary(filterOf("land=hessen"))).toBeNull();
  });

  it.each<[string, number, number, number | string, number | string | null]>([
    ["04901,04902", 4, 6, 10_000, 4],
    ["04901,06902", 6, 7, "not_published", "not_published"],
    ["04,10", 5, 7, 30_000, 3],
    ["04,06", 9, 12, 90_000, null],
    ["04,06901", 6, 9, "not_published", "not_published"],
  ])(
    "%s: %i existing of %i, children %s, coverage %s",
    async (regions, existing, total, children, coverage) => {
      const summary = await summaryOf(`regionen=${regions}`);
      const read = (value: typeof summary.coverage) =>
        value === null ? null : value.kind === "number" ? value.value : value.kind;
      expect([summary.existing, summary.total]).toEqual([existing, total]);
      expect(read(summary.children.value)).toBe(children);
      const answer = read(summary.coverage);
      // 9 ÷ 30,000 × 10,000 is 3 but for the last bit.
      expect(typeof answer === "number" ? Number(answer.toFixed(9)) : answer).toBe(coverage);
    },
  );

  it("adds official counts only of whole Länder that count alike", async () => {
    expect((await summaryOf("regionen=04,10")).officialSum).toMatchObject({ kind: "number", value: 9 });
    const mixed = await summaryOf("regionen=04,06");
    expect(mixed.officialSum).toBeNull();
    expect(mixed.official.map(({ landAgs, value }) => [landAgs, value])).toMatchObject([
      ["04", { kind: "number", value: 4 }],
      ["06", { kind: "number", value: 40 }],
    ]);
    const kreis = await summaryOf("regionen=04901");
    expect(kreis.officialSum).toBeNull();
    expect(kreis.official).toMatchObject([{ landAgs: "04", whole: false }]);
  });

  it("names the parts whose children are known where the sum is not", async () => {
    const { chosen } = await summaryOf("regionen=04901,06902");
    expect(chosen).toMatchObject([
      { ags: "04901", children: { value: { kind: "number", value: 8000 }, date: "2024-12-31" } },
      { ags: "06902", children: { value: { kind: "not_published" }, date: null } },
    ]);
  });

  it("counts by status, and the regions and pages touched", async () => {
    const summary = await summaryOf("flaeche=8.1,53.2;9,53.2;9,53.6;8.1,53.6");
    expect(summary.statuses).toEqual([
      { status: "open", centers: 4 },
      { status: "closed", centers: 1 },
      { status: "planned", centers: 1 },
    ]);
    expect(summary.touched).toEqual({ laender: 1, kreise: 2, gemeinden: 4 });
    expect(summary.pages).toMatchObject({ publishers: 1, list: expect.arrayContaining([expect.anything()]) });
  });

  it("says of an area that nobody counts its children, and gives no coverage", async () => {
    const summary = await summaryOf("flaeche=8,53.2;9,53.2;8,53.7&regionen=04");
    expect(summary.children).toEqual({ value: { kind: "not_collected" }, date: null });
    expect(summary.coverage).toBeNull();
    expect(summary.officialSum).toBeNull();
  });

  it("says how many centres of the Land have no place and so may lie in the selection", async () => {
    expect((await summaryOf("regionen=06901")).unplaced).toBe(1);
    expect((await summaryOf("regionen=06")).unplaced).toBe(0);
  });

  it("of no centre at all is a selection of none", async () => {
    const summary = await summaryOf("flaeche=7,54;8,54;8,55;7,55");
    expect(summary).toMatchObject({
      total: 0,
      touched: { laender: 0, kreise: 0, gemeinden: 0 },
      official: [],
    });
  });
});

describe("what is here", () => {
  it("of a Kreis: its centres by status, its children, the programmes of its Land, its pages", async () => {
    expect(await loadSelection({ kind: "kreis", ags: "04901" })).toMatchObject({
      total: 5,
      existing: 4,
      statuses: [
        { status: "open", centers: 4 },
        { status: "closed", centers: 1 },
      ],
      children: { value: { kind: "number", value: 8000 }, date: "2024-12-31" },
      landAgs: "04",
      pages: { publishers: 1 },
    });
  });

  it("of a Gemeinde without a centre: none, and children nobody published", async () => {
    expect(await loadSelection({ kind: "gemeinde", ags: "03901001" })).toMatchObject({
      total: 0,
      statuses: [],
      children: { value: { kind: "not_published" }, date: null },
      programs: [{ role: "no_programme" }],
      pages: { count: 0, publishers: 0, list: [] },
    });
  });

  it("is null for a key that is not in use", async () => {
    expect(await loadSelection({ kind: "kreis", ags: "06999" })).toBeNull();
  });
});
