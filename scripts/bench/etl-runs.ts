/** How long the ETL takes and how much memory it needs, each run in a process and a folder of its own. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Row, Section } from "./section";

const MAX_MB = 2000;
const demo = (centers: number) => ["--profile", "demo", "--centers", String(centers)];
const RUNS = [
  { name: "Mitgelieferte Daten", args: [], maxSeconds: 20, maxMegabytes: undefined },
  { name: "Erzeugtes Deutschland, 60.000 Zentren", args: demo(60_000), maxSeconds: 30, maxMegabytes: MAX_MB },
  {
    name: "Erzeugtes Deutschland, 1.000.000 Zentren",
    args: demo(1_000_000),
    maxSeconds: 300,
    maxMegabytes: MAX_MB,
  },
];

/** The whole process is timed, as who calls it waits for it; the ETL's own clock starts only after its modules are loaded. */
async function runEtl(args: string[]): Promise<{ seconds: number; megabytes: number }> {
  const out = mkdtempSync(path.join(os.tmpdir(), "atlas-bench-etl-"));
  const started = performance.now();
  try {
    const output = await new Promise<string>((resolve, reject) => {
      const child = spawn(process.execPath, ["scripts/etl.mjs", "--out", out, ...args], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      let text = "";
      child.stdout.on("data", (chunk: Buffer) => {
        text += chunk.toString();
      });
      child.on("error", reject);
      child.on("close", (code) =>
        code === 0 ? resolve(text) : reject(new Error(`Der ETL-Lauf endete mit ${code}`)),
      );
    });
    const seconds = (performance.now() - started) / 1000;
    const megabytes = /höchstens (\d+) MB/.exec(output)?.[1];
    if (!megabytes) throw new Error("Der ETL-Lauf nennt seinen Speicherbedarf nicht.");
    return { seconds, megabytes: Number(megabytes) };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

export async function measureEtl(): Promise<Section> {
  const rows: Row[] = [];
  for (const { name, args, maxSeconds, maxMegabytes } of RUNS) {
    console.log(`  ${name} …`);
    const { seconds, megabytes } = await runEtl(args);
    rows.push({
      name,
      figures: [
        { value: seconds, limit: { atMost: maxSeconds } },
        maxMegabytes ? { value: megabytes, limit: { atMost: maxMegabytes } } : { value: megabytes },
      ],
    });
  }
  return {
    title: "ETL",
    method:
      "Ein Lauf je Zeile, vom Aufruf bis zum veröffentlichten Datenstand, in einen leeren Ordner. Speicher ist der höchste Stand des Prozesses, wie ihn das Betriebssystem zählt.",
    rowTitle: "Lauf",
    columns: [
      { title: "Dauer", unit: "s", digits: 1 },
      { title: "Speicher", unit: "MB", digits: 0 },
    ],
    rows,
  };
}
