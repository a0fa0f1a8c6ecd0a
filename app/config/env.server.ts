import path from "node:path";
import { z } from "zod";

/**
 * The environment, read and checked once. Every fault is printed at once, so that nobody repairs them one start at a time.
 * ATLAS_ORIGIN is the public address (permalinks, canonical links); without it links stay relative, and files name the address they were
 * asked for at. ATLAS_PRESENTATION is the master of the slides. ATLAS_ARCHIVE is the folder of files that were cited and must stay, at most
 * ATLAS_ARCHIVE_MB of them; it has to outlive builds and snapshots.
 */
const schema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default("0.0.0.0"),
  ATLAS_SNAPSHOT: z.string().min(1).default("build/snapshot/atlas.duckdb"),
  ATLAS_ORIGIN: z.url().optional(),
  ATLAS_PRESENTATION: z.string().min(1).default("app/exports/presentation-template.json"),
  ATLAS_ARCHIVE: z.string().min(1).default("build/archive"),
  ATLAS_ARCHIVE_MB: z.coerce.number().positive().default(2048),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
});

function readEnv() {
  const parsed = schema.safeParse(process.env);
  if (parsed.success) {
    const { ATLAS_SNAPSHOT, ATLAS_ARCHIVE } = parsed.data;
    return {
      ...parsed.data,
      snapshotFile: path.resolve(ATLAS_SNAPSHOT),
      archiveFolder: path.resolve(ATLAS_ARCHIVE),
    };
  }
  const faults = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`Die Umgebungsvariablen stimmen nicht:\n${faults.join("\n")}`);
}

export const env = readEnv();
