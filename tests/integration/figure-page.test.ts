/** The lasting address of a key figure: what stood there then, what stands there now, and why. */
import { copyFileSync } from "node:fs";
import path from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, describe, expect, it, vi } from "vitest";
import { ROOT } from "./export-atlas";
import { tempFolder } from "./temp-folder";

const SHIPPED = path.resolve("build/snapshot/atlas.duckdb");
const archive = tempFolder();

/** The route on a snapshot; modules read the environment when they are loaded. */
async function pageOn(snapshot: string) {
  vi.resetModules();
  process.env.ATLAS_SNAPSHOT = snapshot;
  process.env.ATLAS_ARCHIVE = archive;
  const { loader } = await import("~/routes/($lang).zahl.$id");
  return async (id: string, query = "", lang?: string) => {
    const request = new Request(`${ROOT}/zahl/${id}${query}`);
    return (await loader({ request, params: { id, lang }, context: {} })).figure;
  };
}

async function changed(count: number): Promise<string> {
  const file = path.join(tempFolder(), "atlas.duckdb");
  copyFileSync(SHIPPED, file);
  const instance = await DuckDBInstance.create(file);
  const connection = await instance.connect();
  await connection.run("update snapshot_info set snapshot_id = 'neuer-stand'");
  await connection.run(`update center_count set count = ${count} where count = 229 and program_id = 'HE-FZ'`);
  await connection.run("checkpoint");
  connection.closeSync();
  instance.closeSync();
  return file;
}

afterAll(() => {
  delete process.env.ATLAS_SNAPSHOT;
});

describe("the lasting address of a figure", () => {
  it("shows today's value, its Stand, its sentence and its source, and an address that names the snapshot", async () => {
    const figure = await (await pageOn(SHIPPED))("hessen-zentren");
    expect(figure).toMatchObject({
      heading: "Familienzentren in Hessen",
      now: { value: "229", stand: "Stand der Zahl: 2025 (Jahr erschlossen)" },
      before: null,
      verdict: "Diese Adresse nennt keinen Datenstand; gezeigt wird die Angabe von heute.",
      profile: { href: "/laender/hessen" },
    });
    expect(figure.address).toMatch(/^\?stand=[0-9a-f]{16}$/);
    expect(figure.sources).toHaveLength(1);
  });

  it("says under a new snapshot what stood there, that it changed, and that no reason is noted", async () => {
    const page = await pageOn(SHIPPED);
    const { address } = await page("hessen-zentren");
    expect((await page("hessen-zentren", address)).verdict).toBe("Die Angabe ist dieselbe wie damals.");

    const next = await pageOn(await changed(230));
    const figure = await next("hessen-zentren", address);
    expect([figure.before?.value, figure.now.value]).toEqual(["229", "230"]);
    expect(figure.before?.label).toContain(address.replace("?stand=", ""));
    expect(figure.verdict).toBe("Die Angabe hat sich seitdem geändert.");
    expect(figure.why).toEqual([]);
    expect(figure.nothing).toContain("keinen Grund");
    const other = await next("bayern-zentren", address);
    expect([other.verdict, other.why]).toEqual(["Die Angabe ist dieselbe wie damals.", []]);
  });

  it("lists what is noted of the Land, by its name or its programmes", async () => {
    const figure = await (await pageOn(SHIPPED))("bremen-zentren");
    const texts = figure.why.map(({ text }) => text);
    expect(texts.some((text) => text.startsWith("Berichtigt: Bei Bremen 2020"))).toBe(true);
    expect(
      texts.some((text) => text.startsWith("Berichtigt in programs/center_counts.csv, Spalte year_inferred")),
    ).toBe(true);
    expect(texts.some((text) => text.includes("Villingen"))).toBe(false);
  });

  it("keeps what is unknown as words, never as a number", async () => {
    const page = await pageOn(SHIPPED);
    expect((await page("saarland-zentren")).now).toMatchObject({ value: "nicht gefunden", stand: "" });
    expect((await page("niedersachsen-abdeckung")).now.value).toBe("kein Landesprogramm");
    expect((await page("hessen-kinder-je-zentrum", "", "en")).heading).toBe(
      "Children under six per family centre in Hesse",
    );
  });

  it("says so when nothing is kept of the snapshot it is asked for, whatever the name looks like", async () => {
    const page = await pageOn(SHIPPED);
    for (const stand of ["anderer-stand", "../../etc/passwd", "x".repeat(500)]) {
      const figure = await page("hessen-zentren", `?stand=${encodeURIComponent(stand)}`);
      expect(figure.before).toBeNull();
      expect(figure.verdict).toContain(stand.slice(0, 64));
      expect(figure.verdict.length).toBeLessThan(250);
    }
  });

  it("is a 404 for a figure that does not exist", async () => {
    const page = await pageOn(SHIPPED);
    await expect(page("atlantis-zentren")).rejects.toMatchObject({ status: 404 });
  });
});
