import { copyFileSync, renameSync, writeFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningServer, startServer } from "./server";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

const get = (path: string, init?: RequestInit) => fetch(server.origin + path, init);

async function servedSnapshot(): Promise<string> {
  return (await (await get("/health")).json()).snapshotId;
}

/** Renames a copy of the snapshot with another id over the served one, as the ETL does, and tells the server. */
async function publish(snapshotId: string) {
  const next = `${server.snapshotFile}.next`;
  copyFileSync(server.snapshotFile, next);
  const instance = await DuckDBInstance.create(next);
  const connection = await instance.connect();
  await connection.run("update snapshot_info set snapshot_id = $id", { id: snapshotId });
  await connection.run("checkpoint");
  connection.closeSync();
  instance.closeSync();
  renameSync(next, server.snapshotFile);
  server.process.kill("SIGHUP");
}

async function until(reached: () => Promise<boolean>) {
  while (!(await reached()));
}

describe("an answer", () => {
  it("allows scripts by a nonce of its own, sets no cookie and names no foreign host in its policy", async () => {
    const nonces = new Set<string>();
    for (let visit = 0; visit < 3; visit++) {
      const response = await get("/laender");
      const policy = response.headers.get("content-security-policy") ?? "";
      const nonce = /script-src 'self' 'nonce-([^']+)'(?=;)/.exec(policy)?.[1] ?? "";
      expect(await response.text()).toContain(`nonce="${nonce}"`);
      expect(policy).not.toMatch(/https?:/);
      expect(response.headers.get("set-cookie")).toBeNull();
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(3);
  });

  it("is not sent twice to who has it, and the second time carries no policy that would outdate the stored nonce", async () => {
    const tag = (await get("/laender")).headers.get("etag") ?? "";
    const second = await get("/laender", { headers: { "If-None-Match": tag } });
    expect(second.status).toBe(304);
    expect(second.headers.get("content-security-policy")).toBeNull();
  });

  it("is compressed; its assets never change", async () => {
    const response = await get("/laender");
    expect(response.headers.get("content-encoding")).toMatch(/br|gzip/);
    const asset = /\/assets\/[^"]+\.js/.exec(await response.text())?.[0] ?? "";
    expect((await get(asset)).headers.get("cache-control")).toContain("immutable");
  });
});

describe("a new snapshot", () => {
  it("takes over without a failed request, three times in a row", async () => {
    let busy = true;
    const statuses = new Set<number>();
    const reader = async (path: string) => {
      while (busy) statuses.add((await get(path)).status);
    };
    const readers = ["/", "/laender", "/karte", "/daten/quellen"].map(reader);
    for (const id of ["swap-1", "swap-2", "swap-3"]) {
      await publish(id);
      await until(async () => (await servedSnapshot()) === id);
    }
    busy = false;
    await Promise.all(readers);
    expect([...statuses]).toEqual([200]);
  });

  it("that is broken leaves the old one in service", async () => {
    const before = await servedSnapshot();
    writeFileSync(`${server.snapshotFile}.next`, "kein Datenstand");
    renameSync(`${server.snapshotFile}.next`, server.snapshotFile);
    server.process.kill("SIGHUP");
    for (let visit = 0; visit < 20; visit++) expect((await get("/laender")).status).toBe(200);
    expect(await servedSnapshot()).toBe(before);
  });
});
