/** Page data on the shipped data. Expected numbers are worked out by hand from the CSV files in `data/`. */
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { countsOfLand } from "~/charts/counts-of-land";
import { coverageByLand } from "~/charts/coverage-by-land";
import { ChartSvg } from "~/charts/svg/chart-svg";
import { areComparable } from "~/domain/comparability";
import { DEFAULT_FILTER } from "~/domain/filter";
import { LAENDER, landByAgs } from "~/domain/land";
import { drawnNumber, isNumber } from "~/domain/value";
import { loadLaenderOverview } from "~/page-data/laender-overview.server";
import { loadLandProfile } from "~/page-data/land-profile.server";
import { loader as startLoader } from "~/routes/($lang)._index";
import { loader as laenderLoader } from "~/routes/($lang).laender._index";
import { loader as landLoader } from "~/routes/($lang).laender.$slug";

async function landOf(ags: string, filter = DEFAULT_FILTER) {
  const overview = await loadLaenderOverview(filter);
  const found = overview.laender.find(({ land }) => land.ags === ags);
  if (!found) throw new Error(`Land ${ags} fehlt`);
  return found;
}

const request = (path: string) => ({
  request: new Request(`http://localhost${path}`),
  params: {},
  context: {},
});

describe("the overview of the Länder", () => {
  it("divides Hessen's 227 centres of 2024 by its 344,085 children under six on 31.12.2024", async () => {
    const { headline, denominator, values } = await landOf("06", { ...DEFAULT_FILTER, year: 2024 });
    expect(headline?.observation.count).toBe(227);
    expect(denominator).toMatchObject({ date: "2024-12-31", children: 344_085 });
    // 227 / 344085 = 0.000659721..., times 10,000 = 6.59721...
    expect(drawnNumber(values.coverage)).toBeCloseTo((227 / 344_085) * 10_000, 10);
    expect(drawnNumber(values.coverage)).toBeCloseTo(6.59721, 4);
  });

  it("says that Niedersachsen has no programme and that none was found for Saarland, never 0", async () => {
    for (const metric of ["centers", "coverage", "children-per-center", "completeness"] as const) {
      expect((await landOf("03")).values[metric]).toEqual({ kind: "no_programme" });
      expect((await landOf("10")).values[metric]).toEqual({ kind: "not_published" });
    }
    const chart = coverageByLand(await loadLaenderOverview(DEFAULT_FILTER), "de");
    const cells = (ags: string) => chart.table.rows.find(({ id }) => id === ags)?.cells;
    expect(cells("03")?.abdeckung).toEqual({
      text: "kein Landesprogramm",
      raw: null,
      status: "no_programme",
    });
    expect(cells("10")?.abdeckung).toEqual({ text: "nicht gefunden", raw: null, status: "not_published" });
  });

  it.each([
    ["05", 2025, 3322],
    ["05", 2006, 251],
    ["06", 2025, 229],
    ["09", 2025, 220],
    ["12", 2025, 57],
  ])("takes for Land %s in %i the count %i", async (ags, year, count) => {
    const { headline } = await landOf(ags, { ...DEFAULT_FILTER, year });
    expect(headline?.observation).toMatchObject({ year, count });
  });

  it("marks the number of Nordrhein-Westfalen in 2024 as contradicted and keeps the other one", async () => {
    const { headline, others } = await landOf("05", { ...DEFAULT_FILTER, year: 2024 });
    const counts = [
      headline?.observation.count,
      ...others.filter(({ year }) => year === 2024).map((o) => o.count),
    ];
    expect(counts.sort()).toEqual([3252, 3315]);
    expect(headline?.flags).toContain("contradicted");
  });

  it("never ranks Nordrhein-Westfalen beside Bayern", async () => {
    const [nrw, bayern] = [await landOf("05"), await landOf("09")];
    expect(areComparable(nrw.comparability, bayern.comparability)).toBe(false);
    const chart = coverageByLand(await loadLaenderOverview(DEFAULT_FILTER), "de");
    const groups = chart.plot.type === "bars" ? chart.plot.groups : [];
    const groupOf = (ags: string) => groups.find(({ bars }) => bars.some(({ id }) => id === ags))?.id;
    expect(groupOf("05")).toBe("funded-ja");
    expect(groupOf("09")).toBe("total-nein");
  });

  it("keeps ended programmes, undated counts and counts of Kitas out of every ranking", async () => {
    const overview = await loadLaenderOverview(DEFAULT_FILTER);
    for (const { comparability, headline, land } of overview.laender) {
      const barred = headline?.flags.some((flag) =>
        ["programme_ended", "undated", "counts_kitas"].includes(flag),
      );
      if (barred) expect(comparability.ranked, land.name).toBe(false);
    }
    expect((await landOf("14")).comparability).toMatchObject({ ranked: false, reason: "programme_ended" });
  });

  it("takes no denominator further than a year from its count", async () => {
    const overview = await loadLaenderOverview(DEFAULT_FILTER);
    for (const { headline, denominator, land } of overview.laender) {
      if (!headline?.date || !denominator) continue;
      const days = Math.abs(Date.parse(headline.date) - Date.parse(denominator.date)) / 86_400_000;
      expect(days, land.name).toBeLessThanOrEqual(366);
    }
  });

  it("gives every number a source", async () => {
    const overview = await loadLaenderOverview(DEFAULT_FILTER);
    for (const entry of overview.laender) {
      if (entry.headline) expect(entry.source?.url, entry.land.name).toMatch(/^http/);
      if (isNumber(entry.values.coverage))
        expect(entry.denominatorSource?.url, entry.land.name).toMatch(/^http/);
    }
  });
});

describe("the pages", () => {
  it.each(LAENDER.map(({ slug, ags }) => [slug, ags]))(
    "%s has a profile whose chart can be drawn",
    async (slug, ags) => {
      for (const lang of [undefined, "en"]) {
        const page = await landLoader({
          ...request(`/laender/${slug}`),
          params: { slug, ...(lang && { lang }) },
        });
        expect(page.figures).toHaveLength(3);
        expect(renderToStaticMarkup(createElement(ChartSvg, { spec: page.chart, width: 720 }))).toContain(
          "<svg",
        );
      }
      const { entry, sources } = await loadLandProfile(landByAgs(ags));
      const chart = countsOfLand(entry, { demo: false, sources }, "de");
      expect(chart.table.rows).toHaveLength(entry.others.length + (entry.headline ? 1 : 0));
    },
  );

  it("answers 404 for a Land that does not exist", async () => {
    const answer = await landLoader({ ...request("/laender/atlantis"), params: { slug: "atlantis" } }).catch(
      (e) => e,
    );
    expect(answer.status).toBe(404);
  });

  it.each([
    ["regel=geplant", "regel=geplant"],
    ["jahr=bald", "jahr=bald"],
    ["sort=schoenheit", "sort=schoenheit"],
  ])("answers 400 for ?%s and names the part", async (search, named) => {
    const answer = await laenderLoader(request(`/laender?${search}`)).catch((error) => error);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(named);
  });

  it("shows all sixteen Länder on /laender under every counting rule, in some group", async () => {
    for (const rule of ["bestand", "gefoerdert", "zertifiziert"]) {
      const { chart } = await laenderLoader(request(`/laender?regel=${rule}`));
      const groups = chart.plot.type === "bars" ? chart.plot.groups : [];
      expect(groups.flatMap(({ bars }) => bars).length).toBe(16);
    }
  });

  it("leads with five figures, the first three being the programmes, the 3.322 of 2025 and the children", async () => {
    const page = await startLoader(request("/"));
    expect(page.figures.map(({ value }) => value).slice(1, 3)).toEqual(["3.322", "4.491.670"]);
    expect(page.figures).toHaveLength(5);
    expect(page.map.table.rows).toHaveLength(16);
  });
});
