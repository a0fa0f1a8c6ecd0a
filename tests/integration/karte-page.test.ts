/** The map page and the files its map asks for, on the shipped data. */
import { describe, expect, it } from "vitest";
import type { MapFilter } from "~/domain/map-filter";
import { parseMapFilter } from "~/domain/map-filter";
import { loadCenterPage, PAGE_SIZE } from "~/page-data/center-list.server";
import { loadSelection } from "~/page-data/region-details.server";
import { loadSite } from "~/page-data/site.server";
import { loader as pageLoader } from "~/routes/($lang).karte";
import { loader as fileLoader } from "~/routes/map.$snapshot.$name";

const filterOf = (query = "") => parseMapFilter(new URLSearchParams(query)) as MapFilter;

const page = (query: string) =>
  pageLoader({ request: new Request(`http://localhost/karte?${query}`), params: {}, context: {} });

async function file(name: string, snapshot?: string): Promise<Response> {
  const [path, query = ""] = name.split("?");
  const snapshotId = snapshot ?? (await loadSite()).snapshotId;
  const request = new Request(`http://localhost/map/${snapshotId}/${path}?${query}`);
  return fileLoader({ request, params: { snapshot: snapshotId, name: path ?? "" }, context: {} });
}

const refusal = async (asked: Promise<unknown>): Promise<Response> =>
  asked.then(
    () => Response.error(),
    (error) => error,
  );

describe("the map page", () => {
  it("shows every centre on exactly one page of the list", async () => {
    const first = await loadCenterPage(filterOf());
    const ids = new Set<string>();
    for (let number = 1; number <= first.pages; number++)
      for (const center of (await loadCenterPage(filterOf(`seite=${number}`))).centers)
        ids.add(center.centerId);
    expect(first.centers).toHaveLength(PAGE_SIZE);
    expect(ids.size).toBe(first.total);
  });

  it("lists within a part of the map only centres that lie in it", async () => {
    const { centers, total } = await loadCenterPage(filterOf("ausschnitt=8,50,9,51"));
    expect(total).toBeGreaterThan(0);
    for (const { lon, lat } of centers) {
      expect(lon).toBeGreaterThanOrEqual(8);
      expect(lon).toBeLessThanOrEqual(9);
      expect(lat).toBeGreaterThanOrEqual(50);
      expect(lat).toBeLessThanOrEqual(51);
    }
  });

  it("keeps the number of all matches on a page beyond the last", async () => {
    const { total } = await loadCenterPage(filterOf());
    expect(await loadCenterPage(filterOf("seite=9999"))).toMatchObject({ centers: [], total });
  });

  it("opens a Gemeinde with the centres known there", async () => {
    const { centers } = await loadCenterPage(filterOf("genauigkeit=gemeinde"));
    const ags = String(centers[0]?.gemeindeAgs);
    const { total } = await loadCenterPage(filterOf(`regionen=${ags}`));
    expect(await loadSelection({ kind: "gemeinde", ags })).toMatchObject({ kind: "gemeinde", ags, total });
  });

  it("answers 400 and names the part when the address cannot be read", async () => {
    const response = await refusal(page("mass=dichte"));
    expect(response.status).toBe(400);
    expect(await response.text()).toContain("„mass“");
  });

  it("answers 404 for a Gemeinde that does not exist", async () => {
    expect((await refusal(page("auswahl=gemeinde-06999999"))).status).toBe(404);
  });
});

describe("the files of the map", () => {
  it.each([
    ["laender.geojson", 16],
    ["kreise.geojson", 400],
    ["labels.geojson", 16],
  ])("%s holds %i features with key and name", async (name, count) => {
    const response = await file(name);
    const { features } = await response.json();
    expect(features).toHaveLength(count);
    for (const { properties } of features) {
      expect(properties.ags).toMatch(/^\d{2}(\d{3})?$/);
      expect(properties.name).not.toBe("");
    }
  });

  it("may be kept for ever under their own snapshot, and not at all under another", async () => {
    expect((await file("laender.geojson")).headers.get("cache-control")).toContain("immutable");
    expect((await file("laender.geojson", "0000")).headers.get("cache-control")).toBe("no-store");
  });

  it("find Kassel the city, Kassel the Kreis and the Gemeinde", async () => {
    const found: { kind: string; id: string }[] = await (await file("search.json?suche=kassel")).json();
    expect(found.map(({ kind, id }) => `${kind}-${id}`)).toEqual(
      expect.arrayContaining(["kreis-06611", "kreis-06633", "gemeinde-06611000"]),
    );
  });

  it("colour and announce the regions under the filter, in the language asked for", async () => {
    const german = await (await file("regions.json?ebene=land")).json();
    const english = await (await file("regions.json?ebene=land&sprache=en")).json();
    expect(german.regions).toHaveLength(16);
    expect(english.regions).toHaveLength(16);
    expect(german.regions[0].text).not.toBe(english.regions[0].text);
  });

  it("sum up what is chosen, and are not there where nothing is", async () => {
    expect((await file("summary.json?regionen=06,0801")).status).toBe(400);
    const { total, pages } = await (await file("summary.json?regionen=06")).json();
    expect(total).toBe((await loadCenterPage(filterOf("land=hessen"))).total);
    expect(pages.count).toBeGreaterThan(0);
    expect((await file("summary.json")).status).toBe(404);
  });

  it("answer 404 for a name no file has and 400 for a filter that cannot be read", async () => {
    expect((await file("geheim.txt")).status).toBe(404);
    expect((await file("centers.geojson")).status).toBe(404);
    expect((await file("list.json?status=weg")).status).toBe(400);
  });
});
