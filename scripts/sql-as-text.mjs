/** Lets Node read `import sql from "./name.sql?raw"` as Vite does: a module whose default is the text. For commands that run without a build. */
import { readFile } from "node:fs/promises";

export async function load(url, context, next) {
  if (!/\.sql(\?raw)?$/.test(url)) return next(url, context);
  const text = await readFile(new URL(url.replace(/\?raw$/, "")), "utf8");
  return { format: "module", source: `export default ${JSON.stringify(text)};`, shortCircuit: true };
}
