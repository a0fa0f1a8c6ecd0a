/** The network of the shipped facts, counted by hand in the CSV files in `data/`, and what the queries say of it. */
import { cpSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { rowsOf, runEtl } from "./run-etl";
import { dataWith, tempFolder } from "./temp-folder";

const out = tempFolder();
const again = tempFolder();
const queries: Record<string, (params: Record<string, never>) => Promise<unknown[]>> = {};

beforeAll(async () => {
  for (const folder of [out, again]) {
    const { status, output } = runEtl(folder);
    if (status !== 0) throw new Error(output);
  }
  process.env.ATLAS_SNAPSHOT = path.join(out, "atlas.duckdb"); // read once, when the modules are loaded
  process.env.LOG_LEVEL = "silent";
  Object.assign(queries, {
    ...(await import("~/queries/network-organisations.server")),
    ...(await import("~/queries/network-memberships.server")),
    ...(await import("~/queries/network-events.server")),
    ...(await import("~/queries/network-participation.server")),
    ...(await import("~/queries/network-relations.server")),
    ...(await import("~/queries/network-nodes.server")),
    ...(await import("~/queries/network-edges.server")),
  });
});

async function count(sql: string): Promise<unknown> {
  const [row] = await rowsOf(out, `select (${sql})::integer as n`);
  return row?.n;
}

describe("the network of the shipped facts", () => {
  it.each([
    ["networkOrganisations", 52],
    ["networkMemberships", 0],
    ["networkEvents", 56],
    ["networkParticipation", 0],
    ["networkRelations", 195],
    ["networkNodes", 168], // 52 organisations, 56 events, 22 programmes, 20 municipal ones, 16 Länder, 2 nationwide studies
    ["networkEdges", 194], // the two studies of nifbe in Niedersachsen are one line
  ])("%s answers %i rows", async (name, rows) => {
    expect(await queries[name]?.({})).toHaveLength(rows);
  });

  it.each([
    ["responsible", 8], // HH, HB, NW, HE, BW-KIFAZ, BE twice, BB-FZ
    ["coordinates", 13], // HB 2, NW 2, HE, RP-HDF, BE, BB-FZ, MV-KIFAZ, SN twice, TH twice
    ["administers", 3], // Kassel, ZBFS, LVR
    ["carries", 4], // DKJS, Karl Kübel twice, Elbkinder
    ["funds", 5], // Dürr, Auridis four times
    ["evaluates", 11], // ten authors of studies, and the ifb
    ["hosts", 6],
    ["takes_part", 1],
    ["runs", 8],
    ["cooperates", 2],
    ["belongs_to", 134], // 42 organisations, 22 programmes, 20 municipal ones, 45 milestones, 5 milestones to the programme they name
  ])("holds of %s %i relations, all derived", async (kind, expected) => {
    expect(await count(`select count(*) from relation where kind = '${kind}' and origin = 'derived'`)).toBe(
      expected,
    );
  });

  it("names for each relation the source of the row it comes from", async () => {
    expect(await count("select count(*) from relation anti join source using (source_id)")).toBe(0);
    expect(
      await count(
        "select count(*) from relation r join program p on p.program_id = r.to_id where r.kind = 'responsible' and r.source_id <> p.source_id",
      ),
    ).toBe(0);
    expect(
      await rowsOf(
        out,
        "select s.organisation, r.since, r.source_id from relation r join stakeholder s on s.stakeholder_id = r.from_id where r.to_id = 'HE-FZ' and r.kind = 'coordinates'",
      ),
    ).toEqual([
      { organisation: "Landesservicestelle Familienzentren Hessen", since: "2020-10-01", source_id: "S070" },
    ]);
  });

  it("links a study to the programme or municipality it names, else to its Land, else keeps it as a study", async () => {
    const rows = await rowsOf(
      out,
      `select s.organisation, r.to_kind, r.source_id from relation r join stakeholder s on s.stakeholder_id = r.from_id
       where r.kind = 'evaluates' and r.source_id in ('S198', 'S207', 'S092', 'S189') order by r.source_id`,
    );
    expect(rows).toEqual([
      {
        organisation: "Niedersächsisches Institut für frühkindliche Bildung und Entwicklung (nifbe)",
        to_kind: "land",
        source_id: "S092",
      },
      { organisation: "DIW Berlin", to_kind: "study", source_id: "S189" },
      {
        organisation: "Landeshauptstadt Hannover, Fachbereich Jugend und Familie",
        to_kind: "municipal_program",
        source_id: "S198",
      },
      {
        organisation: "Institut Arbeit und Qualifikation (IAQ), Universität Duisburg-Essen",
        to_kind: "municipal_program",
        source_id: "S207",
      },
    ]);
  });

  it("makes no organisation of a text: 40 stay texts and are reported", async () => {
    expect(await count("select count(*) from stakeholder")).toBe(52);
    expect(await count("select count(*) from import_issue where outcome = 'unlinked'")).toBe(40);
  });

  it("puts 41 of 52 organisations on the map and reports the 11 without a place", async () => {
    expect(await count("select count(*) from stakeholder where gemeinde_ags is not null")).toBe(41);
    const unplaced =
      "select count(*) from import_issue where outcome = 'unplaced' and source_file like 'network/%'";
    expect(await count(unplaced)).toBe(11);
    expect(
      await rowsOf(
        out,
        "select gemeinde_ags from stakeholder where organisation in ('Auridis Stiftung', 'pädquis Stiftung') order by 1",
      ),
    ).toEqual([{ gemeinde_ags: "05117000" }, { gemeinde_ags: "11000000" }]);
  });

  it("is laid out the same from the same facts, byte for byte", async () => {
    for (const table of ["network_node", "network_edge", "relation"]) {
      const text = async (folder: string) => JSON.stringify(await rowsOf(folder, `select * from ${table}`));
      expect(await text(again)).toBe(await text(out));
    }
  });

  it("counts at each node the lines that end there", async () => {
    expect(
      await rowsOf(
        out,
        `select node_id from network_node n
         where degree <> (select count(*) from network_edge e where n.node_id in (e.from_node, e.to_node))`,
      ),
    ).toEqual([]);
  });
});

describe("a reading of a text", () => {
  it.each([
    [
      "whose text stands nowhere any more",
      (text: string) => text.replace(",nifbe,03,", ",nifbe neu,03,"),
      /organisation-aliases\.csv, Zeile \d+, Spalte „text“: „nifbe neu“ steht in keiner Zelle/,
    ],
    [
      "that names an organisation nobody knows",
      (text: string) => text.replace(",Stiftung SPI,coordinates", ",Stiftung XYZ,coordinates"),
      /Spalte „organisation“: „Stiftung XYZ“ steht nicht in der Tabelle/,
    ],
  ])("%s stops the run", (_name, change, says) => {
    const { status, output } = runEtl(
      tempFolder(),
      "--data",
      dataWith("network/organisation-aliases.csv", change),
    );
    expect(status).toBe(1);
    expect(output).toMatch(says);
  });
});

describe("the network of mini-germany", () => {
  const mini = tempFolder();
  beforeAll(() => {
    const { status, output } = runEtl(mini, "--data", "tests/fixtures/mini-germany");
    if (status !== 0) throw new Error(output);
  });

  it("has the rows its README counts", async () => {
    const [row] = await rowsOf(
      mini,
      `select (select count(*) from stakeholder)::integer as organisations, (select count(*) from membership)::integer as memberships,
        (select count(*) from network_event)::integer as events, (select count(*) from participation)::integer as participation,
        (select count(*) from relation where origin = 'derived')::integer as derived,
        (select count(*) from relation where origin = 'kept')::integer as kept,
        (select count(*) from network_node)::integer as nodes, (select count(*) from network_edge)::integer as edges`,
    );
    expect(row).toEqual({
      organisations: 7,
      memberships: 5,
      events: 5,
      participation: 7,
      derived: 12,
      kept: 17,
      nodes: 24,
      edges: 29,
    });
  });

  it("places the organisations a person would place, and no other", async () => {
    expect(
      await rowsOf(mini, "select organisation, gemeinde_ags as gemeinde from stakeholder order by 1"),
    ).toEqual([
      { organisation: "Deich-Verein", gemeinde: null },
      { organisation: "Deichverein e. V.", gemeinde: "04901003" },
      { organisation: "Gemeinde Neudorf", gemeinde: "03902001" },
      { organisation: "Hochschule Muster", gemeinde: null },
      { organisation: "Musterstiftung", gemeinde: "04901001" },
      { organisation: "Stadt Musterstadt", gemeinde: "06901002" },
      { organisation: "Verband der Muster", gemeinde: null },
    ]);
  });

  it("makes two sources of what the office wrote, one of them published", async () => {
    expect(
      await rowsOf(
        mini,
        "select kind, publisher, title, url, published, accessed::text as accessed from source where source_id like 'K-%' order by title",
      ),
    ).toEqual([
      {
        kind: "association",
        publisher: "Geschäftsstelle Muster",
        title: "Mitgliederliste",
        url: null,
        published: "2026-01-05",
        accessed: "2026-01-05",
      },
      {
        kind: "association",
        publisher: "Geschäftsstelle Muster",
        title: "Protokoll",
        url: "https://beispiel.invalid/protokoll",
        published: "2025-05-02",
        accessed: "2025-05-02",
      },
    ]);
  });

  it("without the office's tables has its public part alone: nothing pending is made up", async () => {
    const [data, target] = [path.join(tempFolder(), "data"), tempFolder()];
    cpSync("tests/fixtures/mini-germany", data, { recursive: true });
    rmSync(path.join(data, "network/kept"), { recursive: true });
    expect(runEtl(target, "--data", data).status).toBe(0);
    expect(
      await rowsOf(target, "select origin, count(*)::integer as n from relation group by origin"),
    ).toEqual([{ origin: "derived", n: 12 }]);
    writeFileSync(path.join(data, "network/organisation-aliases.csv"), "column\n");
    expect(runEtl(target, "--data", data).status).toBe(1);
  });
});
