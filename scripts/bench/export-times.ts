/** How long one file of a chart takes, each made anew; how pages fare while twenty presentations are asked for at once, and what memory it takes. */
import { readFileSync } from "node:fs";
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
    console.log(`  ${AT_ONCE} Präsentationen zugleich …`);
    await timeOf(`${server.origin}/laender`);
    const idle = percentile(await pageTimes(server.origin, null), 0.99);
    const slides = Promise.all(
      Array.from({ length: AT_ONCE }, (_, index) =>
        timeOf(`${server.origin}/export/karte.pptx?jahr=${1995 + index}`),
      ),
    );
    const busy = percentile(await pageTimes(server.origin, slides), 0.99);
    const slowest = Math.max(...(await slides).map(({ ms }) => ms));
    const memory = megabytesOf(server.process.pid);
    rows.push({
      name: `Seite, während ${AT_ONCE} Präsentationen entstehen (p99, ohne sie ${idle.toFixed(1)} ms)`,
      figures: [
        { value: busy },
        { value: slowest },
        { value: busy / idle, limit: { atMost: 3 } },
        memory === null ? null : { value: memory, limit: { atMost: LARGEST_MEGABYTES } },
      ],
    });
  } finally {
    server.stop();
  }
  return {
    title: "Dateien aus Diagrammen",
    method: `Je Format ${CHARTS.length * LAENDER.length} Dateien nacheinander, jede unter einer noch nicht gesehenen Adresse, mit dem Laden der Daten; der Arbeiter läuft schon. In der letzten Zeile stehen unter „Median“ das 99. Perzentil der Seite /laender, unter „längste“ die langsamste der Präsentationen.`,
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
