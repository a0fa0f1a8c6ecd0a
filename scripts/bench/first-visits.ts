/** What a first visit of a page costs the reader: scripts, all bytes, requests. */
import { launchBrowser } from "../../tests/e2e/browser";
import { firstVisit, MAP_READY } from "../../tests/e2e/first-visit";
import { startServer } from "../../tests/e2e/server";
import type { Figure, Row, Section } from "./section";

const PAGES = ["/", "/laender", "/laender/hessen", "/entwicklung", "/daten", "/daten/quellen", "/en/laender"];
const MAP = "/karte";
const SCRIPT_KB = 150;
const MAP_KB = 370;
const REQUESTS = 25;

export async function measureFirstVisits(): Promise<Section> {
  const server = await startServer();
  const browser = await launchBrowser();
  const rows: Row[] = [];
  /** `plainKb`: the scripts of a page without a map; what lies above it belongs to the map. */
  const visit = async (page: string, plainKb?: number) => {
    console.log(`  ${page} …`);
    const until = plainKb === undefined ? undefined : MAP_READY;
    const { scriptBytes, transferredBytes, requests } = await firstVisit(
      browser,
      server.origin + page,
      until,
    );
    const scriptKb = scriptBytes / 1000;
    const map: Figure | null =
      plainKb === undefined ? null : { value: scriptKb - plainKb, limit: { atMost: MAP_KB } };
    rows.push({
      name: page,
      figures: [
        map ? { value: scriptKb } : { value: scriptKb, limit: { atMost: SCRIPT_KB } },
        map,
        { value: transferredBytes / 1000 },
        { value: requests, limit: { atMost: REQUESTS } },
      ],
    });
    return scriptKb;
  };
  try {
    const scripts = new Map<string, number>();
    for (const page of PAGES) scripts.set(page, await visit(page));
    await visit(MAP, scripts.get("/laender"));
  } finally {
    await browser.close();
    server.stop();
  }
  return {
    title: "Erster Besuch",
    method:
      "Eine Seite in einem Browser ohne gespeicherte Dateien, bis das Netz ruht. Skripte zählen mit Brotli komprimiert; übertragen ist, was der Server wirklich sendet, mit Kopfzeilen und Schriften. Die Karte zählt, was ihre Seite an Skripten mehr lädt als /laender.",
    rowTitle: "Seite",
    columns: [
      { title: "Skripte", unit: "kB", digits: 1 },
      { title: "davon für die Karte", unit: "kB", digits: 1 },
      { title: "übertragen", unit: "kB", digits: 0 },
      { title: "Anfragen", unit: "", digits: 0 },
    ],
    rows,
  };
}
