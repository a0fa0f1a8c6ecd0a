import { describe, expect, it } from "vitest";
import { readCsv } from "../extract/read-csv";
import { gemeindeFinder } from "../validate/find-gemeinde";
import { PUBLIC_PAGES_COLUMNS, PUBLIC_PAGES_FILE, readPublicPages } from "./public-pages";

const find = gemeindeFinder(
  [
    { gemeindeAgs: "05166012", kreisAgs: "05166", landAgs: "05", name: "Kempen", lon: 6.42, lat: 51.37 },
    { gemeindeAgs: "05166016", kreisAgs: "05166", landAgs: "05", name: "Nettetal", lon: 6.28, lat: 51.31 },
    { gemeindeAgs: "09184145", kreisAgs: "09184", landAgs: "09", name: "Taufkirchen", lon: 11.6, lat: 48.05 },
  ],
  [],
);

type Cells = Partial<Record<string, string>>;
const good: Cells = {
  source_dataset: "web_kempen",
  name: "Familienzentrum Mullewapp",
  term: "Familienzentrum",
  place: "Kempen",
  land_ags: "05",
  status_when_written: "operating",
  source_url: "https://www.kempen.de/familienzentren",
};

function read(...rows: Cells[]) {
  const lines = rows.map((row) => PUBLIC_PAGES_COLUMNS.map((column) => row[column] ?? "").join(","));
  const text = `${[PUBLIC_PAGES_COLUMNS.join(","), ...lines].join("\n")}\n`;
  return readPublicPages(readCsv(PUBLIC_PAGES_FILE, Buffer.from(text)), find);
}

describe("readPublicPages", () => {
  it("places a centre in its Gemeinde and says that only the Gemeinde is known, even with a street", () => {
    const { centers, issues } = read({ ...good, street: "Kauertzacker 7" });
    expect(issues).toEqual([]);
    expect(centers[0]).toMatchObject({
      gemeindeAgs: "05166012",
      kreisAgs: "05166",
      lon: 6.42,
      lat: 51.37,
      locationPrecision: "gemeinde",
      status: "open",
      openedYear: null,
      programId: null,
    });
  });

  it("keeps a centre whose place does not resolve off the map, and reports it", () => {
    const { centers, issues } = read({ ...good, place: "Irgendwo" });
    expect(centers[0]).toMatchObject({
      gemeindeAgs: null,
      lon: null,
      lat: null,
      locationPrecision: "unknown",
    });
    expect(issues).toMatchObject([{ outcome: "unplaced", line: 2, columnName: "place" }]);
  });

  it("rejects a bad row with its reason and its text, and accepts the others", () => {
    const { centers, issues } = read({ ...good, land_ags: "5" }, good, {
      ...good,
      name: "",
      source_url: "kempen.de",
    });
    expect(centers).toHaveLength(1);
    expect(issues.map(({ outcome, line, columnName }) => [outcome, line, columnName])).toEqual([
      ["rejected", 2, "land_ags"],
      ["rejected", 4, "name"],
    ]);
    expect(issues[1]?.reason).toContain("source_url");
    expect(JSON.parse(issues[0]?.rawRow ?? "")).toMatchObject({
      land_ags: "5",
      name: "Familienzentrum Mullewapp",
    });
  });

  it("rejects a postcode that lost its zero", () => {
    expect(read({ ...good, postcode: "1277" }).issues).toMatchObject([
      { outcome: "rejected", columnName: "postcode" },
    ]);
  });

  it("reports two centres of one name in one Gemeinde as suspected duplicates and merges neither", () => {
    const { centers, issues } = read(good, {
      ...good,
      name: "familienzentrum „Mullewapp“",
      source_dataset: "web_other",
    });
    expect(centers).toHaveLength(2);
    expect(issues).toMatchObject([{ outcome: "duplicate_suspected", line: 3 }]);
  });

  it("does not suspect the same name in another Gemeinde", () => {
    expect(read(good, { ...good, place: "Nettetal" }).issues).toEqual([]);
  });

  it("gives a centre the same id when its operator becomes known, and another content hash", () => {
    const before = read(good).centers[0];
    const after = read({ ...good, operator: "Stadt Kempen" }).centers[0];
    expect(after?.centerId).toBe(before?.centerId);
    expect(after?.contentHash).not.toBe(before?.contentHash);
  });

  it("names the programme only where Land and term leave no doubt", () => {
    const { centers } = read(
      { ...good, place: "Taufkirchen", land_ags: "09", term: "Familienstützpunkt" },
      { ...good, name: "Anderes", term: "Familienstützpunkt" },
    );
    expect(centers.map(({ programId }) => programId)).toEqual(["BY-FSP", null]);
  });
});
