/** A production server of the built app on a free port, over its own copy of the snapshot. */
import { type ChildProcess, spawn } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

export type RunningServer = {
  origin: string;
  snapshotFile: string;
  process: ChildProcess;
  stop: () => void;
};

const SNAPSHOT = "build/snapshot/atlas.duckdb";

export async function startServer(snapshot = SNAPSHOT): Promise<RunningServer> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "atlas-e2e-"));
  const snapshotFile = path.join(folder, "atlas.duckdb");
  copyFileSync(snapshot, snapshotFile);
  const server = spawn(process.execPath, ["--import", "tsx", "app/server.ts"], {
    env: {
      ...process.env,
      NODE_ENV: "production",
      VITEST: "",
      PORT: "0",
      HOST: "127.0.0.1",
      LOG_LEVEL: "warn",
      ATLAS_SNAPSHOT: snapshotFile,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const origin = await new Promise<string>((resolve, reject) => {
    server.stdout?.on("data", (chunk: Buffer) => {
      const port = /http:\/\/localhost:(\d+)/.exec(chunk.toString())?.[1];
      if (port) resolve(`http://127.0.0.1:${port}`);
    });
    server.on("exit", (code) => reject(new Error(`Der Server endete mit ${code}`)));
  });
  const stop = () => {
    server.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  };
  return { origin, snapshotFile, process: server, stop };
}
