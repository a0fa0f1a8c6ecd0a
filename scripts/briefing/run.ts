/** Makes the files one briefing after the other and says so; the workers write while the next one is put together. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { BriefingContent } from "~/exports/briefing-content";
import { BadOption, type Options, readOptions, USAGE } from "./read-options";

function refuse(text: string): never {
  console.error(text);
  process.exit(1);
}

function optionsOrRefusal(): Options {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    if (error instanceof BadOption) refuse(`${error.message}\n\n${USAGE}`);
    throw error;
  }
}

const { briefings, locale, out, address } = optionsOrRefusal();
process.env.LOG_LEVEL ??= "warn";
const { env } = await import("~/config/env.server");
if (!existsSync(env.snapshotFile))
  refuse(`Es gibt keinen Datenstand unter ${env.snapshotFile}. Bitte zuerst: npm run etl`);
const root = address ?? env.ATLAS_ORIGIN ?? `http://localhost:${env.PORT}`;
if (!address && !env.ATLAS_ORIGIN)
  console.warn(`Ohne --adresse und ATLAS_ORIGIN zeigen Links und QR-Codes auf ${root}.`);
try {
  mkdirSync(out, { recursive: true });
} catch (error) {
  refuse(`Der Ordner ${out} lässt sich nicht anlegen: ${(error as Error).message}`);
}

const { briefingContent } = await import("~/exports/briefing-content.server");
const { BRIEFING_FORMATS, briefingFileName, briefingJob } = await import("~/exports/briefing-file.server");
const { closeExportPool, makeFile } = await import("~/exports/export-pool.server");

const started = performance.now();
const all = briefings.length * BRIEFING_FORMATS.length;
const width = String(all).length;
let done = 0;

async function write(content: BriefingContent): Promise<void> {
  const name = briefingFileName(content);
  await Promise.all(
    BRIEFING_FORMATS.map(async (format) => {
      const bytes = await makeFile(briefingJob(content, format), locale);
      writeFileSync(path.join(out, `${name}.${format}`), bytes);
      done++;
      const size = Math.round(bytes.length / 1000).toLocaleString("de-DE");
      console.log(`[${String(done).padStart(width)}/${all}] ${name}.${format} (${size} kB)`);
    }),
  );
}

async function makeAll(): Promise<void> {
  let writing: Promise<void> = Promise.resolve();
  for (const briefing of briefings) {
    const [content] = await Promise.all([briefingContent(briefing, root, locale), writing]);
    writing = write(content);
  }
  await writing;
  await closeExportPool();
}

await makeAll().catch((error: unknown) =>
  refuse(
    `Nach ${done} von ${all} Dateien ging es nicht weiter: ${error instanceof Error ? error.message : error}`,
  ),
);
const seconds = ((performance.now() - started) / 1000).toLocaleString("de-DE", { maximumFractionDigits: 1 });
console.log(`${all} Dateien in ${seconds} s in ${path.resolve(out)}`);
// The open snapshot would keep the process alive.
process.exit(0);
