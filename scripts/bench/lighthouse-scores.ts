/** The four scores of Lighthouse, as its defaults measure them: a mid-range phone on a slow network. */
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { browserExecutable } from "../../tests/e2e/browser";
import { startServer } from "../../tests/e2e/server";
import { percentile } from "./percentile";
import type { Figure, Row, Section } from "./section";

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
type Category = (typeof CATEGORIES)[number];
const LEAST: Record<Category, number> = {
  performance: 98,
  accessibility: 100,
  "best-practices": 100,
  seo: 100,
};
/** The map is drawn without a graphics card here, so only what does not depend on it is held against a limit. */
const PAGES: { page: string; categories: readonly Category[] }[] = [
  { page: "/", categories: CATEGORIES },
  { page: "/laender", categories: CATEGORIES },
  { page: "/karte", categories: ["accessibility"] },
];
/** Performance varies from run to run; the median of three is what Lighthouse advises at least. */
const RUNS = 3;

/** Without the software graphics of the other tests: with it, Lighthouse gets no screenshots and cannot rate performance. */
const FLAGS = ["--headless=new", "--no-sandbox", "--disable-gpu"];

type Scores = { scores: Partial<Record<Category, number>>; faults: string[]; speed: number };

async function score(url: string, categories: readonly Category[]): Promise<Scores> {
  const chrome = await launch({
    chromePath: await browserExecutable(),
    chromeFlags: FLAGS,
  });
  try {
    const result = await lighthouse(url, {
      port: chrome.port,
      logLevel: "error",
      onlyCategories: [...categories],
    });
    if (!result || result.lhr.runtimeError)
      throw new Error(`Lighthouse: ${result?.lhr.runtimeError?.message ?? "kein Ergebnis"}`);
    const { lhr } = result;
    const scores: Scores["scores"] = {};
    const faults: string[] = [];
    for (const category of categories) {
      const { score: share, auditRefs } = lhr.categories[category] ?? {};
      if (typeof share !== "number") throw new Error(`Lighthouse bewertet ${category} nicht: ${url}`);
      scores[category] = Math.round(share * 100);
      for (const { id, weight } of auditRefs ?? []) {
        const audit = lhr.audits[id];
        if (weight === 0 || !audit || audit.score === null || audit.score >= 0.9) continue;
        faults.push(audit.displayValue ? `${id} ${audit.displayValue}` : id);
      }
    }
    return { scores, faults, speed: lhr.environment.benchmarkIndex };
  } finally {
    chrome.kill();
  }
}

function figureOf(category: Category, results: Scores[]): Figure | null {
  const values = results.flatMap(({ scores }) => scores[category] ?? []);
  return values.length === 0 ? null : { value: percentile(values, 0.5), limit: { atLeast: LEAST[category] } };
}

export async function measureLighthouse(): Promise<Section> {
  const server = await startServer();
  const rows: Row[] = [];
  try {
    for (const { page, categories } of PAGES) {
      console.log(`  ${page} …`);
      const runs = categories.includes("performance") ? RUNS : 1;
      const results: Scores[] = [];
      for (let run = 0; run < runs; run++) results.push(await score(server.origin + page, categories));
      const faults = new Set(results.flatMap((result) => result.faults));
      rows.push({
        name: page,
        figures: [
          ...CATEGORIES.map((category) => figureOf(category, results)),
          {
            value: percentile(
              results.map(({ speed }) => speed),
              0.5,
            ),
          },
        ],
        ...(faults.size > 0 && { remark: `Punkte kostet ${[...faults].join(", ")}` }),
      });
    }
  } finally {
    server.stop();
  }
  return {
    title: "Lighthouse",
    method: `Lighthouse 12 mit seinen Voreinstellungen (mittleres Telefon, langsames Netz, beides rechnerisch gebremst), Median aus ${RUNS} Läufen. Der Rechenindex sagt, wie schnell die Maschine dabei war: Unter 1.000 misst die Leistung eher die Maschine als die Seite. Auf der Kartenseite zählt nur die Zugänglichkeit: Hier zeichnet ein Browser ohne Grafikkarte.`,
    rowTitle: "Seite",
    columns: ["Leistung", "Zugänglichkeit", "Bewährtes", "Auffindbarkeit", "Rechenindex"].map((title) => ({
      title,
      unit: "",
      digits: 0,
    })),
    rows,
  };
}
