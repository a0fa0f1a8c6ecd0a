import { describe, expect, it } from "vitest";
import {
  type Briefing,
  briefingCharts,
  furtherParts,
  parseBriefing,
  usualBriefing,
  withoutPart,
  withPart,
  withPartDown,
  withPartUp,
  writeBriefing,
} from "./briefing";
import { AUDIENCES, BRIEFING_PARTS, type BriefingScope, defaultParts, partFits } from "./briefing-parts";
import { LAENDER, type Land, landBySlug } from "./land";

const land = (slug: string) => landBySlug(slug) as Land;
const read = (text: string) => parseBriefing(new URLSearchParams(text));
function briefing(text: string): Briefing {
  const parsed = read(text);
  if (!parsed.ok) throw new Error(parsed.fault.part);
  return parsed.briefing;
}

describe("the address of a briefing", () => {
  it("asks for Germany and the parliaments where it says nothing", () => {
    expect(briefing("")).toEqual({
      laender: [],
      audience: "landtag",
      parts: defaultParts("landtag", "germany"),
    });
    expect(briefing("land=&fuer=&teile=")).toEqual(briefing(""));
  });

  it("reads Länder separated by commas or as a form sends them, in the order of their keys", () => {
    const both = [land("hessen"), land("bayern")];
    expect(briefing("land=bayern,hessen").laender).toEqual(both);
    expect(briefing("land=bayern&land=hessen&land=bayern").laender).toEqual(both);
  });

  it("keeps the order of the charts", () => {
    expect(briefing("land=hessen&teile=landkarte,zahlen").parts).toEqual(["landkarte", "zahlen"]);
  });

  it.each([
    ["land=hessen,atlantis", "land", "atlantis"],
    ["fuer=alle", "fuer", "alle"],
    ["teile=zahlen,torte", "teile", "torte"],
  ])("refuses %s and names the part", (text, part, value) => {
    expect(read(text)).toMatchObject({ ok: false, fault: { part, value } });
  });

  it("refuses a fifth Land", () => {
    expect(read("land=hessen,bayern,berlin,bremen").ok).toBe(true);
    expect(read("land=hessen,bayern,berlin,bremen,hamburg")).toEqual({
      ok: false,
      fault: { part: "land", tooMany: 5 },
    });
  });

  it("is written without what is as usual, and read back as it was", () => {
    for (const laender of [[], [land("hessen")], [land("hessen"), land("saarland")]])
      for (const audience of AUDIENCES)
        for (const parts of [usualBriefing(laender, audience).parts, ["karte", "zahlen"] as const]) {
          const chosen = { laender, audience, parts };
          expect(briefing(writeBriefing(chosen))).toEqual(chosen);
        }
    expect(writeBriefing(briefing("land=hessen"))).toBe("?land=hessen");
    expect(writeBriefing(briefing("land=bayern&land=hessen&fuer=presse&teile=zahlen"))).toBe(
      "?land=hessen,bayern&fuer=presse&teile=zahlen",
    );
    expect(writeBriefing(briefing(""))).toBe("");
  });
});

describe("what is proposed", () => {
  it("fits the Länder it is for, names no chart twice, and leaves a target to the reader", () => {
    for (const audience of AUDIENCES)
      for (const scope of ["germany", "land", "laender"] satisfies BriefingScope[]) {
        const parts = defaultParts(audience, scope);
        expect(new Set(parts).size).toBe(parts.length);
        expect(parts.filter((part) => !partFits(part, scope))).toEqual([]);
        expect(parts).not.toContain("rechner");
        expect(parts.length).toBeGreaterThanOrEqual(3);
      }
  });
});

describe("the charts of a briefing", () => {
  it("stand under filters that follow from the Länder", () => {
    const { charts } = briefingCharts(
      briefing("land=hessen&teile=zahlen,laendervergleich,programm-matrix,rechner,bedarf-und-angebot"),
      ["01", "11"],
    );
    expect(charts.map(({ query }) => query)).toEqual([
      "?land=hessen",
      "?laender=schleswig-holstein,hessen,berlin&bezug=hessen",
      // With Niedersachsen, NRW, Rheinland-Pfalz, Baden-Württemberg, Bayern and Thüringen, which share a border with Hessen.
      "?laender=niedersachsen,nordrhein-westfalen,hessen,rheinland-pfalz,baden-wuerttemberg,bayern,thueringen",
      "?land=hessen&ziel=abdeckung&wert=10",
      "?bezug=hessen",
    ]);
  });

  it("are drawn for each of several Länder where they show one, and once where they compare", () => {
    const { charts } = briefingCharts(briefing("land=hessen,berlin&teile=zahlen,laendervergleich"));
    expect(charts.map(({ query }) => query)).toEqual([
      "?land=hessen",
      "?land=berlin",
      "?laender=hessen,berlin",
    ]);
  });

  it("that these Länder do not have are named, not dropped in silence", () => {
    expect(briefingCharts(briefing("teile=zahlen,laender-karte"))).toMatchObject({
      charts: [{ part: "laender-karte" }],
      unfit: ["zahlen"],
    });
    expect(briefingCharts(briefing("land=hessen&teile=laendervergleich-zeitreihen")).unfit).toEqual([
      "laendervergleich-zeitreihen",
    ]);
  });
});

describe("changing the charts", () => {
  const three = briefing("land=hessen&teile=zahlen,landkarte,karte");

  it("moves one up or down, and none beyond the ends", () => {
    expect(withPartUp(three, "landkarte").parts).toEqual(["landkarte", "zahlen", "karte"]);
    expect(withPartDown(three, "landkarte").parts).toEqual(["zahlen", "karte", "landkarte"]);
    expect(withPartUp(three, "zahlen")).toEqual(three);
    expect(withPartDown(three, "karte")).toEqual(three);
  });

  it("leaves one out, but never the last", () => {
    expect(withoutPart(three, "landkarte").parts).toEqual(["zahlen", "karte"]);
    const one = briefing("land=hessen&teile=zahlen");
    expect(withoutPart(one, "zahlen")).toEqual(one);
  });

  it("adds at the end what is not yet there and fits", () => {
    expect(withPart(three, "rechner").parts).toEqual(["zahlen", "landkarte", "karte", "rechner"]);
    expect(furtherParts(usualBriefing([]))).not.toContain("zahlen");
    const all = { laender: [LAENDER[5] as Land], audience: "presse", parts: BRIEFING_PARTS } as const;
    expect(furtherParts(all)).toEqual([]);
  });
});
