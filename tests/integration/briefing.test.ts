/** The content of a briefing on the shipped data: for every Land and Germany, every audience, both languages. */
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type Briefing, usualBriefing } from "~/domain/briefing";
import { AUDIENCES, BRIEFING_PARTS } from "~/domain/briefing-parts";
import { LAENDER } from "~/domain/land";
import type { BriefingContent } from "~/exports/briefing-content";
import { LOCALES, ROOT } from "./export-atlas";

process.env.ATLAS_SNAPSHOT = path.resolve("build/snapshot/atlas.duckdb");

let contentOf: (briefing: Briefing, locale?: "de" | "en") => Promise<BriefingContent>;
let isSilent: typeof import("~/charts/silent-plot").isSilent;
let catalogue: typeof import("~/exports/catalogue.server").CATALOGUE;
let load: typeof import("~/routes/($lang).briefing").loader;
beforeAll(async () => {
  const { briefingContent } = await import("~/exports/briefing-content.server");
  contentOf = (briefing, locale = "de") => briefingContent(briefing, ROOT, locale);
  ({ isSilent } = await import("~/charts/silent-plot"));
  ({ CATALOGUE: catalogue } = await import("~/exports/catalogue.server"));
  ({ loader: load } = await import("~/routes/($lang).briefing"));
});

const CHOICES = [[], ...LAENDER.map((land) => [land])];
const of = (slug: string) => LAENDER.filter((land) => land.slug === slug);
const page = (query: string, params = {}) =>
  load({ request: new Request(`${ROOT}/briefing${query}`), params, context: {} });

describe("a prepared briefing", () => {
  it("shows no empty chart, says in words what is not known, and cites every source once", async () => {
    for (const laender of CHOICES)
      for (const audience of AUDIENCES)
        for (const locale of LOCALES) {
          const briefing = usualBriefing(laender, audience);
          const content = await contentOf(briefing, locale);
          const at = `${content.slug} ${audience} ${locale}`;
          expect(content.charts.length, at).toBeGreaterThan(0);
          expect(
            content.charts.filter(({ spec }) => isSilent(spec.plot)),
            at,
          ).toEqual([]);
          // Each chart that was proposed is there, or a sentence in its place.
          expect(content.charts.length + content.silent.length, at).toBe(briefing.parts.length);
          for (const { topic, text } of content.silent) {
            expect(topic, at).toBeTruthy();
            expect(text, at).toMatch(/^\p{Lu}.*\.$/u);
          }
          expect(content.title, at).not.toMatch(/undefined|NaN|\{\{|\.$/);
          expect(JSON.stringify(content), at).not.toMatch(/undefined|\{\{|NaN/);
          const ids = content.sources.map(({ sourceId }) => sourceId);
          expect(new Set(ids).size, at).toBe(ids.length);
          for (const { spec } of content.charts)
            for (const { sourceId } of spec.sources) expect(ids, at).toContain(sourceId);
          expect(content.limits.length, at).toBeGreaterThan(0);
        }
  });

  it("finds the number of its Land, with its Stand", async () => {
    const { title, name, figures } = await contentOf(usualBriefing(of("hessen")));
    expect(name).toBe("Familienzentren in Hessen");
    expect(title).toBe(
      "In Hessen sind 229 geförderte Familienzentren gezählt (teils an Kitas), Stand 2025 (Jahr erschlossen)",
    );
    // 229 centres to 344,085 children: 6.655 per 10,000, 1,502.6 children per centre.
    expect(figures[0]?.figures.map(({ value }) => value)).toEqual(["229", "6,7", "1.503"]);
  });

  it("of a Land without a programme has words in place of its charts", async () => {
    const { title, silent, charts } = await contentOf(usualBriefing(of("niedersachsen")));
    expect(title).toMatch(/^Für Niedersachsen gibt es keine Landeszahl/);
    expect(silent.map(({ text }) => text)).toEqual([
      "In Niedersachsen ist keine datierte Zählung bestehender Zentren bekannt.",
      "Kein anderes Land hat eine Zahl, die so gezählt ist wie die für Niedersachsen; eine Rangfolge gibt es nicht.",
      "In Niedersachsen ist kein datierter Satz je Zentrum und Jahr belegt.",
      "In Niedersachsen ist kein Betrag eines ganzen Landesprogramms belegt.",
    ]);
    expect(charts.map(({ spec }) => spec.address.chart)).toEqual(["bedarf-und-angebot", "landkarte"]);
  });

  it("sets a Land beside those alone that count alike", async () => {
    const { charts } = await contentOf(usualBriefing(of("hessen")));
    const compared = charts.find(({ spec }) => spec.address.chart === "laendervergleich");
    expect(compared?.spec.plot.type === "dots" && compared.spec.plot.groups.length).toBe(1);
  });
});

describe("a chosen briefing", () => {
  it("may be made of any chart of the catalogue", () => {
    expect([...BRIEFING_PARTS].sort()).toEqual(Object.keys(catalogue).sort());
  });

  it("has its charts in the chosen order", async () => {
    const parts = ["landkarte", "zahlen"] as const;
    const { charts } = await contentOf({ laender: of("hessen"), audience: "presse", parts });
    expect(charts.map(({ spec }) => spec.address.chart)).toEqual(parts);
  });

  it("of several Länder has the figures of each and a comparison for a title", async () => {
    const laender = [...of("hessen"), ...of("bayern")];
    const { name, figures, title } = await contentOf(usualBriefing(laender));
    expect(name).toBe("Familienzentren in Hessen und in Bayern");
    expect(figures.map(({ heading }) => heading)).toEqual(["Hessen", "Bayern"]);
    expect(title).toBe("Die beiden gewählten Länder sind nicht vergleichbar");
  });

  it("shows of the network what the chosen Land is part of", async () => {
    const parts = ["netzwerk-graph", "netzwerk-matrix"] as const;
    const { charts } = await contentOf({ laender: of("hessen"), audience: "presse", parts });
    const [graph, matrix] = charts.map(({ spec }) => spec);
    expect(graph?.address.query).toBe("?fokus=land:06");
    expect(graph?.title).toContain("Hessen");
    expect(matrix?.table.rows).toHaveLength(18);
  });

  it("says of a chart that Germany does not have why it is missing", async () => {
    const { silent } = await contentOf({
      laender: [],
      audience: "presse",
      parts: ["zahlen", "laender-karte"],
    });
    expect(silent).toEqual([
      {
        id: "zahlen",
        topic: "Zahlen eines Landes im Lauf der Zeit",
        text: "Dieses Diagramm gibt es für einzelne Länder, nicht für Deutschland.",
      },
    ]);
  });
});

describe("the page", () => {
  it("shows the very charts of the files and lists the prepared briefings", async () => {
    const { view, choices } = await page("?land=hessen");
    const { charts } = await contentOf(usualBriefing(of("hessen")));
    expect(view.charts).toEqual(charts.map(({ spec }) => spec));
    expect(choices.prepared).toHaveLength(17);
    expect(choices.prepared.filter(({ current }) => current).map(({ label }) => label)).toEqual(["Hessen"]);
    expect(choices.files).toEqual({ pptx: "/briefing.pptx?land=hessen", pdf: "/briefing.pdf?land=hessen" });
  });

  it("offers addresses that move, add and leave out charts, without a script", async () => {
    const { choices } = await page("?land=hessen&teile=zahlen,landkarte", { lang: "en" });
    expect(choices.parts).toMatchObject([
      {
        up: null,
        down: "/en/briefing?land=hessen&teile=landkarte,zahlen",
        remove: "/en/briefing?land=hessen&teile=landkarte",
      },
      { up: "/en/briefing?land=hessen&teile=landkarte,zahlen", down: null },
    ]);
    expect(choices.usual).toBe("/en/briefing?land=hessen");
    expect(choices.further.find(({ part }) => part === "rechner")?.href).toBe(
      "/en/briefing?land=hessen&teile=zahlen,landkarte,rechner",
    );
  });

  it.each([
    ["?land=atlantis", "„land=atlantis“"],
    ["?fuer=alle", "landtag, kommune, traeger, presse"],
    ["?teile=torte", "„teile=torte“"],
    ["?land=hessen,bayern,berlin,bremen,hamburg", "höchstens 4 Länder"],
  ])("refuses %s with 400 and says why", async (query, words) => {
    const answer = await page(query).catch((error: Response) => error);
    if (!(answer instanceof Response)) throw new Error("Das wurde angenommen.");
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(words);
  });
});
