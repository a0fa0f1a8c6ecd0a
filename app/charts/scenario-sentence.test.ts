/** The result as a text: expected word for word, in both languages. The numbers are those of metrics/scenario.test.ts. */
import { describe, expect, it } from "vitest";
import { LAENDER, landBySlug } from "~/domain/land";
import type { Locale } from "~/domain/locale";
import { parseScenario } from "~/domain/scenario";
import { SCENARIO_ROWS } from "~/metrics/fixtures/scenario-rows";
import { buildScenario, type ScenarioRows } from "~/metrics/scenario";
import { scenarioSentence } from "./scenario-sentence";
import { scenarioTitle } from "./scenario-title";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

function answerOf(search: string, rows: ScenarioRows = SCENARIO_ROWS, demo = false) {
  const parsed = parseScenario(new URLSearchParams(search));
  if (!parsed.ok) throw new Error(search);
  return buildScenario(rows, parsed.scenario, { demo, dataDate: "2026-11-23" });
}
const sentence = (search: string, locale: Locale, rows?: ScenarioRows) =>
  plain(scenarioSentence(answerOf(search, rows), locale));
const title = (search: string, locale: Locale) => plain(scenarioTitle(answerOf(search), locale));

const GERMAN: [what: string, search: string, text: string][] = [
  [
    "missing, an upper bound of the rate, and another Land's fixed one",
    "land=hessen&wert=10&satz=nordrhein-westfalen",
    "Um in Hessen auf 10 Familienzentren je 10.000 Kinder unter sechs zu kommen, fehlen 116 Zentren: Ziel 345, gezählt 229, Stand 2025 (Jahr erschlossen), bei 344.085 Kindern unter sechs am 31.12.2024. Zählung: Geförderte Zentren, teils an Kitas. Nach dem eigenen Fördersatz des Landes (bis zu 18.000 € je Zentrum und Jahr) wären das bis zu 2.088.000 € im Jahr. Nach dem Fördersatz Nordrhein-Westfalens (20.000 € je Zentrum und Jahr) wären es 2.320.000 € im Jahr. Ein Fördersatz ist nicht, was ein Zentrum kostet; die vorhandenen Zentren sind nicht eingerechnet. Quellen: Amt: Zahl 06 (31.01.2025); Destatis: Kinder (06/2025); Amt: Satz HE-FZ (2024); Amt: Satz NW-FZ (2024). Familienzentren-Atlas, Datenstand 23.11.2026",
  ],
  [
    "a range, and a count that is old",
    "land=berlin&wert=10",
    "Um in Berlin auf 10 Familienzentren je 10.000 Kinder unter sechs zu kommen, fehlen 160 Zentren: Ziel 209, gezählt 49, Stand 2023, bei 208.959 Kindern unter sechs am 31.12.2023. Zählung: Geförderte Zentren, teils an Kitas. Nach dem eigenen Fördersatz des Landes (78.700 € bis 83.200 € je Zentrum und Jahr) wären das 12.592.000 € bis 13.312.000 € im Jahr. Die Zählung ist von 2023; wie viele Zentren es heute sind, ist nicht bekannt. Ein Fördersatz ist nicht, was ein Zentrum kostet; die vorhandenen Zentren sind nicht eingerechnet. Quellen: Amt: Zahl 11 (31.01.2025); Destatis: Kinder (06/2025); Amt: Satz BE-FZ (2024). Familienzentren-Atlas, Datenstand 23.11.2026",
  ],
  [
    "a target that is reached",
    "land=nordrhein-westfalen&wert=10",
    "Das Ziel „10 Familienzentren je 10.000 Kinder unter sechs“ ist in Nordrhein-Westfalen erreicht: Ziel 995, gezählt 3.322, Stand 2025, bei 994.233 Kindern unter sechs am 31.12.2024. Es fehlt kein Zentrum. Zählung: Geförderte Zentren an Kitas. Quellen: Amt: Zahl 05 (31.01.2025); Destatis: Kinder (06/2025). Familienzentren-Atlas, Datenstand 23.11.2026",
  ],
  [
    "no rate of its own, none of the other Land",
    "land=bayern&ziel=kinder&wert=1.000&satz=schleswig-holstein",
    "Um in Bayern auf ein Familienzentrum je 1.000 Kinder unter sechs zu kommen, fehlen 530 Zentren: Ziel 750, gezählt 220, Stand 04.04.2025, bei 749.635 Kindern unter sechs am 31.12.2024. Zählung: Bestehende Zentren, nicht an Kitas gebunden. Eine Summe nach eigenem Fördersatz gibt es nicht: In Bayern ist kein Fördersatz je Zentrum und Jahr gefunden. Eine Summe nach dem Fördersatz Schleswig-Holsteins gibt es nicht: Der letzte bekannte Fördersatz Schleswig-Holsteins galt bis 2017. Quellen: Amt: Zahl 09 (31.01.2025); Destatis: Kinder (06/2025). Familienzentren-Atlas, Datenstand 23.11.2026",
  ],
  [
    "“mehr als” counted",
    "land=schleswig-holstein&wert=10&satz=berlin",
    "Um in Schleswig-Holstein auf 10 Familienzentren je 10.000 Kinder unter sechs zu kommen, fehlen bis zu 51 Zentren: Ziel 151, gezählt mehr als 100, Stand 15.12.2017, bei 150.796 Kindern unter sechs am 31.12.2017. Zählung: Geförderte Zentren, teils an Kitas. Eine Summe nach eigenem Fördersatz gibt es nicht: Der letzte bekannte Fördersatz Schleswig-Holsteins galt bis 2017. Nach dem Fördersatz Berlins (78.700 € bis 83.200 € je Zentrum und Jahr) wären es bis zu 4.243.200 € im Jahr. Die Zahl der Zentren ist eine Untergrenze; es können weniger fehlen. Die Zählung ist von 2017; wie viele Zentren es heute sind, ist nicht bekannt. Ein Fördersatz ist nicht, was ein Zentrum kostet; die vorhandenen Zentren sind nicht eingerechnet. Quellen: Amt: Zahl 01 (31.01.2025); Destatis: Kinder (06/2025); Amt: Satz BE-FZ (2024). Familienzentren-Atlas, Datenstand 23.11.2026",
  ],
  [
    "nothing to start from",
    "land=saarland&wert=12,5",
    "Was im Saarland bis zum Ziel „12,5 Familienzentren je 10.000 Kinder unter sechs“ fehlt, lässt sich nicht ausrechnen: Eine Zahl bestehender Zentren ist dort nicht veröffentlicht oder nicht gefunden. Eine Summe gibt es deshalb auch nicht. Quelle: Suche: Kein Programm gefunden (ohne Datum). Familienzentren-Atlas, Datenstand 23.11.2026",
  ],
  [
    "a count of Kitas",
    "land=bremen&ziel=kitas&wert=1",
    "Was im Land Bremen bis zum Ziel „ein Familienzentrum je Kita“ fehlt, lässt sich nicht ausrechnen: Die Zahl (rund 100, ohne Jahr) zählt Kitas, nicht Familienzentren. Eine Summe gibt es deshalb auch nicht. Quelle: Amt: Zahl 04 (31.01.2025). Familienzentren-Atlas, Datenstand 23.11.2026",
  ],
  [
    "an ended programme",
    "land=sachsen",
    "Was in Sachsen bis zum Ziel „10 Familienzentren je 10.000 Kinder unter sechs“ fehlt, lässt sich nicht ausrechnen: Die letzte Zahl (14, Stand 01.07.2019) gehört zu einem Programm, das 2020 endete; sie beschreibt nicht den heutigen Bestand. Eine Summe gibt es deshalb auch nicht. Quelle: Amt: Zahl 14 (31.01.2025). Familienzentren-Atlas, Datenstand 23.11.2026",
  ],
  [
    "a number of Kitas too far away",
    "land=nordrhein-westfalen&ziel=anteil&wert=1",
    "Was in Nordrhein-Westfalen bis zum Ziel „1 Familienzentrum je 100 Kitas“ fehlt, lässt sich nicht ausrechnen: Die nächste bekannte Zahl der Kitas (10.722 am 01.03.2023) liegt mehr als ein Jahr von der Zählung der Zentren entfernt, Stand 2025. Eine Summe gibt es deshalb auch nicht. Quellen: Amt: Zahl 05 (31.01.2025); Destatis: Kitas (2025). Familienzentren-Atlas, Datenstand 23.11.2026",
  ],
  [
    "all sixteen",
    "land=alle&wert=10",
    "Das Ziel „10 Familienzentren je 10.000 Kinder unter sechs“ ist nach den neuesten bekannten Zahlen in einem Land erreicht; in 4 Ländern fehlen Zentren; in 11 Ländern lässt es sich nicht ausrechnen. Eine Summe über die Länder gibt es nicht, weil sie Verschiedenes zählen und ihre Zahlen aus verschiedenen Jahren stammen. Familienzentren-Atlas, Datenstand 23.11.2026",
  ],
];

const ENGLISH: [what: string, search: string, text: string][] = [
  [
    "missing, an upper bound of the rate, and another Land's fixed one",
    "land=hessen&wert=10&satz=nordrhein-westfalen",
    "To come to 10 family centres per 10,000 children under six in Hesse, 116 centres are missing: target 345, counted 229, as of 2025 (year inferred), with 344,085 children under six on 31 Dec 2024. Counted: Funded centres, partly at day-care centres. At the Land's own rate (up to €18,000 per centre and year) that would be up to €2,088,000 a year. At the rate paid in North Rhine-Westphalia (€20,000 per centre and year) it would be €2,320,000 a year. A rate is not what a centre costs; existing centres are not included. Sources: Amt: Zahl 06 (31 Jan 2025); Destatis: Kinder (Jun 2025); Amt: Satz HE-FZ (2024); Amt: Satz NW-FZ (2024). Familienzentren-Atlas, data of 23 Nov 2026",
  ],
  [
    "a range",
    "land=berlin&wert=10",
    "To come to 10 family centres per 10,000 children under six in Berlin, 160 centres are missing: target 209, counted 49, as of 2023, with 208,959 children under six on 31 Dec 2023. Counted: Funded centres, partly at day-care centres. At the Land's own rate (€78,700 to €83,200 per centre and year) that would be €12,592,000 to €13,312,000 a year. The count is of 2023; how many centres there are today is not known. A rate is not what a centre costs; existing centres are not included. Sources: Amt: Zahl 11 (31 Jan 2025); Destatis: Kinder (Jun 2025); Amt: Satz BE-FZ (2024). Familienzentren-Atlas, data of 23 Nov 2026",
  ],
  [
    "a target that is reached",
    "land=nordrhein-westfalen&wert=10",
    "The target “10 family centres per 10,000 children under six” is reached in North Rhine-Westphalia: target 995, counted 3,322, as of 2025, with 994,233 children under six on 31 Dec 2024. No centre is missing. Counted: Funded centres at day-care centres. Sources: Amt: Zahl 05 (31 Jan 2025); Destatis: Kinder (Jun 2025). Familienzentren-Atlas, data of 23 Nov 2026",
  ],
  [
    "no rate of its own, none of the other Land",
    "land=bayern&ziel=kinder&wert=1000&satz=schleswig-holstein",
    "To come to one family centre per 1,000 children under six in Bavaria, 530 centres are missing: target 750, counted 220, as of 4 Apr 2025, with 749,635 children under six on 31 Dec 2024. Counted: Existing centres, not tied to day-care centres. There is no sum at the Land's own rate: In Bavaria, no rate per centre and year was found. There is no sum at a rate paid in Schleswig-Holstein: The last rate known in Schleswig-Holstein held until 2017. Sources: Amt: Zahl 09 (31 Jan 2025); Destatis: Kinder (Jun 2025). Familienzentren-Atlas, data of 23 Nov 2026",
  ],
  [
    "nothing to start from",
    "land=saarland&wert=12.5",
    "What is missing in the Saarland to the target “12.5 family centres per 10,000 children under six” cannot be worked out: A number of existing centres is not published there, or was not found. So there is no sum either. Source: Suche: Kein Programm gefunden (undated). Familienzentren-Atlas, data of 23 Nov 2026",
  ],
  [
    "one centre missing",
    "land=hessen&ziel=kinder&wert=1500",
    "To come to one family centre per 1,500 children under six in Hesse, 1 centre is missing: target 230, counted 229, as of 2025 (year inferred), with 344,085 children under six on 31 Dec 2024. Counted: Funded centres, partly at day-care centres. At the Land's own rate (up to €18,000 per centre and year) that would be up to €18,000 a year. A rate is not what a centre costs; existing centres are not included. Sources: Amt: Zahl 06 (31 Jan 2025); Destatis: Kinder (Jun 2025); Amt: Satz HE-FZ (2024). Familienzentren-Atlas, data of 23 Nov 2026",
  ],
];

describe("the result in German", () => {
  it.each(GERMAN)("%s", (_, search, text) => {
    expect(sentence(search, "de")).toBe(text);
  });

  it("uses the singular where one centre is missing", () => {
    expect(sentence("land=hessen&ziel=kinder&wert=1500", "de")).toMatch(/zu kommen, fehlt 1 Zentrum: /);
    expect(title("land=hessen&ziel=kinder&wert=1500", "de")).toBe(
      "In Hessen fehlt 1 Zentrum bis zum Ziel „ein Familienzentrum je 1.500 Kinder unter sechs“",
    );
  });

  it("says what is open where “bis zu” is counted", () => {
    const observations = SCENARIO_ROWS.observations.map((row) => ({ ...row, qualifier: "up_to" as const }));
    const rows = { ...SCENARIO_ROWS, observations };
    expect(sentence("land=berlin&wert=1", "de", rows)).toMatch(
      /^Ob das Ziel „1 Familienzentrum je 10.000 Kinder unter sechs“ in Berlin erreicht ist, lässt sich nicht sagen: Ziel 21, gezählt bis zu 49,/,
    );
    expect(sentence("land=berlin&wert=10", "de", rows)).toMatch(
      /fehlen mindestens 160 Zentren: .* wären das mindestens 12\.592\.000 € im Jahr\. Die Zahl der Zentren ist eine Obergrenze; es können mehr fehlen\./,
    );
  });

  it("says first that generated data is generated", () => {
    expect(scenarioSentence(answerOf("land=berlin", SCENARIO_ROWS, true), "de")).toMatch(/^DEMO-DATEN/);
  });

  it("has the right words for the place and the rate of each of the sixteen", () => {
    const places = LAENDER.map(
      ({ slug }) => / (in|im) [\p{L}-]+( Bremen)?/u.exec(sentence(`land=${slug}`, "de"))?.[0],
    );
    expect(places).toEqual(LAENDER.map(({ inDe }) => ` ${inDe}`));
    const rates = LAENDER.filter(({ slug }) => slug !== "bayern").map(
      ({ slug }) =>
        /nach dem Fördersatz (.+?) (?:gibt|\()/i.exec(sentence(`land=bayern&satz=${slug}`, "de"))?.[1],
    );
    expect(rates).toContain("des Saarlands");
    expect(rates).toContain("von Rheinland-Pfalz");
    expect(rates).toEqual(
      LAENDER.filter(({ slug }) => slug !== "bayern").map(({ genitiveDe }) => genitiveDe),
    );
  });
});

describe("the result in English", () => {
  it.each(ENGLISH)("%s", (_, search, text) => {
    expect(sentence(search, "en")).toBe(text);
  });

  it("names each of the sixteen in English", () => {
    for (const { slug, inEn } of LAENDER) {
      expect(sentence(`land=${slug}`, "en")).toContain(` ${inEn}`);
      expect(title(`land=${slug}`, "en").toLowerCase()).toContain(inEn.toLowerCase());
    }
    expect(landBySlug("saarland")?.inEn).toBe("in the Saarland");
  });
});
