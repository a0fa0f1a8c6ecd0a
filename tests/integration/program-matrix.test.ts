/** The programme matrix on the shipped data. Expected cells are read by hand from the CSV files in `data/programs`. */

import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { MatrixCell } from "~/charts/matrix-plot";
import { programMatrix, SOURCES_COLUMN } from "~/charts/program-matrix";
import { ChartSvg } from "~/charts/svg/chart-svg";
import { LAENDER } from "~/domain/land";
import type { Locale } from "~/domain/locale";
import { DEFAULT_MATRIX_FILTER, MATRIX_COLUMNS, type MatrixFilter } from "~/domain/matrix-filter";
import { sheetOf } from "~/exports/sheet";
import { matrixFilter, paramsOf } from "~/i18n/read-filter";
import { loadProgramMatrix } from "~/page-data/program-matrix.server";

type Asked = Partial<MatrixFilter> & { laender?: string[] | null };

async function matrixOf({ laender = null, ...filter }: Asked = {}, locale: Locale = "de") {
  return programMatrix(await loadProgramMatrix(laender), { ...DEFAULT_MATRIX_FILTER, ...filter }, locale);
}
const plain = (text: string | undefined) => text?.replaceAll("\u00a0", " ");

async function cellsOf(id: string, asked: Asked = {}) {
  const row = (await matrixOf(asked)).table.rows.find((candidate) => candidate.id === id);
  if (!row) throw new Error(`Zeile ${id} fehlt`);
  return row.cells;
}
const textsOf = async (id: string, columns: string[]) => {
  const cells = await cellsOf(id);
  return columns.map((column) => plain(cells[column]?.text));
};

const OPEN = "kein Ende bekannt";
const NOT = "nicht gefunden";
const NO_RATE = "kein geltender Satz gefunden";
const NO_BUDGET = "kein Betrag eines Jahres gefunden";
const NONE = "kein Landesprogramm";
const NO_CENTERS = "zählt keine Familienzentren";

/** Row, term, start, end, rate, budget, count, Stand. */
const EXPECTED: [string, ...string[]][] = [
  ["SH-FZ", "Familienzentrum (FZ)", "2014", OPEN, NO_RATE, "2.500.000 €", "mehr als 100", "15.09.2017"],
  ["HH-EKIZ", "Eltern-Kind-Zentrum (EKiZ)", "2007", OPEN, NO_RATE, "2.400.000 €", "40", "2019"],
  ["NI-OHNE", "Familienzentrum", NONE, NONE, NONE, NONE, NONE, NONE],
  ["HB-KIFAZ", "Kinder- und Familienzentrum (KiFaZ)", "2018", OPEN, NOT, NOT, "rund 100 Kitas", "ohne Jahr"],
  ["NW-FZ", "Familienzentrum (FZ)", "2006", OPEN, "20.000 €", "77.400.000 €", "3.322", "2025"],
  [
    "HE-FZ",
    "Familienzentrum (FZ)",
    "2011",
    OPEN,
    "18.000 €",
    "mehr als 4.000.000 €",
    "229",
    "2025 (Jahr erschlossen)",
  ],
  ["RP-HDF", "Haus der Familie (HdF)", "2006", OPEN, NO_RATE, NOT, "mehr als 50", "2021 (Jahr erschlossen)"],
  ["RP-KITAPLUS", "Kita!Plus", "2012", "2021", "bis zu 20.000 €", NO_BUDGET, NOT, NOT],
  ["RP-SRB", "Familienzentrum / Kita-Sozialarbeit", "2021", OPEN, NOT, NOT, NO_CENTERS, NO_CENTERS],
  ["BW-KIFAZ", "Kinder- und Familienzentrum (KiFaZ)", "2016", OPEN, NO_RATE, "1.200.000 €", "94", "02/2017"],
  ["BW-FFS", "Familienzentrum", "2025", OPEN, NOT, NOT, NOT, NOT],
  ["BY-FSP", "Familienstützpunkt (FSP)", "2013", OPEN, NOT, NOT, "220", "04.04.2025"],
  ["SL-OHNE", NOT, NOT, NOT, NOT, NOT, NOT, NOT],
  [
    "BE-FZ",
    "Familienzentrum (FZ)",
    "2012",
    OPEN,
    "78.700 € bis 83.200 €",
    "mehr als 4.000.000 €",
    "49",
    "2023",
  ],
  ["BE-FZGS", "Familienzentrum an Grundschule", "2023", OPEN, "88.750 €", NOT, NOT, NOT],
  ["BB-FZ", "Familienzentrum (FamZ)", "2019", OPEN, NO_RATE, "2.600.000 €", "57", "05.05.2025"],
  ["BB-EKZ", "Eltern-Kind-Zentrum (EKZ)", "2006", "2008", NOT, NO_BUDGET, "15", "2006"],
  ["MV-FZ", "Familienzentrum", "2001", OPEN, NOT, NOT, "10", "20.12.2013"],
  ["MV-KIFAZ", "Kinder- und Familienzentrum (KiFaZ)", "2025", "2028 (vorgesehen)", NOT, NOT, NOT, NOT],
  ["SN-EKIZ", "Eltern-Kind-Zentrum (EKiZ)", "2016", "2020", NOT, "500.000 €", "14", "01.07.2019"],
  [
    "SN-KS2",
    "Kita mit zusätzlicher Fachkraft (kein Familienzentrum)",
    "2016",
    OPEN,
    NOT,
    NOT,
    NO_CENTERS,
    NO_CENTERS,
  ],
  ["ST-FZ", "Familienzentrum", "2005", OPEN, NO_RATE, NOT, NOT, NOT],
  ["ST-KEZ", "Kinder-Eltern-Zentrum (KEZ)", "2007", "2012", NOT, NOT, "50", "02.02.2012"],
  [
    "TH-THEKIZ",
    "Thüringer Eltern-Kind-Zentrum (ThEKiZ)",
    "2010",
    OPEN,
    NOT,
    "rund 800.000 €",
    "70",
    "02/2023",
  ],
];

describe("the rows of all sixteen Länder", () => {
  it.each(EXPECTED)("%s", async (id, ...expected) => {
    expect(await textsOf(id, ["begriff", "beginn", "ende", "satz", "budget", "zahl", "stand"])).toEqual(
      expected,
    );
  });

  it("are these, of each Land the longest running first and related ones last", async () => {
    const { rows } = (await matrixOf()).table;
    expect(rows.map(({ id }) => id)).toEqual(EXPECTED.map(([id]) => id));
    expect(new Set(rows.map(({ cells }) => cells.land?.text))).toEqual(
      new Set(LAENDER.map(({ name }) => name)),
    );
  });

  it.each([
    ["NW-FZ", "Geförderte Zentren an Kitas", "an Kitas", "ja"],
    ["RP-HDF", "Zertifizierte Zentren, nicht an Kitas gebunden", "nicht an Kitas gebunden", "ja"],
    ["BY-FSP", "Bestehende Zentren, nicht an Kitas gebunden", "nicht an Kitas gebunden", "nein"],
    ["HB-KIFAZ", "Zählt Kitas, nicht Zentren", "an Kitas", "nein"],
    ["HE-FZ", "Geförderte Zentren, teils an Kitas", "teils an Kitas", NOT],
  ])("%s counts: %s, %s, seal: %s", async (id, ...expected) => {
    expect(await textsOf(id, ["zaehlung", "kita", "siegel"])).toEqual(expected);
  });

  it.each([
    ["SH-FZ", "satz", "zuletzt 25.000 € (2015–2017)", ["S162"]],
    ["HH-EKIZ", "satz", "ohne Jahr: bis zu 26.149,84 €", ["S060"]],
    ["BW-KIFAZ", "satz", "zuletzt 10.000 € (2016); ohne Jahr: 2.000 €, 10.000 €", ["S005", "S004"]],
    ["BB-FZ", "satz", "zuletzt 14.100 € (2019–2020)", ["S043"]],
    ["RP-KITAPLUS", "satz", "ab 2017, Programm beendet", ["S120"]],
    ["RP-KITAPLUS", "budget", "3.400.000 € (2017–2018)", ["S120"]],
    ["BB-EKZ", "budget", "400.000 € (2006–2008)", ["S040"]],
    ["SN-EKIZ", "budget", "2017", ["S141"]],
    ["NI-OHNE", "zahl", "bestehend: rund 300 (ohne Jahr)", ["S093", "S304"]],
    ["MV-KIFAZ", "zahl", "geplant: mehr als 16 (24.05.2025)", ["S082"]],
    ["ST-FZ", "zahl", "anderes gezählt: 13 (2018)", ["S150"]],
    ["SN-EKIZ", "zahl", "Programm beendet", ["S142"]],
    ["ST-KEZ", "zahl", "Programm beendet; Angabe aus Presse oder Partei", ["S152"]],
    ["RP-SRB", "programm", "verwandtes Programm, keines für Familienzentren", ["S122"]],
  ])("%s says below %s: %s", async (id, column, note, sources) => {
    const cell = (await cellsOf(id))[column];
    expect([plain(cell?.note), cell?.sourceIds]).toEqual([note, sources]);
  });
});

describe("where the data is silent", () => {
  it("Niedersachsen has no state programme, says its own row; what is stated beside it stays", async () => {
    const { programm, beginn, satz, koordination } = await cellsOf("NI-OHNE");
    const empty = { text: NONE, raw: null, status: "no_programme", sourceIds: ["S093"] };
    expect([programm, beginn, satz]).toEqual([empty, empty, empty]);
    expect(koordination?.text).toMatch(/^nifbe-Expert/);
  });

  it("for Saarland none was found, which is not the same as none", async () => {
    const { programm, ...others } = await cellsOf("SL-OHNE");
    expect(programm).toEqual({
      text: "kein Landesprogramm gefunden",
      raw: null,
      status: "not_published",
      sourceIds: ["S130"],
    });
    for (const column of MATRIX_COLUMNS.filter((key) => key !== "land" && key !== "programm"))
      expect(others[column], column).toMatchObject({ text: NOT, status: "not_published" });
  });

  it("Sachsen after 2020 has no running programme, only a related one", async () => {
    const { rows } = (await matrixOf({ onlyRunning: true, laender: ["14"] })).table;
    expect(rows.map(({ id }) => id)).toEqual(["14-ohne", "SN-KS2"]);
    expect(rows[0]?.cells.programm).toMatchObject({
      text: "kein laufendes Landesprogramm",
      note: "das letzte endete 2020",
      status: "no_programme",
      sourceIds: ["S142"],
    });
    expect(rows[0]?.cells.zahl).toMatchObject({ text: NONE, raw: null, status: "no_programme" });
  });

  it("Sachsen-Anhalt after 2012 has its KEZ only as ended; its running programme counts nothing", async () => {
    const { rows } = (await matrixOf({ onlyRunning: true, laender: ["15"] })).table;
    expect(rows.map(({ id }) => id)).toEqual(["ST-FZ"]);
    expect(rows[0]?.cells.zahl).toMatchObject({ text: NOT, status: "not_published", raw: null });
  });

  it("all sixteen Länder keep a row when only running programmes are asked for", async () => {
    const { rows } = (await matrixOf({ onlyRunning: true })).table;
    expect(new Set(rows.map(({ cells }) => cells.land?.text)).size).toBe(16);
    for (const ended of ["SN-EKIZ", "ST-KEZ", "BB-EKZ", "RP-KITAPLUS"])
      expect(rows.map(({ id }) => id)).not.toContain(ended);
  });

  it("an unknown number is never 0 in the table and never a number in a file", async () => {
    const matrix = await matrixOf();
    for (const { cells } of matrix.table.rows)
      for (const cell of Object.values(cells)) if (cell.status) expect(cell.raw).toBeNull();
    const { columns, rows } = sheetOf(matrix);
    const rate = columns.findIndex(({ key }) => key === "satz");
    expect(rows.map((row) => row[rate]).filter((value) => value !== null)).toEqual([
      20_000, 18_000, 20_000, 78_700, 88_750,
    ]);
  });
});

describe("sources", () => {
  it.each([
    [{}, "de"],
    [{}, "en"],
    [{ onlyRunning: true }, "de"],
    [{ laender: ["05", "09"], onlyDifferences: true }, "de"],
  ] as const)("stand behind every cell that states something: %o %s", async (asked, locale) => {
    const { table, sources } = await matrixOf(asked as Asked, locale);
    const cited = new Set(sources.map(({ sourceId }) => sourceId));
    const silent = new Set(["nicht gefunden", "not found"]);
    for (const { id, cells } of table.rows) {
      for (const [column, cell] of Object.entries(cells)) {
        if (column === "land") continue;
        const says = cell.status === undefined || cell.note !== undefined || !silent.has(cell.text);
        if (says) expect(cell.sourceIds.length, `${id} ${column}`).toBeGreaterThan(0);
        for (const sourceId of cell.sourceIds) expect(cited, `${id} ${column}`).toContain(sourceId);
      }
    }
    for (const { url } of sources) expect(url).toMatch(/^https?:/);
  });

  it("are the ones of the amount and the count, not only of the programme", async () => {
    const { beginn, satz, budget, zahl, zaehlung } = await cellsOf("NW-FZ");
    expect([beginn, satz, budget, zahl, zaehlung].map((cell) => cell?.sourceIds)).toEqual([
      ["S100"],
      ["S11V"],
      ["S119"],
      ["S11A"],
      ["S11A", "S100"],
    ]);
  });

  it("travel into a file with the names of the cells they stand behind", async () => {
    const words = (await cellsOf("NW-FZ"))[SOURCES_COLUMN]?.raw;
    expect(words).toContain("Förderung je Zentrum und Jahr (Euro): ");
    expect(words).toContain("Letzte Zahl bestehender Zentren, Stand der Zahl: ");
  });
});

describe("order, filter and differences", () => {
  const ids = async (asked: Asked) => (await matrixOf(asked)).table.rows.map(({ id }) => id);

  it("keeps the order in which the Länder were chosen", async () => {
    expect(await ids({ laender: ["09", "05", "03"] })).toEqual(["BY-FSP", "NW-FZ", "NI-OHNE"]);
  });

  it("sorts by rate and leaves the unknown at the end in both directions", async () => {
    const rates = ["BE-FZGS", "BE-FZ"];
    const down = await ids({ sort: { key: "satz", descending: true } });
    const up = await ids({ sort: { key: "satz", descending: false } });
    expect(down.slice(0, 2)).toEqual(rates);
    expect(up[0]).toBe("HE-FZ");
    expect(down.slice(5).sort()).toEqual(up.slice(5).sort());
  });

  it("finds programmes by term or name, and names the Länder that have none", async () => {
    const matrix = await matrixOf({ search: "eltern-kind" });
    expect(matrix.table.rows.map(({ id }) => id)).toEqual(["HH-EKIZ", "BB-EKZ", "SN-EKIZ", "TH-THEKIZ"]);
    expect(matrix.notes.at(-1)).toMatch(
      /^Ohne Programm mit diesem Begriff: Schleswig-Holstein, Niedersachsen, /,
    );
  });

  it("shows only the columns that differ between Hamburg and Thüringen", async () => {
    const { table } = await matrixOf({ laender: ["02", "16"], onlyDifferences: true });
    // Both without an end and at Kitas; a rate and a seal are stated for at most one of them.
    expect(table.columns.map(({ key }) => key)).toEqual([
      "land",
      "begriff",
      "programm",
      "zaehlung",
      "recht",
      "koordination",
      "beginn",
      "budget",
      "zahl",
      "stand",
      SOURCES_COLUMN,
    ]);
  });

  it("compares with the first chosen Land that has a programme, and says so", async () => {
    const matrix = await matrixOf({ laender: ["03", "05", "06"] });
    expect(matrix.notes[0]).toMatch(
      /^Fett und umrandet ist, was von Nordrhein-Westfalen \(Familienzentrum\) abweicht/,
    );
    const marked = (cells: Record<string, MatrixCell> | undefined) =>
      Object.entries(cells ?? {}).flatMap(([column, cell]) => (cell.marked ? [column] : []));
    const cells = (id: string) => matrix.table.rows.find((row) => row.id === id)?.cells;
    expect(marked(cells("NW-FZ"))).toEqual([]);
    expect(marked(cells("HE-FZ"))).toEqual(["zaehlung", "kita", "beginn", "satz"]);
  });

  it("without a choice marks the ended programmes and the seals, against the most frequent value", async () => {
    const { rows } = (await matrixOf()).table;
    const marked = (column: string) => rows.flatMap(({ id, cells }) => (cells[column]?.marked ? [id] : []));
    expect(marked("ende")).toEqual(["RP-KITAPLUS", "BB-EKZ", "MV-KIFAZ", "SN-EKIZ", "ST-KEZ"]);
    expect(marked("siegel")).toEqual(["NW-FZ", "RP-HDF", "ST-KEZ"]);
    expect(marked("beginn")).toEqual([]);
  });
});

describe("the chart", () => {
  it("finds 13 Länder with a running programme and three with a rate in force", async () => {
    expect((await matrixOf()).title).toBe(
      "Von den 16 Ländern haben 13 ein laufendes Landesprogramm (2025); für 3 davon ist ein geltender Satz je Zentrum und Jahr bekannt",
    );
    expect((await matrixOf({ laender: ["03", "14"] })).title).toBe(
      "Von 2 gezeigten Ländern hat keines ein laufendes Landesprogramm (2025); für keines davon ist ein geltender Satz je Zentrum und Jahr bekannt",
    );
  });

  it.each(["de", "en"] as const)("can be drawn in %s and leaves no text unfilled", async (locale) => {
    const matrix = await matrixOf({}, locale);
    expect(JSON.stringify(matrix)).not.toMatch(/\{\{|matrix-charts:/);
    for (const width of [340, 720])
      expect(renderToStaticMarkup(createElement(ChartSvg, { spec: matrix, width }))).toContain("<svg");
  });

  it("answers 400 in words for a part of the address it cannot read", async () => {
    const request = new Request("http://localhost/vergleich?msort=schoenheit");
    try {
      matrixFilter(paramsOf(request), "de");
      expect.unreachable();
    } catch (answer) {
      expect((answer as Response).status).toBe(400);
      expect(await (answer as Response).text()).toMatch(
        /^Der Teil „msort=schoenheit“ der Adresse ließ sich nicht lesen\. Möglich sind: land, -land, /,
      );
    }
  });
});
