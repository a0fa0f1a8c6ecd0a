/**
 * The pages of the people's network. Of the shipped facts everything is counted in data/network and data/programs; of the filled template it
 * follows from tests/integration/network-tables.ts, worked out beside each number.
 */
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { ChartTable } from "~/charts/chart-table";
import type { ChartSpec } from "~/charts/spec";
import { filledData } from "./network-tables";
import { runEtl } from "./run-etl";
import { tempFolder } from "./temp-folder";

const out = tempFolder();
const args = (address: string, params: Record<string, string> = {}) => ({
  request: new Request(`http://localhost${address}`),
  params,
  context: {},
});

let pages: Awaited<ReturnType<typeof importPages>>;

async function importPages() {
  return {
    overview: (await import("~/routes/($lang).netzwerk._index")).loader,
    matrix: (await import("~/routes/($lang).netzwerk.matrix")).loader,
    directory: (await import("~/routes/($lang).netzwerk.verzeichnis")).loader,
    file: (await import("~/routes/($lang).netzwerk_.verzeichnis[.]csv")).loader,
    organisation: (await import("~/routes/($lang).netzwerk.organisation.$slug")).loader,
    growth: (await import("~/routes/($lang).netzwerk.wachstum")).loader,
    start: (await import("~/routes/($lang)._index")).loader,
    load: (await import("~/page-data/network.server")).loadNetwork,
    counts: (await import("~/charts/network-overview")).networkCounts,
    nodes: (await import("~/queries/network-nodes.server")).networkNodes,
    refresh: (await import("~/db/snapshot.server")).refreshSnapshot,
  };
}

/** Builds a snapshot in place of the one before and lets the pages find it. */
async function serve(data: string, ...more: string[]): Promise<void> {
  const { status, output } = runEtl(out, "--data", data, ...more);
  if (status !== 0) throw new Error(output);
  process.env.ATLAS_SNAPSHOT = path.join(out, "atlas.duckdb"); // read once, when the modules are loaded
  process.env.LOG_LEVEL = "silent";
  pages ??= await importPages();
  await pages.refresh();
}

/** Every row of the directory under a selection, page after page. */
async function directoryRows(search = ""): Promise<ChartTable["rows"]> {
  const rows: ChartTable["rows"] = [];
  for (let page = 1; ; page++) {
    const address = `/netzwerk/verzeichnis?${search}&seite=${page}`;
    const { table, pages: all } = await pages.directory(args(address));
    rows.push(...table.rows);
    if (!all?.next) return rows;
  }
}

const rowsOfFile = async (search: string) => {
  const text = await (await pages.file(args(`/netzwerk/verzeichnis.csv?${search}`))).text();
  return text.split("\r\n").filter((line) => /^[ak]-/.test(line)).length;
};

/** What each form says of the same thing. */
async function numbers() {
  const network = await pages.load();
  const { perLand, perLevel } = (await pages.matrix(args("/netzwerk/matrix"))).view;
  const cell = (table: typeof perLand, row: string, column: string) =>
    Number(
      table.rows
        .find(({ id }) => id === row)
        ?.cells.find(({ key }) => key === column)
        ?.text.replace(".", ""),
    );
  const levels = perLevel.rows.map(({ id }) => cell(perLevel, id, "all"));
  const nodes = await pages.nodes({});
  const counts = pages.counts(network);
  return {
    overview: counts.organisations,
    map: counts.placed + counts.unplaced,
    matrix: cell(perLand, "all", "all"),
    matrixOfLaender: [...perLand.rows.slice(0, 17)].reduce((sum, { id }) => {
      const text = cell(perLand, id, "all");
      return sum + text;
    }, 0),
    levels: levels.reduce((sum, count) => sum + count, 0),
    graph: nodes
      .filter(({ kind }) => kind === "organisation" || kind === "organisation_group")
      .reduce((sum, { gathered }) => sum + gathered, 0),
    directory: (await directoryRows()).length,
    file: await rowsOfFile(""),
  };
}

const allOf = (count: number) =>
  Object.fromEntries(
    ["overview", "map", "matrix", "matrixOfLaender", "levels", "graph", "directory", "file"].map((form) => [
      form,
      count,
    ]),
  );

describe("the shipped facts", () => {
  beforeAll(() => serve("data"));

  it("give 52 organisations in every form", async () => {
    expect(await numbers()).toEqual(allOf(52));
  });

  it("are told in one sentence, and as the fourth door of the start page", async () => {
    const { finding, figures, kept } = await pages.overview(args("/netzwerk"));
    expect(finding).toBe(
      "52 Organisationen sind in öffentlichen Quellen genannt: 42 aus 14 der 16 Länder, 10 bundesweit",
    );
    expect(Object.fromEntries(figures.map(({ id, value }) => [id, value]))).toEqual({
      organisations: "52",
      laender: "14 von 16",
      placed: "41",
      relations: "195",
      members: "Angabe folgt",
      meetings: "Angabe folgt",
    });
    expect(kept).toMatch(/noch nicht eingetragen \(Angabe folgt\)/);
    const { doors } = await pages.start(args("/"));
    expect(doors.at(-1)).toMatchObject({ id: "netzwerk", text: expect.stringMatching(/^52 Organisationen/) });
  });

  it("name as gaps what nobody comes from, nationwide organisations and city states apart", async () => {
    const { gaps, perLand } = (await pages.matrix(args("/netzwerk/matrix"))).view;
    expect(gaps[0]?.text).toBe("Noch gar keine Organisation aus dem Saarland und Sachsen-Anhalt");
    expect(gaps.find(({ id }) => id === "kommune")?.text).toBe(
      "Noch keine Kommune aus dem Land Bremen, Rheinland-Pfalz, Bayern, dem Saarland, Brandenburg, Mecklenburg-Vorpommern, Sachsen-Anhalt und Thüringen",
    );
    const nationwide = perLand.rows.find(({ id }) => id === "bundesweit");
    expect(nationwide?.cells.map(({ text }) => text)).toEqual(["0", "0", "0", "1", "0", "5", "4", "10"]);
    expect(nationwide?.cells.some(({ gap }) => gap)).toBe(false);
  });

  it("lead from every count of the matrix to as many organisations", async () => {
    const { perLand, perLevel } = (await pages.matrix(args("/netzwerk/matrix"))).view;
    const cells = [...perLand.rows, ...perLevel.rows].flatMap((row) => row.cells);
    for (const { text, href } of cells.filter(({ href }) => href !== null)) {
      const search = new URL(href as string, "http://localhost").search.slice(1);
      expect(await directoryRows(search), href as string).toHaveLength(Number(text));
    }
  });

  it("have a page per organisation with all its relations, each with a source", async () => {
    const { entries } = await pages.load();
    for (const entry of entries) {
      const view = await pages.organisation(
        args(`/netzwerk/organisation/${entry.slug}`, { slug: entry.slug }),
      );
      const rows = [...view.relations.rows, ...view.events.rows];
      expect(rows, entry.organisation).toHaveLength(entry.relations);
      for (const { cells } of rows) expect(cells.source?.href).toMatch(/^https?:/);
      expect(view.sentence.text).toContain(entry.organisation);
      expect(view.sentence.text).toMatch(/Quelle: /);
    }
  });

  it("tell of the Landesservicestelle what it does, since when, and who carries it", async () => {
    const slug = "landesservicestelle-familienzentren-hessen";
    const view = await pages.organisation(args(`/netzwerk/organisation/${slug}`, { slug }));
    const rows = view.relations.rows.map(({ cells }) => [
      cells.relation?.text,
      cells.other?.text,
      cells.period?.text,
    ]);
    expect(rows).toContainEqual(["koordiniert", expect.stringMatching(/Hessen/), "seit 01.10.2020"]);
    expect(rows).toContainEqual([
      "getragen von",
      "Karl Kübel Stiftung für Kind und Familie",
      expect.any(String),
    ]);
    expect(view.facts.find(({ id }) => id === "standing")?.text).toMatch(/Angabe folgt/);
  });

  it("leave the growth pending in words and in every chart, beside the four dated foundings", async () => {
    const { pending, figures, charts, founding } = await pages.growth(args("/netzwerk/wachstum"));
    expect(pending).toBe(true);
    expect(figures.map(({ value }) => value)).toEqual(Array(3).fill("Angabe folgt"));
    for (const { title, plot } of Object.values(charts) as ChartSpec[]) {
      expect(title).toMatch(/noch nicht eingetragen/);
      expect(JSON.stringify(plot)).toContain('"pending"');
    }
    expect(founding.rows.map(({ cells }) => cells.date?.raw)).toEqual([
      "2024-03-20",
      "2020-10-01",
      "2015-10",
      "2011",
    ]);
  });

  it("find by words of name, task, place and Land, and by every filter", async () => {
    const count = async (search: string) => (await directoryRows(search)).length;
    expect(await count("q=kübel")).toBe(2); // Karl Kübel Stiftung and its Felsenweg-Institut
    expect(await count("q=fachhochschule+thüringen")).toBe(1);
    expect(await count("netz=genannt")).toBe(52);
    expect(await count("netz=mitglied")).toBe(0);
    expect(await count("ort=unbekannt")).toBe(11);
    expect(await count("land=saarland")).toBe(0);
    expect(await count("land=bundesweit&typ=stiftung")).toBe(5);
    expect(await rowsOfFile("ebene=kommune")).toBe(8);
  });

  it("answer an unknown organisation with 404, an id with its address, an unreadable part with 400 in words", async () => {
    const status = async (answer: Promise<unknown>) => {
      try {
        await answer;
        return { status: 200, location: null, text: "" };
      } catch (thrown) {
        const response = thrown as Response;
        return {
          status: response.status,
          location: response.headers.get("location"),
          text: await response.text(),
        };
      }
    };
    const organisation = (slug: string) =>
      pages.organisation(args(`/netzwerk/organisation/${slug}`, { slug }));
    expect(await status(organisation("gibt-es-nicht"))).toMatchObject({ status: 404 });
    const [first] = (await pages.load()).entries;
    expect(await status(organisation(first?.stakeholderId as string))).toMatchObject({
      status: 302,
      location: `/netzwerk/organisation/${first?.slug}`,
    });
    expect(await status(pages.directory(args("/netzwerk/verzeichnis?typ=verein")))).toMatchObject({
      status: 400,
      text: expect.stringMatching(/„typ=verein“.*kommune/),
    });
    expect(await status(pages.growth(args("/netzwerk/wachstum?nach=ort")))).toMatchObject({ status: 400 });
  });
});

/** `inNiedersachsen`: Kommunen there; Gemeinde Neudorf of the public facts is one more. */
const FILLED = [
  // Numbers 1–3 joined in January to March 2024; 1 and 3 came to the first meeting, 3 to the second.
  { count: 3, inNiedersachsen: 2, firstQuarter: 3, participation: 3, returning: 1, all: 2, laender: 3 },
  // Every 35th from number 2: 9. 25 dozens, 13 of them in 2024, three each in its first quarter. 150 odd ones and 100 of three; 50 both.
  {
    count: 300,
    inNiedersachsen: 10,
    firstQuarter: 39,
    participation: 250,
    returning: 50,
    all: 200,
    laender: 5,
  },
  // 86 and Neudorf; 125 dozens in 2024; 1500 odd ones and 1000 of three, 500 both.
  {
    count: 3000,
    inNiedersachsen: 87,
    firstQuarter: 375,
    participation: 2500,
    returning: 500,
    all: 2000,
    laender: 5,
  },
];

describe.each(FILLED)("a template with $count organisations", (expected) => {
  const { count } = expected;
  beforeAll(() => serve(filledData(count)));

  it("comes out in every form with the same number, the two public ones beside it", async () => {
    expect(await numbers()).toEqual(allOf(count + 2));
  });

  it("comes out in matrix and directory by type and Land", async () => {
    const { perLand } = (await pages.matrix(args("/netzwerk/matrix"))).view;
    const cell = perLand.rows.find(({ id }) => id === "03")?.cells.find(({ key }) => key === "kommune");
    expect(cell?.text).toBe(String(expected.inNiedersachsen));
    expect(await directoryRows("typ=kommune&land=niedersachsen")).toHaveLength(expected.inNiedersachsen);
    expect(await directoryRows("netz=mitglied")).toHaveLength(count); // who leaves in 2026 is still one at the data's date
    expect(await directoryRows("netz=genannt")).toHaveLength(2);
  });

  it("comes out in the growth: members, joinings, Länder, attendances, who came back", async () => {
    const page = await pages.growth(args("/netzwerk/wachstum?nach=land"));
    const charts = page.charts as Record<string, ChartSpec>;
    const rows = (chart: string) => charts[chart]?.table.rows ?? [];
    const raw = (chart: string, key: string) => rows(chart).map(({ cells }) => cells[key]?.raw as number);
    const sum = (list: number[]) => list.reduce((total, number) => total + number, 0);
    expect(raw("members", "members")[0]).toBe(count);
    expect(sum(raw("members", "joined"))).toBe(count);
    expect(rows("members").find(({ id }) => id === "2024-Q1")?.cells.joined?.raw).toBe(expected.firstQuarter);
    const [today] = rows("split");
    const groups = Object.keys(today?.cells ?? {}).filter((key) => key.startsWith("g-"));
    expect(sum(groups.map((key) => today?.cells[key]?.raw as number))).toBe(count);
    expect(raw("represented", "laender")[0]).toBe(expected.laender);
    expect(raw("represented", "levels")[0]).toBe(3);
    expect(sum(raw("meetings", "participation"))).toBe(expected.participation);
    const times = raw("returning", "organisations");
    expect(times).toEqual([expected.all - expected.returning, expected.returning]);
    expect(page.pending).toBe(false);
  });

  it("says of the members that a third may have left already, as their leaving is dated to the year alone", async () => {
    const { finding } = await pages.overview(args("/netzwerk"));
    const number = count.toLocaleString("de-DE");
    expect(finding).toMatch(new RegExp(`heute Mitglied sind bis zu ${number.replace(".", "\\.")}$`));
  });
});

describe("the network of mini-germany", () => {
  beforeAll(() => serve("tests/fixtures/mini-germany"));

  it("grows as its README's rows say, in titles that state it", async () => {
    const page = await pages.growth(args("/netzwerk/wachstum"));
    const titles = Object.fromEntries(
      Object.entries(page.charts).map(([chart, { title }]) => [chart, title.replaceAll("\u00a0", " ")]),
    );
    expect(titles).toEqual({
      // Town, university, Deichverein and Verband; the foundation left in March 2025. At the end of 2023 the town alone.
      members: "Am 12.01.2026 hat das Netzwerk 4 Mitglieder; Ende 2023 waren es 1",
      split:
        "Am stärksten gewachsen seit Ende 2023: Träger, Wissenschaft und Verbände und Netzwerke (je 1 mehr)",
      joined: "Die meisten Beitritte fielen in das 1. Quartal 2024: 2", // university and Verband, in February
      represented: "Am 12.01.2026 kommen die Mitglieder aus 2 der 16 Länder und von 3 der 3 Ebenen", // Hessen, Bremen
      meetings: "Eingetragen: 3 Treffen mit 7 Teilnahmen von Organisationen",
      returning: "Mindestens zweimal dabei: 1 von 5 Organisationen (20 %)", // the town came to all three
    });
    expect(page.charts.joined.notes.join(" ")).toContain(
      "Nur auf das Jahr datiert und deshalb in keinem Quartal: 2023 ein Beitritt.",
    );
  });

  it("says of the foundation since when and until when it was a member, and what it took part in", async () => {
    const view = await pages.organisation(
      args("/netzwerk/organisation/musterstiftung", { slug: "musterstiftung" }),
    );
    expect(view.facts.find(({ id }) => id === "standing")?.text).toBe("Mitglied 20.05.2024 bis 03/2025");
    expect(view.events.rows.map(({ cells }) => [cells.event?.text, cells.role?.text]).sort()).toEqual([
      ["Fachtag", "nimmt teil an"],
      ["Fachtag", "veranstaltet"],
    ]);
    expect((await directoryRows("netz=ehemals")).map(({ cells }) => cells.organisation?.text)).toEqual([
      "Musterstiftung",
    ]);
  });

  it("leads from a list that is published nowhere to where the atlas explains it, in the page's language", async () => {
    const view = await pages.organisation(
      args("/en/netzwerk/organisation/hochschule-muster", { slug: "hochschule-muster", lang: "en" }),
    );
    const hrefs = view.relations.rows.map(({ cells }) => cells.source?.href);
    expect(hrefs).toContain("/en/netzwerk#gepflegt");
  });
});

describe("a demonstration", () => {
  beforeAll(() => serve("data", "--profile", "demo", "--centers", "100", "--organisations", "30"));

  it("marks what is generated on every page, and leaves the public organisations what they are", async () => {
    const { demo, kept, finding } = await pages.overview(args("/netzwerk"));
    expect([demo, finding]).toEqual([true, expect.stringMatching(/^82 Organisationen sind verzeichnet/)]);
    expect(kept).toMatch(/erzeugt, nicht erhoben/);
    const page = await pages.growth(args("/netzwerk/wachstum"));
    for (const { demo } of Object.values(page.charts)) expect(demo).toBe(true);
    const { entries } = await pages.load();
    for (const entry of entries) {
      const view = await pages.organisation(args("/netzwerk/organisation", { slug: entry.slug }));
      expect(view.demo, entry.organisation).toBe(entry.origin === "kept");
      expect(view.sentence.text.startsWith("DEMO-DATEN")).toBe(entry.origin === "kept");
    }
    const file = await (await pages.file(args("/netzwerk/verzeichnis.csv"))).text();
    expect(file).toContain("DEMO-DATEN");
  });
});
