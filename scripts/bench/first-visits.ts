/** What a first visit of a page costs the reader: scripts, all bytes, requests. */
import { MEASURED_PAGES } from "../../tests/e2e/addresses";
import { launchBrowser } from "../../tests/e2e/browser";
import { firstVisit, MAP_READY } from "../../tests/e2e/first-visit";
import { startServer } from "../../tests/e2e/server";
import type { Figure, Row, Section } from "./section";

const MAP = "/karte";
const SCRIPT_KB = 150;
const MAP_KB = 370;
const REQUESTS = 25;

export async function measureFirstVisits(): Promise<Section> {
  const server = await startServer();
  const browser = await launchBrowser();
  const rows: Row[] = [];
  const visit = async (page: string) => {
    console.log(`  ${page} …`);
    const until = page === MAP ? MAP_READY : undefined;
    const { scriptBytes, mapBytes, transferredBytes, requests } = await firstVisit(
      browser,
      server.origin + page,
      until,
    );
    const map: Figure | null = page === MAP ? { value: mapBytes / 1000, limit: { atMost: MAP_KB } } : null;
    rows.push({
      name: page,
      figures: [
        { value: (scriptBytes - mapBytes) / 1000, limit: { atMost: SCRIPT_KB } },
        map,
        { value: transferredBytes / 1000 },
        { value: requests, limit: { atMost: REQUESTS } },
      ],
    });
  };
  try {
    for (const page of [...MEASURED_PAGES, MAP]) await visit(page);
  } finally {
    await browser.close();
    server.stop();
  }
  return {
    title: "Erster Besuch",
    method:
      "Eine Seite in einem Browser ohne gespeicherte Dateien, bis das Netz ruht. Skripte zählen mit Brotli komprimiert; übertragen ist, was der Server wirklich sendet, mit Kopfzeilen und Schriften. Die Karte selbst (Bibliothek, ihr Nebenläufer und was sie steuert) steht für sich.",
    rowTitle: "Seite",
    columns: [
      { title: "Skripte", unit: "kB", digits: 1 },
      { title: "dazu die Karte selbst", unit: "kB", digits: 1 },
      { title: "übertragen", unit: "kB", digits: 0 },
      { title: "Anfragen", unit: "", digits: 0 },
    ],
    rows,
  };
}
