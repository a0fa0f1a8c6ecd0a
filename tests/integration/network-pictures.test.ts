/**
 * Map and graph of the people's network. Of the shipped facts everything is counted in data/network and data/programs; of the filled
 * template it follows from tests/integration/network-tables.ts.
 */
import path from "node:path";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, it } from "vitest";
import { graphTable } from "~/charts/graph-table";
import type { MapPlot } from "~/charts/map-plot";
import type { NetworkNode } from "~/charts/network-plot";
import { ChartSvg } from "~/charts/svg/chart-svg";
import { NetworkList } from "~/components/network-list";
import { filledData } from "./network-tables";
import { rowsOf, runEtl } from "./run-etl";
import { tempFolder } from "./temp-folder";

const out = tempFolder();
let pages: Awaited<ReturnType<typeof importPages>>;

async function importPages() {
  return {
    graph: (await import("~/routes/($lang).netzwerk.graph")).loader,
    map: (await import("~/routes/($lang).netzwerk.karte")).loader,
    refresh: (await import("~/db/snapshot.server")).refreshSnapshot,
  };
}

async function serve(data: string): Promise<void> {
  const { status, output } = runEtl(out, "--data", data);
  if (status !== 0) throw new Error(output);
  process.env.ATLAS_SNAPSHOT = path.join(out, "atlas.duckdb"); // read once, when the modules are loaded
  process.env.LOG_LEVEL = "silent";
  pages ??= await importPages();
  await pages.refresh();
}

const args = (address: string, params: Record<string, string> = {}) => ({
  request: new Request(`http://localhost${address}`),
  params,
  context: {},
});
const graph = async (search = "") => (await pages.graph(args(`/netzwerk/graph${search}`))).spec;
const map = (search = "") => pages.map(args(`/netzwerk/karte${search}`));
const drawn = (spec: Awaited<ReturnType<typeof graph>>, width: number) =>
  renderToStaticMarkup(createElement(ChartSvg, { spec, width, theme: "light" }));
const plain = (text: string) => text.replaceAll("\u00a0", " ");
const status = (search: string) =>
  graph(search).then(
    () => 200,
    (error: unknown) => (error as Response).status,
  );

describe("the graph of the shipped facts", () => {
  beforeAll(() => serve("data"));

  it("finds the twelve Länder whose programme has a body in programs.csv or organisation-aliases.csv", async () => {
    // Hamburg, Bremen, NRW, Hessen, Rheinland-Pfalz, Baden-Württemberg, Bayern, Berlin, Brandenburg, MV, Sachsen, Thüringen.
    const { title, subtitle } = await graph();
    expect(title).toBe(
      "Für 12 von 16 Ländern ist belegt, welche Stelle ein Landesprogramm verantwortet, koordiniert oder bewilligt",
    );
    expect(subtitle).toContain(
      "52 Organisationen, 22 Landesprogramme, 20 kommunale Programme, 16 Länder, 56 Ereignisse, 2 bundesweite Studien; 195 Beziehungen",
    );
  });

  it("draws every node as one link at both widths, and the same twice, byte for byte", async () => {
    const spec = await graph();
    for (const width of [340, 1000]) {
      const svg = drawn(spec, width);
      expect(svg.match(/data-mark="node"/g)).toHaveLength(168);
      for (const { href } of spec.plot.nodes) expect(svg.split(`<a href="${href}">`)).toHaveLength(2);
      expect(svg).not.toContain("NaN");
      expect(drawn(await graph(), width)).toBe(svg);
    }
  });

  it("has every node and every relation of the tables in the list, each relation with a source that is cited", async () => {
    const { plot, sources } = await graph();
    const nodes = await rowsOf(out, "select node_id as id, label from network_node");
    expect(plot.nodes.map(({ id }) => id).sort()).toEqual(nodes.map(({ id }) => id).sort());
    const list = renderToStaticMarkup(createElement(NetworkList, { plot, sources }));
    expect([...list.matchAll(/data-node="([^"]*)"/g)].map(([, id]) => id).sort()).toEqual(
      nodes.map(({ id }) => id).sort(),
    );
    const relations = await rowsOf(out, "select relation_id, source_id as source from relation");
    expect(relations).toHaveLength(195);
    const told = plot.lines.flatMap((line) => line.relations);
    expect(told.flatMap(({ sourceIds }) => sourceIds).sort()).toEqual(
      relations.map(({ source }) => source).sort(),
    );
    const cited = new Set(sources.map(({ sourceId }) => sourceId));
    for (const { count, sourceIds } of told) {
      expect([count, sourceIds.length]).toEqual([1, 1]);
      expect(cited.has(sourceIds[0] as string)).toBe(true);
    }
    // In full where a relation begins: one source behind each.
    expect(list.match(/\(Quelle: <span><a href=/g)).toHaveLength(195);
    expect(graphTable(plot, sources, "de").rows).toHaveLength(195);
    for (const { cells } of graphTable(plot, sources, "de").rows) expect(cells.quellen?.text).toMatch(/.: ./);
  });

  it("shows a focus with its neighbours alone: the Auridis Stiftung funds an association and three Länder", async () => {
    const nodes = (await graph()).plot.nodes;
    const auridis = nodes.find(({ label }) => label === "Auridis Stiftung") as NetworkNode;
    const { title, plot } = await graph(`?fokus=${auridis.id}`);
    expect(title).toBe("Auridis Stiftung: 4 belegte Beziehungen, zu 4 Nachbarn");
    const own = plot.lines.filter(({ from }) => from === plot.focus);
    expect(own.map(({ kind, to }) => [kind, plot.nodes[to]?.label]).sort()).toEqual([
      ["funds", "Bremen"],
      ["funds", "Bundesverband der Familienzentren e. V."],
      ["funds", "Niedersachsen"],
      ["funds", "Sachsen"],
    ]);
    expect(auridis.page).toBe("/netzwerk/organisation/auridis-stiftung");
  });

  it("counts a selection by its own relations: 5 of funding, 8 of responsibility", async () => {
    const { title, plot } = await graph("?beziehungen=foerderung,zustaendigkeit");
    expect(title).toBe("13 Beziehungen zwischen 168 Dingen: so weit reicht diese Auswahl");
    expect(plot.lineKinds.map(({ kind, count }) => [kind, count])).toEqual([
      ["responsible", 8],
      ["funds", 5],
    ]);
  });

  it("answers an unreadable part with 400 in words, a thing that is not there with 404", async () => {
    expect(await status("?dinge=personen")).toBe(400);
    expect(await status("?fokus=xyz")).toBe(400);
    expect(await status("?fokus=organisation:a-gibt-es-nicht")).toBe(404);
    expect(await status("?fokus=land:06")).toBe(200);
  });

  it("says that the office's own records are pending", async () => {
    expect((await graph()).notes.join(" ")).toContain("noch nicht eingetragen (Angabe folgt)");
  });

  it("speaks English under /en", async () => {
    const { spec } = await pages.graph(args("/en/netzwerk/graph", { lang: "en" }));
    expect(spec.title).toContain("For 12 of 16 Länder it is documented");
    expect(spec.plot.nodes.find(({ id }) => id === "land:09")?.label).toBe("Bavaria");
    expect(spec.plot.nodes[0]?.href).toMatch(/^\/en\/netzwerk\/graph\?fokus=/);
  });
});

describe("the map of the shipped facts", () => {
  beforeAll(() => serve("data"));

  it("places 41 of 52 organisations, most of them in Berlin, and lists the other eleven with their reason", async () => {
    const { spec, shared, unplaced } = await map();
    expect(plain(spec.title)).toBe(
      "41 von 52 Organisationen lassen sich einem Ort zuordnen; die meisten sitzen in Berlin (9)",
    );
    expect(unplaced.map(({ heading, organisations }) => [heading, organisations.length])).toEqual([
      ["Bundesweit tätig, kein Ort genannt", 5],
      ["Kein Ort genannt", 6],
    ]);
    expect(shared.map(({ text }) => text)).toEqual([
      "Berlin: 9",
      "Stuttgart: 3",
      "Bensheim: 2",
      "Bremen: 2",
      "Dresden: 2",
      "Hamburg: 2",
      "Hannover: 2",
      "Kiel: 2",
    ]);
    const { places } = spec.plot as MapPlot;
    const marks = places?.places.flatMap((place) => place.marks) ?? [];
    expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(41);
    expect(spec.table.rows).toHaveLength(52);
    expect(spec.table.rows.filter(({ cells }) => cells.karte?.text === "ja")).toHaveLength(41);
  });

  it("leads from each Land to its part of the directory, and says how many belong to it", async () => {
    const { regions } = (await map("?typ=kommune")).spec.plot as MapPlot;
    const niedersachsen = regions.find(({ ags }) => ags === "03");
    // Region Hannover, Landeshauptstadt Hannover, Stadt Wolfsburg.
    expect(niedersachsen?.text).toBe("3 Organisationen");
    expect(niedersachsen?.href).toBe("/netzwerk/verzeichnis?typ=kommune&land=niedersachsen");
  });

  it("shows a level alone: eleven are active nationwide, six of them with a seat", async () => {
    const { spec } = await map("?ebene=bund");
    expect(spec.title).toContain("6 von 11 Organisationen");
    expect(spec.subtitle).toContain("nur Ebene Bund");
  });

  it("says so where nothing is left, and refuses what it cannot read", async () => {
    const { spec } = await map("?typ=stiftung&ebene=kommune");
    expect(spec.title).toBe("Zu dieser Auswahl ist keine Organisation verzeichnet");
    await expect(map("?typ=person")).rejects.toMatchObject({ status: 400 });
  });
});

describe("a network of 3,000 organisations", () => {
  beforeAll(() => serve(filledData(3000)));

  it("is gathered, and every organisation and relation is counted in its group", async () => {
    const { plot, sources, notes } = await graph();
    expect(plot.nodes.length).toBeLessThanOrEqual(500);
    const count = (kind: string) => plot.nodeKinds.find((entry) => entry.kind === kind)?.count;
    expect(count("organisation_group")).toBe(3002); // with the two of mini-germany
    expect(notes.join(" ")).toContain("Mehr als 500 Dinge");
    const [inTable] = await rowsOf(out, "select sum(relations)::integer as relations from network_edge");
    const told = plot.lines.flatMap((line) => line.relations);
    expect(told.reduce((sum, relation) => sum + relation.count, 0)).toBe(inTable?.relations);
    for (const { sourceIds } of told) expect(sourceIds.length).toBeGreaterThan(0);
    const table = graphTable(plot, sources, "de");
    expect(table.columns.map(({ key }) => key)).toContain("anzahl");
  });

  it("is told place by place under the map, each organisation counted once", async () => {
    const { spec } = await map();
    // None of the template's organisations names a place; the two of mini-germany do or do not.
    const counted = spec.table.rows.reduce((sum, { cells }) => sum + Number(cells.zusammen?.raw), 0);
    expect(counted).toBe(3002);
  });

  it("finds one organisation in the group that stands for it", async () => {
    const [row] = await rowsOf(
      out,
      "select stakeholder_id as id, type, land_ags as land from stakeholder where origin = 'kept' and land_ags is not null limit 1",
    );
    const { plot } = await graph(`?fokus=organisation:${row?.id}`);
    expect(plot.nodes[plot.focus as number]?.id).toBe(`organisation_group:${row?.type}:${row?.land}`);
  });
});
