/** Measures what was asked for, prints it, and writes docs/benchmarks.md when all of it was measured. */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { measureCrowdedMap } from "./crowded-map";
import { measureEtl } from "./etl-runs";
import { measureExports } from "./export-times";
import { measureFirstVisits } from "./first-visits";
import { measureLighthouse } from "./lighthouse-scores";
import { describeMachine, page, sectionText, summary } from "./report";
import type { Measured, Section } from "./section";
import { measureServer } from "./server-times";

const GROUPS: Record<string, () => Promise<Section>> = {
  etl: measureEtl,
  server: measureServer,
  exports: measureExports,
  browser: measureFirstVisits,
  map: measureCrowdedMap,
  lighthouse: measureLighthouse,
};
const REPORT = "docs/benchmarks.md";

const { only } = parseArgs({ options: { only: { type: "string" } } }).values;
if (only !== undefined && !(only in GROUPS)) {
  console.error(`--only ist ${Object.keys(GROUPS).join(", ")}, nicht „${only}“.`);
  process.exit(1);
}

const { snapshotId } = JSON.parse(readFileSync("build/snapshot/manifest.json", "utf8"));
const machine = describeMachine(snapshotId);
const sections: Measured[] = [];
for (const [name, measure] of Object.entries(GROUPS)) {
  if (only !== undefined && only !== name) continue;
  console.log(`→ Messung ${name} …`);
  // A group that breaks off must not cost the figures of the others.
  const section = await measure().catch((error: unknown): Measured => {
    console.error(error);
    process.exitCode = 1;
    return { title: name, reason: error instanceof Error ? error.message : String(error) };
  });
  sections.push(section);
  console.log(`\n${sectionText(section)}`);
}
console.log(summary(sections));

if (only === undefined) {
  writeFileSync(REPORT, page(sections, machine, new Date()));
  console.log(`Geschrieben: ${REPORT}`);
}
