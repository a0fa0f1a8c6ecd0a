/** The map with very many generated centres: how soon its points are there, how large its tiles are, what the server needs for them. */
import { readFileSync } from "node:fs";
import { launchBrowser } from "../../tests/e2e/browser";
import { visitCrowdedGraph } from "../../tests/e2e/crowded-graph";
import { centerTileSizes, serverWithCenters, visitCrowdedMap } from "../../tests/e2e/crowded-map";
import type { Row, Section } from "./section";

const MAX_SERVER_MB = 1500;
const ZOOMS = [4, 5, 6, 7, 8, 9];

/** Highest resident memory of a process so far in MB, where the system tells. */
function peakMegabytes(pid: number | undefined): number | undefined {
  if (process.platform !== "linux") return undefined;
  const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return kilobytes === undefined ? undefined : (Number(kilobytes) * 1024) / 1e6;
}

async function measure(centers: number): Promise<Row> {
  const name = `${centers.toLocaleString("de-DE")} Zentren`;
  console.log(`  ${name} …`);
  const server = await serverWithCenters(centers);
  const browser = await launchBrowser();
  try {
    const { pointsMs, longestTaskMs } = await visitCrowdedMap(browser, server.origin);
    const sizes = await centerTileSizes(server.origin, ZOOMS);
    const graph = await visitCrowdedGraph(browser, server.origin);
    const megabytes = peakMegabytes(server.process.pid);
    return {
      name,
      figures: [
        // The limit for time was set for 60,000 centres.
        centers <= 60_000 ? { value: pointsMs, limit: { atMost: 1500 } } : { value: pointsMs },
        { value: Math.max(...sizes) / 1000, limit: { atMost: 100 } },
        { value: longestTaskMs, limit: { atMost: 200 } },
        { value: graph.nodes },
        { value: graph.longestTaskMs, limit: { atMost: 200 } },
        megabytes === undefined ? null : { value: megabytes, limit: { atMost: MAX_SERVER_MB } },
      ],
    };
  } finally {
    await browser.close();
    server.stop();
  }
}

export async function measureCrowdedMap(): Promise<Section> {
  return {
    title: "Karte mit sehr vielen Zentren",
    method:
      "Erzeugtes Deutschland, /karte bei 1440 × 900, ein Besuch. Punkte: von der Bereitschaft der Karte bis zum ersten Bild mit allen Punkten. Kachel: die größte der Zoomstufen 4 bis 9, unkomprimiert. Stillstand: die längste Zeit, in der die Seite beim Ziehen der Karte nicht antworten konnte; hier zeichnet ein Browser ohne Grafikkarte. Netzbild: dasselbe auf /netzwerk/graph beim Vergrößern und Ziehen. Speicher: höchster Stand des Servers.",
    rowTitle: "Datenstand",
    columns: [
      { title: "Punkte", unit: "ms", digits: 0 },
      { title: "größte Kachel", unit: "kB", digits: 1 },
      { title: "längster Stillstand", unit: "ms", digits: 0 },
      { title: "Knoten im Netzbild", unit: "", digits: 0 },
      { title: "Stillstand im Netzbild", unit: "ms", digits: 0 },
      { title: "Speicher des Servers", unit: "MB", digits: 0 },
    ],
    rows: [await measure(60_000), await measure(1_000_000)],
  };
}
