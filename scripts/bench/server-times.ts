/** How long the server takes for a page: kept and under load, drawn anew, and as the very first page after a start. */
import { readFileSync } from "node:fs";
import { MEASURED_PAGES } from "../../tests/e2e/addresses";
import { startServer } from "../../tests/e2e/server";
import { evenLoad, READER } from "./even-load";
import { percentile } from "./percentile";
import type { Row, Section } from "./section";

const PER_SECOND = 50;
const SECONDS = 10;
const REDRAWINGS = 20;

/** Processor time of a process so far in ms, where the system tells; it grows far less than the clock when others slow the machine down. */
function processorTime(pid: number | undefined): number | undefined {
  if (process.platform !== "linux") return undefined;
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ");
  // User and system time, counted in hundredths of a second.
  return (Number(fields?.[11]) + Number(fields?.[12])) * 10;
}

async function timeOf(url: string): Promise<number> {
  const started = performance.now();
  const response = await fetch(url, { headers: READER });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${url} antwortet mit ${response.status}`);
  return performance.now() - started;
}

/** A server of its own per page: the second page would find warm code and kept answers of the database. */
async function firstAfterStart(page: string): Promise<number> {
  const server = await startServer();
  try {
    // Opens the way (connection, modules of the client) without touching a page: assets are served before everything else.
    await (await fetch(`${server.origin}/favicon.ico`)).arrayBuffer();
    return await timeOf(server.origin + page);
  } finally {
    server.stop();
  }
}

/** Pages are kept by their whole address, and parts of it that no page knows change nothing: each such address is drawn anew. */
async function drawnAnew(url: string): Promise<number> {
  const times: number[] = [];
  for (let drawing = 0; drawing < REDRAWINGS; drawing++)
    times.push(await timeOf(`${url}?messung=${drawing}`));
  return percentile(times, 0.5);
}

export async function measureServer(): Promise<Section> {
  const rows: Row[] = [];
  const server = await startServer();
  try {
    for (const page of [...MEASURED_PAGES, "/karte"]) {
      console.log(`  ${page} …`);
      const url = server.origin + page;
      const first = await firstAfterStart(page);
      const anew = await drawnAnew(url);
      await evenLoad(url, PER_SECOND, 1);
      const before = processorTime(server.process.pid);
      const warm = await evenLoad(url, PER_SECOND, SECONDS);
      const after = processorTime(server.process.pid);
      const missing = PER_SECOND * SECONDS - warm.length;
      rows.push({
        name: page,
        figures: [
          { value: percentile(warm, 0.5), limit: { atMost: 15 } },
          { value: percentile(warm, 0.99), limit: { atMost: 60 } },
          before === undefined || after === undefined ? null : { value: (after - before) / warm.length },
          { value: anew },
          { value: first },
        ],
        // A connection that still waits for its answer sends nothing, so the true times of an overloaded server are worse.
        ...(missing > PER_SECOND && {
          remark: `der Server kam nicht nach, ${warm.length} von ${PER_SECOND * SECONDS} Anfragen wurden beantwortet`,
        }),
      });
    }
  } finally {
    server.stop();
  }
  return {
    title: "Antwortzeit des Servers",
    method: `Warm: ${PER_SECOND} Anfragen je Sekunde, gleichmäßig verteilt, ${SECONDS} Sekunden je Seite; die Seite liegt fertig gezeichnet im Speicher, wie für fast alle, die sie aufrufen. Rechenzeit: was der Server dabei je Anfrage den Prozessor beschäftigt, auch für das Komprimieren. Neu gezeichnet: mittlere Dauer von ${REDRAWINGS} Aufrufen nacheinander, jeder unter einer noch nicht gesehenen Adresse. Erste nach dem Start: eine Anfrage an einen eben gestarteten Server, dessen Code und Datenbank kalt sind. Für diese drei gilt keine Grenze. Server und Lastgenerator teilen sich die Kerne dieser Maschine.`,
    rowTitle: "Seite",
    columns: [
      { title: "warm, Median", unit: "ms", digits: 1 },
      { title: "warm, p99", unit: "ms", digits: 1 },
      { title: "warm, Rechenzeit", unit: "ms", digits: 1 },
      { title: "neu gezeichnet", unit: "ms", digits: 0 },
      { title: "erste nach dem Start", unit: "ms", digits: 0 },
    ],
    rows,
  };
}
