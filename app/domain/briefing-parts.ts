/**
 * What a briefing can be made of: charts of the catalogue by their names, for whom which of them stand in it as long as nobody chose, and
 * under which filter each is drawn. A filter follows from the chosen Länder alone, so that a briefing has no other parts in its address.
 */
import { DEFAULT_COMPARE_FILTER, writeCompareFilter } from "./compare-filter";
import { DEFAULT_GRAPH_FILTER, writeGraphFilter } from "./graph-filter";
import type { Land } from "./land";
import { DEFAULT_MAP_FILTER, mapFilterParams } from "./map-filter";
import { neighboursOf } from "./neighbouring-land";
import { EXAMPLE_SCENARIO, writeScenario } from "./scenario";

/** Whom it is for; the first one where the address names none. */
export const AUDIENCES = ["landtag", "kommune", "traeger", "presse"] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Germany as a whole, one Land, or a few beside each other. */
export type BriefingScope = "germany" | "land" | "laender";

export const BRIEFING_PARTS = [
  "laendervergleich",
  "laendervergleich-zeitreihen",
  "zahlen",
  "landkarte",
  "foerderung-je-zentrum-land",
  "programmmittel",
  "programmmittel-je-kind",
  "rechner",
  "bedarf-und-angebot",
  "programm-matrix",
  "laender-karte",
  "abdeckung-je-land",
  "karte",
  "zentren-im-lauf-der-zeit",
  "laufende-programme",
  "programme-und-ereignisse",
  "foerderung-je-zentrum",
  "entwicklung",
  "index-der-zentren",
  "aufteilung-des-wachstums",
  "netzwerk-graph",
  "netzwerk-karte",
  "netzwerk-matrix",
  "netzwerk-mitglieder",
  "netzwerk-mitglieder-nach",
  "netzwerk-beitritte",
  "netzwerk-vertretene-laender",
  "netzwerk-teilnahmen",
  "netzwerk-wiederkehr",
] as const;
export type BriefingPart = (typeof BRIEFING_PARTS)[number];

/** Drawn once for each chosen Land, so that there is none for Germany. */
const OF_ONE_LAND: readonly BriefingPart[] = [
  "zahlen",
  "landkarte",
  "foerderung-je-zentrum-land",
  "programmmittel",
  "rechner",
  "entwicklung",
];

/** Drawn once for each chosen Land, and for Germany as a whole. */
const OF_EACH_LAND: readonly BriefingPart[] = ["programmmittel-je-kind", "netzwerk-graph"];

/** Whether the chosen Länder have this chart at all, whatever the data holds. */
export function partFits(part: BriefingPart, scope: BriefingScope): boolean {
  if (scope === "germany") return !OF_ONE_LAND.includes(part);
  // A comparison over time of one Land is the chart of its counts.
  return scope === "laender" || part !== "laendervergleich-zeitreihen";
}

/**
 * - A Landtag decides on law and money: how it grew, where the Land stands among those that count alike, what it pays, the need beside it;
 *   the map last, because where no programme counts, it alone shows that there are centres.
 * - A Kommune decides on places: where centres are, how many there are, what money from the Land it can plan with, and the need.
 * - A Träger runs centres: what a centre gets and for how long, what the whole programme has, under which conditions, also next door.
 * - The press needs few numbers that stand alone: the count and its past, the comparison with its limits, a map, the money.
 *
 * Of Germany fewer: its charts show sixteen Länder each, and the fact sheet keeps to six pages.
 * A calculated target is in none of them: what should be is for those who speak to say, and they can add it.
 */
const DEFAULTS: Record<Audience, Record<BriefingScope, readonly BriefingPart[]>> = {
  landtag: {
    land: [
      "zahlen",
      "laendervergleich",
      "foerderung-je-zentrum-land",
      "programmmittel",
      "bedarf-und-angebot",
      "landkarte",
    ],
    laender: [
      "laendervergleich",
      "laendervergleich-zeitreihen",
      "foerderung-je-zentrum-land",
      "programm-matrix",
      "bedarf-und-angebot",
    ],
    germany: ["laender-karte", "laufende-programme", "foerderung-je-zentrum", "bedarf-und-angebot"],
  },
  kommune: {
    land: ["landkarte", "zahlen", "foerderung-je-zentrum-land", "bedarf-und-angebot"],
    laender: ["landkarte", "laendervergleich", "foerderung-je-zentrum-land", "bedarf-und-angebot"],
    germany: ["karte", "foerderung-je-zentrum", "bedarf-und-angebot"],
  },
  traeger: {
    land: ["foerderung-je-zentrum-land", "programmmittel", "programm-matrix", "zahlen", "landkarte"],
    laender: ["foerderung-je-zentrum-land", "programm-matrix", "laendervergleich-zeitreihen", "landkarte"],
    germany: ["foerderung-je-zentrum", "programmmittel-je-kind", "programme-und-ereignisse"],
  },
  presse: {
    land: ["zahlen", "laendervergleich", "landkarte", "programmmittel", "abdeckung-je-land"],
    laender: ["laendervergleich", "laendervergleich-zeitreihen", "landkarte"],
    germany: ["laender-karte", "abdeckung-je-land", "zentren-im-lauf-der-zeit"],
  },
};

export function defaultParts(audience: Audience, scope: BriefingScope): readonly BriefingPart[] {
  return DEFAULTS[audience][scope];
}

/** A chart of the catalogue under its filter. `land`: the one it is of; null: of all chosen, or of Germany. */
export type BriefingChart = { part: BriefingPart; land: Land | null; query: string };

/**
 * What a part stands for, in the order of the Länder; none where the chosen Länder do not have it. `alike`: keys of the Länder that count
 * as a single chosen one does, beside which it is set.
 */
export function chartsOfPart(
  part: BriefingPart,
  laender: readonly Land[],
  alike: readonly string[] = [],
): BriefingChart[] {
  const scope = scopeOf(laender);
  if (!partFits(part, scope)) return [];
  if (OF_ONE_LAND.includes(part) || (OF_EACH_LAND.includes(part) && scope !== "germany"))
    return laender.map((land) => ({ part, land, query: queryOfLand(part, land) }));
  return [
    { part, land: laender.length === 1 ? (laender[0] as Land) : null, query: queryOf(part, laender, alike) },
  ];
}

export function scopeOf(laender: readonly Land[]): BriefingScope {
  if (laender.length === 0) return "germany";
  return laender.length === 1 ? "land" : "laender";
}

/** The target a calculation starts with: an example, no recommendation. */
const exampleFor = (land: Land) => ({ ...EXAMPLE_SCENARIO, land, rateLand: null });

function queryOfLand(part: BriefingPart, land: Land): string {
  if (part === "rechner") return writeScenario(exampleFor(land));
  if (part === "netzwerk-graph")
    return writeGraphFilter({ ...DEFAULT_GRAPH_FILTER, focus: `land:${land.ags}` });
  return `?land=${land.slug}`;
}

function queryOf(part: BriefingPart, laender: readonly Land[], alike: readonly string[]): string {
  const [first, second] = laender;
  const chosen = laender.map(({ ags }) => ags);
  switch (part) {
    case "laendervergleich":
      // One Land is held against those that count alike, several against each other.
      if (!first || second) return comparing(chosen);
      return writeCompareFilter({
        ...DEFAULT_COMPARE_FILTER,
        laender: [first.ags, ...alike],
        benchmark: { kind: "land", ags: first.ags },
      });
    case "laendervergleich-zeitreihen":
      return comparing(chosen);
    case "programm-matrix":
      // What a programme asks and gives is read beside those next door.
      return comparing(first && !second ? [first.ags, ...neighboursOf(first.ags)] : chosen);
    case "bedarf-und-angebot":
      // One Land is seen among all others, several among themselves.
      if (!first || second) return comparing(chosen);
      return writeCompareFilter({ ...DEFAULT_COMPARE_FILTER, benchmark: { kind: "land", ags: first.ags } });
    case "karte":
      return `?${mapFilterParams({ ...DEFAULT_MAP_FILTER, measure: "centers", level: "kreis" })}`;
    default:
      return "";
  }
}

/** None chosen: all. */
function comparing(laender: readonly string[]): string {
  return writeCompareFilter({
    ...DEFAULT_COMPARE_FILTER,
    ...(laender.length > 0 && { laender }),
  });
}
