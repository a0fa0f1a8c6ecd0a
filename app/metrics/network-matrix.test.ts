import { describe, expect, it } from "vitest";
import { LAENDER } from "~/domain/land";
import { type Counted, networkMatrix } from "./network-matrix";

const entry = (type: Counted["type"], level: Counted["level"], landAgs: string | null): Counted => ({
  type,
  level,
  landAgs,
});
const ENTRIES = [
  entry("kommune", "kommune", "06"),
  entry("kommune", "kommune", "06"),
  entry("traeger", "land", "06"),
  entry("traeger", "kommune", "04"),
  entry("verband", "bund", null),
  entry("wissenschaft", "bund", "14"), // nationwide work, at home in a Land
];

describe("networkMatrix", () => {
  it("counts each organisation once: by Land, nationwide, by type and in all", () => {
    const { laender, nationwide, totals } = networkMatrix(ENTRIES, null);
    const hessen = laender.find(({ land }) => land === "06");
    expect(hessen).toMatchObject({ counts: { kommune: 2, traeger: 1, verband: 0 }, total: 3 });
    expect(nationwide).toMatchObject({ land: "bundesweit", counts: { verband: 1 }, total: 1 });
    expect(totals).toMatchObject({ counts: { kommune: 2, traeger: 2, wissenschaft: 1 }, total: 6 });
    expect(laender.reduce((sum, { total }) => sum + total, nationwide.total)).toBe(6);
  });

  it("counts per Land the chosen level alone, while type by level stays whole", () => {
    const { totals, levels } = networkMatrix(ENTRIES, "kommune");
    expect(totals.total).toBe(3);
    expect(levels.find(({ type }) => type === "traeger")).toEqual({
      type: "traeger",
      counts: { bund: 0, land: 1, kommune: 1 },
      total: 2,
    });
  });

  it("sees a gap only where every Land has such organisations, over all levels", () => {
    const { gaps, emptyLaender } = networkMatrix(ENTRIES, "bund");
    const gapOf = (type: string) => gaps.find((gap) => gap.type === type)?.laender;
    expect(gaps.map(({ type }) => type)).toEqual([
      "kommune",
      "traeger",
      "politik",
      "wissenschaft",
      "verband",
    ]);
    // 16 Länder without Hessen; Hamburg and Berlin are Land and municipality in one.
    expect(gapOf("kommune")).toHaveLength(13);
    expect(gapOf("kommune")).not.toContain("02");
    expect(gapOf("traeger")).toHaveLength(14);
    expect(gapOf("wissenschaft")).not.toContain("14");
    expect(emptyLaender).toHaveLength(13);
  });

  it("has no gap left to name where every Land has every type", () => {
    const full = LAENDER.flatMap(({ ags }) =>
      (["kommune", "traeger", "politik", "wissenschaft", "verband"] as const).map((type) =>
        entry(type, "land", ags),
      ),
    );
    expect(networkMatrix(full, null).gaps).toEqual([]);
  });
});
