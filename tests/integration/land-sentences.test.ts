/**
 * The sentences the figures are quoted by, on the shipped data: every German one of the sixteen Länder written out and read, with the
 * silent Länder; and the letters that ask a Land for its number.
 */
import { describe, expect, it } from "vitest";
import { LAENDER } from "~/domain/land";
import { loader as startLoader } from "~/routes/($lang)._index";
import { loader as landLoader } from "~/routes/($lang).laender.$slug";

async function profile(slug: string, lang?: "en") {
  return landLoader({
    request: new Request(`http://localhost/laender/${slug}`),
    params: { slug, ...(lang && { lang }) },
    context: {},
  });
}

async function sentence(slug: string, figure: string, lang?: "en") {
  return (await profile(slug, lang)).figures.find(({ id }) => id === figure)?.sentence;
}

const GERMAN: Record<string, string> = {
  "schleswig-holstein":
    "In Schleswig-Holstein sind mehr als 100 geförderte Familienzentren gezählt (teils an Kitas), Stand 15.09.2017. Zu beachten: Die Länder zählen Verschiedenes, nur gleich gezählte Zahlen sind vergleichbar. Quelle: Schleswig-Holsteinischer Landtag (kleineanfragen.de): Drs. 19/137 Förderung von Familienzentren in Schleswig-Holstein ab 2018 (15.09.2017).",
  hamburg:
    "In Hamburg sind 40 geförderte Familienzentren gezählt (an Kitas, dort „Eltern-Kind-Zentrum“ genannt), Stand 2019. Zu beachten: Die Länder zählen Verschiedenes, nur gleich gezählte Zahlen sind vergleichbar. Quelle: MSH Medical School Hamburg / arts and social change: Eltern-Kind-Zentren (Evaluation) (abgerufen am 23.11.2026).",
  niedersachsen:
    "Für Niedersachsen gibt es keine Landeszahl der Familienzentren: Ein Landesprogramm für Familienzentren, das zählen könnte, hat das Land nicht. Zu beachten: Das heißt nicht, dass es dort keine Familienzentren gibt. Quelle: nifbe: Austausch mit FDP zu Familienzentren (abgerufen am 23.11.2026).",
  bremen:
    "Im Land Bremen sind rund 100 geförderte Kitas gezählt, ohne Angabe eines Jahres. Zu beachten: Gezählt sind Kitas, keine fertigen Familienzentren; die Länder zählen Verschiedenes, nur gleich gezählte Zahlen sind vergleichbar. Quelle: Servicestelle Kinder- und Familienzentren Bremen: KiFaZ-Konzept: das Vorhaben (abgerufen am 23.11.2026).",
  "nordrhein-westfalen":
    "In Nordrhein-Westfalen sind 3.322 geförderte Familienzentren gezählt (an Kitas), Stand 2025. Zu beachten: Die Länder zählen Verschiedenes, nur gleich gezählte Zahlen sind vergleichbar. Quelle: MKJFGFI Nordrhein-Westfalen: Familienzentren erhalten Unterstützung bei der (Re)-Zertifizierung (2025).",
  hessen:
    "In Hessen sind 229 geförderte Familienzentren gezählt (teils an Kitas), Stand 2025 (Jahr erschlossen). Zu beachten: Die Länder zählen Verschiedenes, nur gleich gezählte Zahlen sind vergleichbar. Quelle: Hessisches Familienministerium: Landesregierung fördert 229 Familienzentren (abgerufen am 23.11.2026).",
  "rheinland-pfalz":
    "In Rheinland-Pfalz sind mehr als 50 zertifizierte Familienzentren gezählt (nicht an Kitas gebunden, dort „Haus der Familie“ genannt), Stand 2021 (Jahr erschlossen). Zu beachten: Die Angabe stammt aus der Presse oder von einer Partei; die Länder zählen Verschiedenes, nur gleich gezählte Zahlen sind vergleichbar. Quelle: Die Rheinpfalz: Haus der Familie: Förderung ermöglicht neue Angebote (abgerufen am 23.11.2026).",
  "baden-wuerttemberg":
    "In Baden-Württemberg sind 94 geförderte Familienzentren gezählt (an Kitas, dort „Kinder- und Familienzentrum“ genannt), Stand 02/2017. Zu beachten: Eine andere Quelle nennt für dasselbe Jahr eine andere Zahl; die Angabe stammt aus der Presse oder von einer Partei; die Länder zählen Verschiedenes, nur gleich gezählte Zahlen sind vergleichbar. Quelle: Südkurier: Land fördert vier Familienzentren in Singen (02/2017).",
  bayern:
    "In Bayern sind 220 bestehende Familienzentren gezählt (nicht an Kitas gebunden, dort „Familienstützpunkt“ genannt), Stand 04.04.2025. Zu beachten: Die Angabe stammt aus der Presse oder von einer Partei; die Länder zählen Verschiedenes, nur gleich gezählte Zahlen sind vergleichbar. Quelle: nachrichtenag.de: Familienbildung stärkt Eltern: Unterstützung für ein besseres Miteinander (04/2025).",
  saarland:
    "Für das Saarland ist keine Landeszahl der Familienzentren gefunden: In den durchsuchten Quellen ist kein Landesprogramm für Familienzentren belegt. Zu beachten: Das heißt nicht, dass es dort keine Familienzentren gibt. Quelle: wom87.de: Neues Kita-Projekt im Saarland: Familien werden gezielt unterstützt (abgerufen am 23.11.2026).",
  berlin:
    "In Berlin sind 49 geförderte Familienzentren gezählt (teils an Kitas), Stand 2023. Zu beachten: Die Länder zählen Verschiedenes, nur gleich gezählte Zahlen sind vergleichbar. Quelle: Berliner Familienzentren (Landesprogramm): Landesprogramm Berliner Familienzentren (abgerufen am 23.11.2026).",
  brandenburg:
    "In Brandenburg sind 57 bestehende Familienzentren gezählt (nicht an Kitas gebunden), Stand 05.05.2025. Zu beachten: Die Länder zählen Verschiedenes, nur gleich gezählte Zahlen sind vergleichbar. Quelle: Ministerium für Gesundheit und Soziales Brandenburg (MGS): Pressemitteilung 047/2025: Ausstellung über Familienzentren (05.05.2025).",
  "mecklenburg-vorpommern":
    "In Mecklenburg-Vorpommern sind 10 geförderte Familienzentren gezählt (nicht an Kitas gebunden), Stand 20.12.2013. Zu beachten: Die Länder zählen Verschiedenes, nur gleich gezählte Zahlen sind vergleichbar. Quelle: Landtag Mecklenburg-Vorpommern (kleineanfragen.de): Drs. 6/2576 Finanzierung von Eltern-Kind-Zentren und Familienzentren (06.01.2014).",
  sachsen:
    "In Sachsen waren zuletzt 14 geförderte Familienzentren gezählt (an Kitas, dort „Eltern-Kind-Zentrum“ genannt), Stand 01.07.2019. Zu beachten: Das Programm endete 2020, die Zahl beschreibt nicht den heutigen Bestand; seither ist kein Landesprogramm für Familienzentren bekannt; die Länder zählen Verschiedenes, nur gleich gezählte Zahlen sind vergleichbar. Quelle: Sächsischer Kita-Bildungsserver: Modellprojekt Eltern-Kind-Zentren in Sachsen (abgerufen am 23.11.2026).",
  "sachsen-anhalt":
    "In Sachsen-Anhalt waren zuletzt 50 zertifizierte Familienzentren gezählt (an Kitas, dort „Kinder-Eltern-Zentrum“ genannt), Stand 02.02.2012. Zu beachten: Das Programm endete 2012, die Zahl beschreibt nicht den heutigen Bestand; für ein anderes, laufendes Programm des Landes ist keine Zahl gefunden; die Angabe stammt aus der Presse oder von einer Partei; die Länder zählen Verschiedenes, nur gleich gezählte Zahlen sind vergleichbar. Quelle: Volksstimme: Kita als Sozialzentrum: 50 Kitas als Kinder-Eltern-Zentren zertifiziert (02.02.2012).",
  thueringen:
    "In Thüringen sind 70 bestehende Familienzentren gezählt (an Kitas, dort „Thüringer Eltern-Kind-Zentrum“ genannt), Stand 02/2023. Zu beachten: Die Angabe stammt aus der Presse oder von einer Partei; die Länder zählen Verschiedenes, nur gleich gezählte Zahlen sind vergleichbar. Quelle: MDR Thüringen: Fachberatung für Eltern-Kind-Zentren (ThEKiZ) gestrichen (02/2023).",
};

const ENGLISH: Record<string, string> = {
  "schleswig-holstein":
    "In Schleswig-Holstein, more than 100 funded family centres are counted (partly at day-care centres), as of 15 Sept 2017. Please note: the Länder count different things, only numbers counted alike can be compared. Source: Schleswig-Holsteinischer Landtag (kleineanfragen.de): Drs. 19/137 Förderung von Familienzentren in Schleswig-Holstein ab 2018 (15 Sept 2017).",
  niedersachsen:
    "For Lower Saxony there is no state-wide number of family centres: the Land has no state programme for family centres that could count. Please note: this does not mean that there are no family centres there. Source: nifbe: Austausch mit FDP zu Familienzentren (accessed 23 Nov 2026).",
  bremen:
    "In the Land of Bremen, about 100 funded day-care centres are counted, no year given. Please note: day-care centres are counted, not finished family centres; the Länder count different things, only numbers counted alike can be compared. Source: Servicestelle Kinder- und Familienzentren Bremen: KiFaZ-Konzept: das Vorhaben (accessed 23 Nov 2026).",
  "nordrhein-westfalen":
    "In North Rhine-Westphalia, 3,322 funded family centres are counted (at day-care centres), as of 2025. Please note: the Länder count different things, only numbers counted alike can be compared. Source: MKJFGFI Nordrhein-Westfalen: Familienzentren erhalten Unterstützung bei der (Re)-Zertifizierung (2025).",
  hessen:
    "In Hesse, 229 funded family centres are counted (partly at day-care centres), as of 2025 (year inferred). Please note: the Länder count different things, only numbers counted alike can be compared. Source: Hessisches Familienministerium: Landesregierung fördert 229 Familienzentren (accessed 23 Nov 2026).",
  "baden-wuerttemberg":
    "In Baden-Württemberg, 94 funded family centres are counted (at day-care centres, called “Kinder- und Familienzentrum” there), as of Feb 2017. Please note: another source gives another number for the same year; the number comes from the press or a party; the Länder count different things, only numbers counted alike can be compared. Source: Südkurier: Land fördert vier Familienzentren in Singen (Feb 2017).",
  saarland:
    "For the Saarland no state-wide number of family centres was found: no state programme for family centres is documented in the sources searched. Please note: this does not mean that there are no family centres there. Source: wom87.de: Neues Kita-Projekt im Saarland: Familien werden gezielt unterstützt (accessed 23 Nov 2026).",
  sachsen:
    "In Saxony, 14 funded family centres were counted last (at day-care centres, called “Eltern-Kind-Zentrum” there), as of 1 Jul 2019. Please note: the programme ended in 2020, the number does not describe what exists today; no state programme for family centres is known since; the Länder count different things, only numbers counted alike can be compared. Source: Sächsischer Kita-Bildungsserver: Modellprojekt Eltern-Kind-Zentren in Sachsen (accessed 23 Nov 2026).",
  "sachsen-anhalt":
    "In Saxony-Anhalt, 50 certified family centres were counted last (at day-care centres, called “Kinder-Eltern-Zentrum” there), as of 2 Feb 2012. Please note: the programme ended in 2012, the number does not describe what exists today; no number was found for another programme of the Land that is running; the number comes from the press or a party; the Länder count different things, only numbers counted alike can be compared. Source: Volksstimme: Kita als Sozialzentrum: 50 Kitas als Kinder-Eltern-Zentren zertifiziert (2 Feb 2012).",
};

/** Coverage and children per centre where something special is said: a bound, no year, no programme, an ended one. */
const RATIOS: [slug: string, figure: string, text: string][] = [
  [
    "nordrhein-westfalen",
    "coverage",
    "In Nordrhein-Westfalen kommen auf 10.000 Kinder unter sechs Jahren 33,4 geförderte Familienzentren (an Kitas): 3.322 Zentren, Stand 2025, und 994.233 Kinder am 31.12.2024. Zu beachten: Das sagt nicht, wie viele Kinder oder Familien ein Zentrum erreicht. Quellen: MKJFGFI Nordrhein-Westfalen: Familienzentren erhalten Unterstützung bei der (Re)-Zertifizierung (2025); Statistische Ämter des Bundes und der Länder (Regionaldatenbank Deutschland): 12411-02-03-4 (ohne Datum).",
  ],
  [
    "schleswig-holstein",
    "coverage",
    "In Schleswig-Holstein kommen auf 10.000 Kinder unter sechs Jahren mehr als 6,6 geförderte Familienzentren (teils an Kitas): mehr als 100 Zentren, Stand 15.09.2017, und 150.796 Kinder am 31.12.2017. Zu beachten: Das sagt nicht, wie viele Kinder oder Familien ein Zentrum erreicht. Quellen: Schleswig-Holsteinischer Landtag (kleineanfragen.de): Drs. 19/137 Förderung von Familienzentren in Schleswig-Holstein ab 2018 (15.09.2017); Statistisches Bundesamt (Destatis), Fortschreibung des Bevölkerungsstandes: 12411-0012 Bevölkerung: Bundesländer, Stichtag, Altersjahre (ohne Datum).",
  ],
  [
    "schleswig-holstein",
    "children-per-center",
    "In Schleswig-Holstein kommen auf ein gefördertes Familienzentrum rechnerisch bis zu 1.508 Kinder unter sechs Jahren (teils an Kitas): 150.796 Kinder am 31.12.2017 und mehr als 100 Zentren, Stand 15.09.2017. Zu beachten: Das ist ein Durchschnitt über das ganze Land, kein Einzugsgebiet eines Zentrums. Quellen: Schleswig-Holsteinischer Landtag (kleineanfragen.de): Drs. 19/137 Förderung von Familienzentren in Schleswig-Holstein ab 2018 (15.09.2017); Statistisches Bundesamt (Destatis), Fortschreibung des Bevölkerungsstandes: 12411-0012 Bevölkerung: Bundesländer, Stichtag, Altersjahre (ohne Datum).",
  ],
  [
    "bremen",
    "coverage",
    "Für das Land Bremen lässt sich keine Zahl der Familienzentren je 10.000 Kinder unter sechs Jahren berechnen: Die Zahl der Zentren trägt kein Jahr. Zu beachten: Gezählt sind Kitas, keine fertigen Familienzentren; die Länder zählen Verschiedenes, nur gleich gezählte Zahlen sind vergleichbar. Quelle: Servicestelle Kinder- und Familienzentren Bremen: KiFaZ-Konzept: das Vorhaben (abgerufen am 23.11.2026).",
  ],
  [
    "niedersachsen",
    "coverage",
    "Für Niedersachsen gibt es keine Zahl der Familienzentren je 10.000 Kinder unter sechs Jahren: Ein Landesprogramm für Familienzentren, das zählen könnte, hat das Land nicht. Zu beachten: Das heißt nicht, dass es dort keine Familienzentren gibt. Quelle: nifbe: Austausch mit FDP zu Familienzentren (abgerufen am 23.11.2026).",
  ],
  [
    "saarland",
    "children-per-center",
    "Für das Saarland ist keine Zahl der Kinder unter sechs Jahren je Familienzentrum gefunden: In den durchsuchten Quellen ist kein Landesprogramm für Familienzentren belegt. Zu beachten: Das heißt nicht, dass es dort keine Familienzentren gibt. Quelle: wom87.de: Neues Kita-Projekt im Saarland: Familien werden gezielt unterstützt (abgerufen am 23.11.2026).",
  ],
  [
    "sachsen",
    "coverage",
    "In Sachsen kamen zuletzt auf 10.000 Kinder unter sechs Jahren 0,6 geförderte Familienzentren (an Kitas, dort „Eltern-Kind-Zentrum“ genannt): 14 Zentren, Stand 01.07.2019, und 223.859 Kinder am 31.12.2018. Zu beachten: Das Programm endete 2020, die Zahl beschreibt nicht den heutigen Bestand; seither ist kein Landesprogramm für Familienzentren bekannt; das sagt nicht, wie viele Kinder oder Familien ein Zentrum erreicht. Quellen: Sächsischer Kita-Bildungsserver: Modellprojekt Eltern-Kind-Zentren in Sachsen (abgerufen am 23.11.2026); Statistisches Bundesamt (Destatis), Fortschreibung des Bevölkerungsstandes: 12411-0012 Bevölkerung: Bundesländer, Stichtag, Altersjahre (ohne Datum).",
  ],
  [
    "sachsen-anhalt",
    "children-per-center",
    "In Sachsen-Anhalt kamen zuletzt auf ein zertifiziertes Familienzentrum rechnerisch 2.036 Kinder unter sechs Jahren (an Kitas, dort „Kinder-Eltern-Zentrum“ genannt): 101.794 Kinder am 31.12.2011 und 50 Zentren, Stand 02.02.2012. Zu beachten: Das Programm endete 2012, die Zahl beschreibt nicht den heutigen Bestand; für ein anderes, laufendes Programm des Landes ist keine Zahl gefunden; die Angabe stammt aus der Presse oder von einer Partei; das ist ein Durchschnitt über das ganze Land, kein Einzugsgebiet eines Zentrums. Quellen: Volksstimme: Kita als Sozialzentrum: 50 Kitas als Kinder-Eltern-Zentren zertifiziert (02.02.2012); Statistisches Bundesamt (Destatis), Fortschreibung des Bevölkerungsstandes: 12411-0012 Bevölkerung: Bundesländer, Stichtag, Altersjahre (ohne Datum).",
  ],
];

describe("the sentence of a Land's number", () => {
  it.each(Object.entries(GERMAN))("of %s is the German one that was read", async (slug, text) => {
    expect(await sentence(slug, "centers")).toEqual({ text, href: `/laender/${slug}` });
  });

  it.each(Object.entries(ENGLISH))("of %s is the English one that was read", async (slug, text) => {
    expect(await sentence(slug, "centers", "en")).toEqual({ text, href: `/en/laender/${slug}` });
  });

  it.each(RATIOS)("of %s says of %s what was read", async (slug, figure, text) => {
    expect((await sentence(slug, figure))?.text).toBe(text);
  });

  it("is there for all sixteen Länder", () => {
    expect(Object.keys(GERMAN)).toEqual(LAENDER.map(({ slug }) => slug));
  });

  it.each(LAENDER.map(({ slug }) => [slug]))(
    "of %s names its source in every figure that has a number, leaves no gap open and calls nothing unknown 0",
    async (slug) => {
      for (const lang of [undefined, "en"] as const) {
        for (const { sentence: quoted, value } of (await profile(slug, lang)).figures) {
          expect(quoted.text).toMatch(lang === "en" ? /Sources?: \S/ : /Quellen?: \S/);
          expect(quoted.text).not.toMatch(/\{\{|undefined|null|NaN| {2}|in Saarland|in Land |\b0 /);
          if (/\d/.test(value)) expect(quoted.text).toContain(value);
        }
      }
    },
  );
});

describe("the sentences of the start page", () => {
  it("say each of the five figures with its source and the address it stands at", async () => {
    const page = await startLoader({ request: new Request("http://localhost/"), params: {}, context: {} });
    expect(page.figures.map(({ sentence: { text, href } }) => [text, href])).toEqual([
      [
        "Im Jahr 2025 läuft in 13 von 16 Ländern ein Landesprogramm für Familienzentren, dessen Beginn belegt ist. Zu beachten: Die Programme haben verschiedene Regeln und verschieden viel Geld. Quellen: Jugendhilfeportal: Schleswig-Holstein: Mehr Geld für Familienzentren (15.12.2017); MSH Medical School Hamburg / arts and social change: Eltern-Kind-Zentren (Evaluation) (abgerufen am 23.11.2026) und 14 weitere, genannt unter der Adresse.",
        "/#zahlen",
      ],
      [
        "In Nordrhein-Westfalen sind 3.322 geförderte Familienzentren gezählt (an Kitas), Stand 2025. Zu beachten: Die Länder zählen Verschiedenes, nur gleich gezählte Zahlen sind vergleichbar. Quelle: MKJFGFI Nordrhein-Westfalen: Familienzentren erhalten Unterstützung bei der (Re)-Zertifizierung (2025).",
        "/laender/nordrhein-westfalen",
      ],
      [
        "Am 31.12.2024 lebten in Deutschland 4.491.670 Kinder unter sechs Jahren. Zu beachten: Das sagt nicht, wie viele von ihnen ein Familienzentrum erreicht. Quelle: Statistische Ämter des Bundes und der Länder (Regionaldatenbank Deutschland): 12411-02-03-4 (ohne Datum).",
        "/#zahlen",
      ],
      [
        "Der Familienzentren-Atlas kennt 825 Familienzentren mit Namen und Ort, Stand der Sammlung 23.11.2026. Zu beachten: Die Liste ist unvollständig, die Zahl ist nicht die aller Familienzentren in Deutschland. Quelle: Familienzentren-Atlas; die Quelle jedes Zentrums steht dort.",
        "/karte",
      ],
      [
        "Die älteste Landeszahl eines laufenden Programms, die noch verwendet wird, gilt für Mecklenburg-Vorpommern: 10 geförderte Familienzentren (nicht an Kitas gebunden), Stand 20.12.2013. Zu beachten: Das heißt nicht, dass seither nicht gezählt wurde, nur dass keine neuere Veröffentlichung gefunden ist. Quelle: Landtag Mecklenburg-Vorpommern (kleineanfragen.de): Drs. 6/2576 Finanzierung von Eltern-Kind-Zentren und Familienzentren (06.01.2014).",
        "/laender/mecklenburg-vorpommern",
      ],
    ]);
  });
});

/** To whom the letter of each Land goes: bodies as the data name them, without what stands there in brackets. */
const RECIPIENTS: Record<string, string> = {
  "schleswig-holstein": "An: Sozialministerium",
  hamburg:
    "An: Amt für Familie, Referat überregionale Jugend- und Familienförderung; Behörde für Arbeit, Gesundheit, Soziales, Familie und Integration",
  niedersachsen: "An: Kultusministerium / Sozialministerium",
  bremen: "An: Servicestelle Kinder- und Familienzentren Bremen; Senatorin für Kinder und Bildung",
  "nordrhein-westfalen":
    "An: Zertifizierungsstelle pädquis; Ministerium für Kinder, Jugend, Familie, Gleichstellung, Flucht und Integration",
  hessen:
    "An: Landesservicestelle Familienzentren Hessen; Hessisches Ministerium für Familie, Senioren, Sport, Gesundheit und Pflege",
  "rheinland-pfalz": "An: Servicestelle Netzwerk Familie stärken; Familienministerium",
  "baden-wuerttemberg": "An: Ministerium für Kultus, Jugend und Sport",
  bayern:
    "An: ZBFS, Staatsinstitut für Familienforschung ifb; Bayerisches Staatsministerium für Familie, Arbeit und Soziales",
  saarland: "An: die Stelle, die im Saarland für Familienzentren zuständig ist",
  berlin: "An: Servicestelle Berliner Familienzentren; Senatsverwaltung für Bildung, Jugend und Familie",
  brandenburg:
    "An: Landesarbeitsgemeinschaft der Familienzentren und Mehrgenerationenhäuser; Ministerium für Gesundheit und Soziales",
  "mecklenburg-vorpommern": "An: Sozialministerium",
  sachsen: "An: Sächsisches Staatsministerium für Kultus",
  "sachsen-anhalt":
    "An: Landesverwaltungsamt, Landesjugendamt; Ministerium für Arbeit, Soziales, Gesundheit und Gleichstellung",
  thueringen:
    "An: Fach- und Forschungsstelle ThEKiZ; Thüringer Ministerium für Soziales, Gesundheit, Arbeit und Familie",
};

describe("the letter to a Land", () => {
  it.each(Object.entries(RECIPIENTS))("of %s goes to those the data name", async (slug, line) => {
    const { request } = await profile(slug);
    const [, to] = request.text.split("\n");
    expect(to).toBe(line);
    expect(request.href).toBe(`/laender/${slug}`);
  });

  it.each(LAENDER.map(({ slug }) => [slug]))(
    "of %s says what the atlas shows, asks four things and names no address of a person",
    async (slug) => {
      const { request, figures } = await profile(slug);
      const [shown] = figures[0]?.sentence.text.split(" Zu beachten:") ?? [];
      expect(request.text).toContain(`der Familienzentren-Atlas zeigt bisher: ${shown}`);
      expect(request.text.match(/^\d\. /gm)).toHaveLength(4);
      expect(request.text).not.toMatch(/@|Tel\.|Telefon|Frau |Herr |\{\{|undefined/);
    },
  );

  it("of Mecklenburg-Vorpommern is the German one that was read", async () => {
    const { request } = await profile("mecklenburg-vorpommern");
    expect(request.text.split("\n")).toEqual([
      "Anfrage zur Zahl der Familienzentren in Mecklenburg-Vorpommern",
      "An: Sozialministerium",
      "",
      "Guten Tag,",
      "",
      "der Familienzentren-Atlas zeigt bisher: In Mecklenburg-Vorpommern sind 10 geförderte Familienzentren gezählt (nicht an Kitas gebunden), Stand 20.12.2013. Quelle: Landtag Mecklenburg-Vorpommern (kleineanfragen.de): Drs. 6/2576 Finanzierung von Eltern-Kind-Zentren und Familienzentren (06.01.2014). Diese Zahl ist rund 13 Jahre alt; eine neuere Veröffentlichung ist nicht gefunden.",
      "",
      "Wir bitten um diese Auskünfte:",
      "1. Wie viele Familienzentren (auch unter anderem Namen) bestehen in Mecklenburg-Vorpommern, und für welchen Tag gilt die Zahl?",
      "2. Was ist dabei gezählt: geförderte, zertifizierte oder alle bestehenden Zentren, an Kitas oder unabhängig davon?",
      "3. Wo ist die Zahl veröffentlicht, oder wo wird sie veröffentlicht?",
      "4. Gibt es eine vollständige Liste der Zentren, die weitergegeben werden darf?",
      "",
      "Die Angaben erscheinen mit Quelle und Stand im Familienzentren-Atlas, einem Angebot des Bundesforums Familienzentren.",
      "",
      "Mit freundlichen Grüßen",
      "",
      "Was der Atlas bisher zeigt:",
    ]);
  });

  it("of the Saarland is neutral where the data name nobody", async () => {
    const { request } = await profile("saarland");
    expect(request.text.split("\n")).toEqual([
      "Anfrage zur Zahl der Familienzentren im Saarland",
      "An: die Stelle, die im Saarland für Familienzentren zuständig ist",
      "",
      "Guten Tag,",
      "",
      "der Familienzentren-Atlas zeigt bisher: Für das Saarland ist keine Landeszahl der Familienzentren gefunden: In den durchsuchten Quellen ist kein Landesprogramm für Familienzentren belegt. Quelle: wom87.de: Neues Kita-Projekt im Saarland: Familien werden gezielt unterstützt (abgerufen am 23.11.2026).",
      "",
      "Wir bitten um diese Auskünfte:",
      "1. Wie viele Familienzentren (auch unter anderem Namen) bestehen im Saarland, und für welchen Tag gilt die Zahl?",
      "2. Was ist dabei gezählt: geförderte, zertifizierte oder alle bestehenden Zentren, an Kitas oder unabhängig davon?",
      "3. Wo ist die Zahl veröffentlicht, oder wo wird sie veröffentlicht?",
      "4. Gibt es eine vollständige Liste der Zentren, die weitergegeben werden darf?",
      "",
      "Die Angaben erscheinen mit Quelle und Stand im Familienzentren-Atlas, einem Angebot des Bundesforums Familienzentren.",
      "",
      "Mit freundlichen Grüßen",
      "",
      "Was der Atlas bisher zeigt:",
    ]);
  });

  it("of Hessen is the English one that was read", async () => {
    const { request } = await profile("hessen", "en");
    expect(request.text.split("\n")).toEqual([
      "Request for the number of family centres in Hesse",
      "To: Landesservicestelle Familienzentren Hessen; Hessisches Ministerium für Familie, Senioren, Sport, Gesundheit und Pflege",
      "",
      "Dear colleagues,",
      "",
      "the Familienzentren-Atlas so far shows: In Hesse, 229 funded family centres are counted (partly at day-care centres), as of 2025 (year inferred). Source: Hessisches Familienministerium: Landesregierung fördert 229 Familienzentren (accessed 23 Nov 2026).",
      "",
      "We ask for the following information:",
      "1. How many family centres (under other names too) exist in Hesse, and for which day does the number hold?",
      "2. What is counted: funded, certified or all existing centres, at day-care centres or independent of them?",
      "3. Where is the number published, or where will it be published?",
      "4. Is there a complete list of the centres that may be passed on?",
      "",
      "The information appears with source and date in the Familienzentren-Atlas, a service of the Bundesforum Familienzentren.",
      "",
      "Kind regards",
      "",
      "What the atlas shows so far:",
    ]);
  });
});
