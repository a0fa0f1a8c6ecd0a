// npm run etl -- [--data DIR] [--out DIR] [--profile real|demo] [--centers N] [--organisations N] [--seed S]
// In one process: who stops this one stops the run.
import { fileURLToPath } from "node:url";
import { register } from "tsx/esm/api";

register({ tsconfig: fileURLToPath(new URL("../tsconfig.json", import.meta.url)) });
await import("../etl/run.ts");
