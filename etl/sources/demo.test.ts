import { describe, expect, it } from "vitest";
import { centerRecordSchema } from "../validate/center-record";
import type { Gemeinde } from "./boundaries";
import { type DemoInput, generateDemoCenters } from "./demo";

function gemeinde(gemeindeAgs: string, lon: number): Gemeinde {
  const kreisAgs = gemeindeAgs.slice(0, 5);
  return {
    gemeindeAgs,
    kreisAgs,
    landAgs: kreisAgs.slice(0, 2),
    name: `Ort ${gemeindeAgs}`,
    lon,
    lat: 51,
  };
}

const program = { landAgs: "05", startYear: 2006, endYear: null, role: "family_centers" };
const INPUT: DemoInput = {
  count: 4000,
  seed: 7,
  gemeinden: [gemeinde("05111000", 6.8), gemeinde("05112000", 6.7), gemeinde("01001000", 9.4)],
  kreise: [
    { kreisAgs: "05111", landAgs: "05", population: 300 },
    { kreisAgs: "05112", landAgs: "05", population: 100 },
    { kreisAgs: "01001", landAgs: "01", population: null },
  ],
  programs: [
    { ...program, programId: "a", term: "Familienzentrum" },
    { ...program, programId: "b", term: "Eltern-Kind-Zentrum" },
    { ...program, programId: "c", term: "Verwandtes", role: "related" },
  ],
};
const centers = [...generateDemoCenters(INPUT)];
const share = (part: readonly unknown[]) => part.length / centers.length;

describe("generated centres", () => {
  it("all satisfy the rules for a centre, each under its own key", () => {
    for (const center of centers) expect(centerRecordSchema.safeParse(center).error).toBeUndefined();
    expect(new Set(centers.map(({ centerId }) => centerId)).size).toBe(4000);
  });

  it("say in name and Träger that they are generated", () => {
    expect(centers.filter(({ name }) => !name.startsWith("Demo-"))).toEqual([]);
    expect(centers.filter(({ traeger }) => !traeger?.startsWith("Demo-Träger "))).toEqual([]);
  });

  it("have no Gemeinde and no point exactly when their place is unknown", () => {
    for (const { locationPrecision, gemeindeAgs, lon } of centers) {
      expect(gemeindeAgs === null).toBe(locationPrecision === "unknown");
      expect(lon === null).toBe(locationPrecision === "unknown");
    }
  });

  it("follow the population, and a Kreis of unknown population gets none", () => {
    const placed = centers.filter(({ kreisAgs }) => kreisAgs !== null);
    const inLarge = placed.filter(({ kreisAgs }) => kreisAgs === "05111");
    expect(inLarge.length / placed.length).toBeCloseTo(0.75, 1);
    expect(centers.filter(({ landAgs }) => landAgs === "01")).toEqual([]);
  });

  it("lie in a Gemeinde of their Kreis", () => {
    const astray = centers.filter(
      ({ gemeindeAgs, kreisAgs }) => gemeindeAgs?.slice(0, 5) !== kreisAgs?.slice(0, 5),
    );
    expect(astray).toEqual([]);
  });

  it("use every term of the family centre programmes and none of a related one", () => {
    expect([...new Set(centers.map(({ term }) => term))].sort()).toEqual([
      "Eltern-Kind-Zentrum",
      "Familienzentrum",
    ]);
  });

  it("are open in nine of ten cases and opened more often in later years", () => {
    expect(share(centers.filter(({ status }) => status === "open"))).toBeCloseTo(0.9, 1);
    const years = centers.flatMap(({ openedYear }) => openedYear ?? []);
    expect([Math.min(...years), Math.max(...years)]).toEqual([1995, 2025]);
    expect(years.filter((year) => year >= 2011).length).toBeGreaterThan(
      2 * years.filter((year) => year < 2010).length,
    );
  });

  it("are the same for a seed and others for another seed", () => {
    expect([...generateDemoCenters(INPUT)]).toEqual(centers);
    expect([...generateDemoCenters({ ...INPUT, seed: 8 })].map(({ term }) => term)).not.toEqual(
      centers.map(({ term }) => term),
    );
  });

  it("come one at a time, so that an endless list can be begun", () => {
    const endless = generateDemoCenters({ ...INPUT, count: Number.MAX_SAFE_INTEGER });
    expect(endless.next().value?.centerId).toBe("demo-00000001");
  });
});
