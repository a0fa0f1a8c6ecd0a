/** Where a worker begins: plain JavaScript, because it must first learn to read TypeScript and the `~/` of the project. */
import { fileURLToPath } from "node:url";
import { register } from "tsx/esm/api";

register({ tsconfig: fileURLToPath(new URL("../../tsconfig.json", import.meta.url)) });
const { work } = await import("./export-work.ts");
// Pictures are asked for most: what draws them is read before the first one is.
await import("./to-png.ts");

export default async (job) => {
  const bytes = await work(job);
  // A buffer may be a window of a larger one: only its own bytes travel.
  return new Uint8Array(bytes);
};
