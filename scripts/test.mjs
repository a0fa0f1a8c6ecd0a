/**
 * `npm test`: lint, types, unit, integration and browser tests. Goes on after a failure, so that one run tells everything, and closes
 * with `N passed, N failed` over the whole run. `--fast` leaves out what needs a build (that is `npm run validate`).
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { buildApp, install, requireNode, snapshot } from "./ready.mjs";

const fast = process.argv.includes("--fast");
const folder = mkdtempSync(path.join(os.tmpdir(), "atlas-test-"));
const total = { passed: 0, failed: 0 };

function count(passed, failed) {
  total.passed += passed;
  total.failed += failed;
}

function check(name, args) {
  console.log(`\n── ${name}`);
  const { status } = spawnSync("npx", args, { stdio: "inherit" });
  count(status === 0 ? 1 : 0, status === 0 ? 0 : 1);
}

/** A runner that ends badly, or that found no test, is a failure even when no test failed. */
function tests(name, project) {
  console.log(`\n── ${name}`);
  const file = path.join(folder, `${project}.json`);
  const args = [
    "vitest",
    "run",
    "--project",
    project,
    // The runner's own choice leaves one core free; here nobody else needs it.
    `--maxWorkers=${os.availableParallelism()}`,
    "--reporter",
    "default",
    "--reporter",
    "json",
    "--outputFile.json",
    file,
  ];
  const { status } = spawnSync("npx", args, {
    stdio: "inherit",
    env: { ...process.env, TZ: "Europe/Berlin" },
  });
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, "utf8"));
    const crashed = numPassedTests + numFailedTests === 0 || (status !== 0 && numFailedTests === 0);
    count(numPassedTests, numFailedTests + (crashed ? 1 : 0));
  } catch {
    console.error(`${name}: kein Ergebnis`);
    count(0, 1);
  }
}

requireNode();
install();
check("Stil (Biome)", ["biome", "ci", "--reporter=summary"]);
check("Typen (TypeScript)", ["tsc", "--noEmit"]);
tests("Einzelteile", "unit");
if (!fast) {
  snapshot();
  buildApp();
  tests("Zusammenspiel", "integration");
  tests("Browser", "e2e");
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
