import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";

const folder = mkdtempSync(path.join(os.tmpdir(), "atlas-snapshot-"));
const file = path.join(folder, "atlas.duckdb");
const schema = readFileSync("etl/load/schema.sql", "utf8");

async function buildSnapshot(target: string, snapshotId: string) {
  const instance = await DuckDBInstance.create(target);
  const connection = await instance.connect();
  await connection.run(schema);
  await connection.run("insert into snapshot_info values ($id, 'real', '2026-11-23', null)", {
    id: snapshotId,
  });
  await connection.run("checkpoint");
  connection.closeSync();
  instance.closeSync();
}

async function publish(snapshotId: string) {
  const next = `${file}.next`;
  await buildSnapshot(next, snapshotId);
  renameSync(next, file);
}

let snapshot: typeof import("~/db/snapshot.server");
let defineQuery: typeof import("~/db/define-query.server").defineQuery;

beforeAll(async () => {
  await publish("first");
  process.env.ATLAS_SNAPSHOT = file; // read once, when the modules are loaded
  process.env.LOG_LEVEL = "silent";
  snapshot = await import("~/db/snapshot.server");
  ({ defineQuery } = await import("~/db/define-query.server"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function idQuery() {
  return defineQuery({
    name: "id",
    sql: `select snapshot_id as "id" from snapshot_info where profile = $profile`,
    params: z.strictObject({ profile: z.string() }),
    row: z.strictObject({ id: z.string() }),
  });
}

describe("the open snapshot", () => {
  it("answers from a new file once it has been renamed over the old one", async () => {
    const ask = idQuery();
    expect(await ask({ profile: "real" })).toEqual([{ id: "first" }]);
    await publish("second");
    await snapshot.refreshSnapshot();
    expect(await ask({ profile: "real" })).toEqual([{ id: "second" }]);
    expect(snapshot.currentSnapshot().snapshotId).toBe("second");
  });

  it("is still noticed after a check that found nothing new", async () => {
    await snapshot.refreshSnapshot();
    await snapshot.refreshSnapshot();
    await publish("second-again");
    await snapshot.refreshSnapshot();
    expect(snapshot.currentSnapshot().snapshotId).toBe("second-again");
    await publish("second");
    await snapshot.refreshSnapshot();
  });

  it("finishes a request on the snapshot it began with", async () => {
    await snapshot.withConnection(async (connection) => {
      await publish("third");
      await snapshot.refreshSnapshot();
      const reader = await connection.runAndReadAll("select snapshot_id from snapshot_info");
      expect(reader.getRowsJson()).toEqual([["second"]]);
    });
    expect(snapshot.currentSnapshot().snapshotId).toBe("third");
  });

  it("keeps the old data when the new file is not a database", async () => {
    writeFileSync(`${file}.next`, "kein Datenstand");
    renameSync(`${file}.next`, file);
    await snapshot.refreshSnapshot();
    expect(await idQuery()({ profile: "real" })).toEqual([{ id: "third" }]);
    await publish("fourth");
    await snapshot.refreshSnapshot();
    expect(snapshot.currentSnapshot().snapshotId).toBe("fourth");
  });
});

describe("a query", () => {
  it("fails by name when a row does not have the declared shape", async () => {
    const ask = defineQuery({
      name: "wrong-shape",
      sql: `select 'text' as "number"`,
      params: z.strictObject({}),
      row: z.strictObject({ number: z.number() }),
    });
    await expect(ask({})).rejects.toThrow(/wrong-shape/);
  });

  it("takes its values as parameters, never as SQL", async () => {
    expect(await idQuery()({ profile: "real' or '1'='1" })).toEqual([]);
  });
});
