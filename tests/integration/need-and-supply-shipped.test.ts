/** Need beside supply on the shipped data. Expected numbers are worked out by hand from `data/`. */
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { needAndSupply } from "~/charts/need-and-supply";
import type { ScatterPlot } from "~/charts/scatter-plot";
import { ChartSvg } from "~/charts/svg/chart-svg";
import { DEFAULT_FILTER } from "~/domain/filter";
import { NEED_INDICATORS, type NeedIndicator } from "~/domain/map-measure";
import { loadNeedAndSupply } from "~/page-data/need-and-supply.server";

const chart = async (indicator: NeedIndicator, locale: "de" | "en" = "de") =>
  needAndSupply(await loadNeedAndSupply(), indicator, locale);
const pointsOf = async (indicator: NeedIndicator) => ((await chart(indicator)).plot as ScatterPlot).points;

describe("need beside supply of the sixteen Länder", () => {
  it.each([
    ["sgb2", ["05", "06", "09", "11", "12", "16"]],
    // Annual figures of 2025 only: the counts of Berlin and Thüringen are of 2023.
    ["unemployment", ["05", "06", "09", "12"]],
    ["under-six", ["05", "06", "09", "11", "12", "16"]],
  ] as const)("has points by %s only where both are of the same time: %j", async (indicator, laender) => {
    expect((await pointsOf(indicator)).map(({ id }) => id)).toEqual(laender);
  });

  it("puts Nordrhein-Westfalen, Berlin and Thüringen where their rows say", async () => {
    const points = new Map((await pointsOf("sgb2")).map(({ id, x, y }) => [id, [x, y]]));
    const near = (id: string, x: number, y: number) => {
      expect(points.get(id)?.[0]).toBe(x);
      expect(points.get(id)?.[1]).toBeCloseTo(y, 10);
    };
    near("05", 91.4, (3322 / 994_233) * 10_000); // 2025/26, children of 31.12.2024
    near("11", 128.2, (49 / 208_959) * 10_000); // 2023, children of 31.12.2023
    near("16", 59.3, (70 / 102_002) * 10_000); // 02/2023, children of 31.12.2022
    const share = (await pointsOf("under-six")).find(({ id }) => id === "05")?.x;
    expect(share).toBeCloseTo((994_233 / 18_034_454) * 100, 10);
  });

  it("finds Hessen and Berlin, which count alike, and leaves out the far larger but unlike Nordrhein-Westfalen", async () => {
    expect((await chart("sgb2")).title.replaceAll("\u00a0", " ")).toBe(
      "In Hessen stehen 6,7 Zentren je 10.000 Kinder unter sechs neben 69,1 Menschen im SGB II je 1.000 der Bevölkerung, in Berlin 2,3 neben 128,2; beide zählen gleich",
    );
  });

  it.each([
    // Counts as Hessen does, and no other with both figures.
    [
      "11",
      "In Berlin stehen 2,3 Zentren je 10.000 Kinder unter sechs neben 128,2 Menschen im SGB II je 1.000 der Bevölkerung, in Hessen 6,7 neben 69,1; beide zählen gleich",
    ],
    // Hamburg and Baden-Württemberg count alike too, but have no need of that time.
    [
      "05",
      "In Nordrhein-Westfalen stehen 33,4 Zentren je 10.000 Kinder unter sechs neben 91,4 Menschen im SGB II je 1.000 der Bevölkerung; kein anderes Land mit beiden Zahlen zählt gleich",
    ],
    ["10", "Im Saarland sind Angebot und Bedarf derselben Zeit nicht beide bekannt"],
  ])("about the Land %s says where that one stands", async (landAgs, title) => {
    const input = await loadNeedAndSupply(null, DEFAULT_FILTER, landAgs);
    expect(needAndSupply(input, "sgb2", "de").title.replaceAll("\u00a0", " ")).toBe(title);
  });

  it("says in words why the other ten have no point", async () => {
    const { absent } = (await chart("sgb2")).plot as ScatterPlot;
    expect(absent.map(({ text }) => text)).toEqual([
      "Kein Landesprogramm: Niedersachsen",
      "Programm beendet, keine Zahl von heute: Sachsen, Sachsen-Anhalt",
      "Keine Zahl gefunden: Saarland",
      "Zahl ohne Jahr: Bremen",
      "Kein Bedarf aus der Zeit der Zahl: Schleswig-Holstein, Hamburg, Rheinland-Pfalz, Baden-Württemberg, Mecklenburg-Vorpommern",
    ]);
  });

  it.each(NEED_INDICATORS)("can be drawn by %s at both widths in both languages", async (indicator) => {
    for (const locale of ["de", "en"] as const) {
      const spec = await chart(indicator, locale);
      for (const width of [340, 720]) {
        const svg = renderToStaticMarkup(createElement(ChartSvg, { spec, width }));
        expect(svg.match(/data-mark="point"/g)).toHaveLength((spec.plot as ScatterPlot).points.length);
        expect(svg).not.toContain("NaN");
      }
    }
  });
});
