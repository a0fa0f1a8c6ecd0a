/**
 * `npm run bench`: times and sizes beside their limits, printed and written to docs/benchmarks.md. `-- --only etl|server|exports|browser|map|lighthouse`
 * measures one group and only prints, because a page with figures of different days would mislead. Not part of `npm test`: it takes minutes.
 */
import { fileURLToPath } from "node:url";
import { buildApp, install, requireNode, snapshot } from "./ready.mjs";

requireNode();
install();
snapshot();
buildApp();

const { register } = await import("tsx/esm/api");
register({ tsconfig: fileURLToPath(new URL("../tsconfig.json", import.meta.url)) });
await import("./bench/run.ts");
