/** How long one file of a chart takes, each made anew; how pages fare while twenty presentations are asked for at once, and what memory it takes. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { startServer } from "../../tests/e2e/server";
import { percentile } from "./percentile";
import type { Row, Section } from "./section";

/** A chart of bars, one of lines, a map, a timeline; each under an address that is asked for the first time. */
const CHARTS = [
  ["abdeckung-je-land", (year: number) => `jahr=${year}`],
  ["zahlen", (_year: number, land: string) => `land=${land}`],
  ["karte", (year: number) => `jahr=${year}`],
] as const;
const LAENDER = ["hessen", "bayern", "berlin", "hamburg", "sachsen", "bremen", "brandenburg", "thueringen"];
const LIMITS = { svg: 50, csv: 50, png: 300, xlsx: 500, pptx: 1000, pdf: 1500 } as const;
type Format = keyof typeof LIMITS;
type Server = Awaited<ReturnType<typeof startServer>>;
const AT_ONCE = 20;
const LARGEST_MEGABYTES = 1500;

async function timeOf(url: string): Promise<{ ms: number; status: number }> {
  const started = performance.now();
  const response = await fetch(url);
  await response.arrayBuffer();
  return { ms: performance.now() - started, status: response.status };
}

async function fileTimes(origin: string, format: Format): Promise<number[]> {
  const times: number[] = [];
  for (const [chart, query] of CHARTS)
    for (const [index, land] of LAENDER.entries()) {
      const { ms, status } = await timeOf(`${origin}/export/${chart}.${format}?${query(2015 + index, land)}`);
      if (status !== 200) throw new Error(`${chart}.${format}: ${status}`);
      times.push(ms);
    }
  return times;
}

/** Of the server with its workers, which are threads of it. */
function megabytesOf(pid: number | undefined): number | null {
  if (process.platform !== "linux") return null;
  const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}

async function pageTimes(origin: string, until: Promise<unknown> | null): Promise<number[]> {
  let over = false;
  until?.finally(() => {
    over = true;
  });
  const times: number[] = [];
  // Enough for a 99th percentile that is not the single slowest alone.
  while (times.length < 150 || (until && !over)) {
    times.push((await timeOf(`${origin}/laender`)).ms);
    if (times.length > 5000) break;
  }
  return times;
}

/** A Land each, then again for another audience, so that none is known yet. */
function briefingAddresses(): string[] {
  const audiences = ["", "&fuer=presse", "&fuer=traeger"];
  const all = audiences.flatMap((audience) =>
    LAENDER.map((land) => `/briefing.pptx?land=${land}${audience}`),
  );
  return all.slice(0, AT_ONCE);
}

/** How pages fare while these presentations are made, all asked for at once. `idle`: the same without them. */
async function crowdedRow(
  { origin, process }: Server,
  idle: number,
  what: string,
  addresses: string[],
): Promise<Row> {
  console.log(`  ${addresses.length} × ${what} zugleich …`);
  const slides = Promise.all(addresses.map((address) => timeOf(`${origin}${address}`)));
  const busy = percentile(await pageTimes(origin, slides), 0.99);
  const answers = await slides;
  const refused = answers.filter(({ status }) => status !== 200).length;
  if (refused > 0) throw new Error(`${refused} von ${addresses.length} ${what} abgelehnt`);
  const memory = megabytesOf(process.pid);
  return {
    name: `Seite, während ${addresses.length} ${what} (PPTX) entstehen (p99, ohne sie ${Math.round(idle)} ms)`,
    figures: [
      { value: busy },
      { value: Math.max(...answers.map(({ ms }) => ms)) },
      { value: busy / idle, limit: { atMost: 3 } },
      memory === null ? null : { value: memory, limit: { atMost: LARGEST_MEGABYTES } },
    ],
  };
}

const MASS_MS = 60_000;

/** Slides and fact sheets of all Länder and of Germany, by the command, without a server. */
function massRow(): Row {
  console.log("  alle Briefings …");
  const out = mkdtempSync(path.join(os.tmpdir(), "atlas-briefings-"));
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["scripts/briefing.mjs", "--alle", "--out", out], {
    encoding: "utf8",
  });
  const ms = performance.now() - started;
  const files = readdirSync(out).length;
  rmSync(out, { recursive: true });
  if (status !== 0) throw new Error(stderr);
  return {
    name: `${files} Dateien aller Briefings mit einem Befehl`,
    figures: [null, { value: ms, limit: { atMost: MASS_MS } }, null, null],
  };
}

export async function measureExports(): Promise<Section> {
  const server = await startServer();
  const rows: Row[] = [];
  try {
    // The first file starts the worker and loads what a format needs: that is paid once after a start.
    for (const format of Object.keys(LIMITS) as Format[])
      await timeOf(`${server.origin}/export/laufende-programme.${format}`);
    for (const [format, limit] of Object.entries(LIMITS) as [Format, number][]) {
      console.log(`  ${format} …`);
      const times = await fileTimes(server.origin, format);
      rows.push({
        name: format.toUpperCase(),
        figures: [
          { value: percentile(times, 0.5), limit: { atMost: limit } },
          { value: percentile(times, 1) },
          null,
          null,
        ],
      });
    }
    await timeOf(`${server.origin}/laender`);
    const idle = percentile(await pageTimes(server.origin, null), 0.99);
    const charts = Array.from({ length: AT_ONCE }, (_, index) => `/export/karte.pptx?jahr=${1995 + index}`);
    rows.push(await crowdedRow(server, idle, "Folien", charts));
    rows.push(await crowdedRow(server, idle, "Briefings", briefingAddresses()));
  } finally {
    server.stop();
  }
  rows.push(massRow());
  return {
    title: "Dateien aus Diagrammen",
    method: `Je Format ${CHARTS.length * LAENDER.length} Dateien nacheinander, jede unter einer noch nicht gesehenen Adresse, mit dem Laden der Daten; der Arbeiter läuft schon. In den Zeilen „Seite, während …“ stehen unter „Median“ das 99. Perzentil der Seite /laender, unter „längste“ die langsamste der Präsentationen.`,
    rowTitle: "Format",
    columns: [
      { title: "Median", unit: "ms", digits: 0 },
      { title: "längste", unit: "ms", digits: 0 },
      { title: "Vielfaches der Ruhe", unit: "", digits: 1 },
      { title: "Speicher", unit: "MB", digits: 0 },
    ],
    rows,
  };
}
