import { mkdirSync, writeFileSync } from "node:fs";
import { afterAll, it } from "vitest";
import { closeExportPool } from "~/exports/export-pool.server";
import { loader } from "~/routes/($lang).export.$file";
const OUT = "/tmp/shots/exports";
mkdirSync(OUT, { recursive: true });
const files = (process.env.FILES ?? "").split(" ").filter(Boolean);
afterAll(closeExportPool);
it.each(files)("%s", async (name) => {
  const en = name.startsWith("en/");
  const path = en ? name.slice(3) : name;
  const [file = "", query = ""] = path.split("?");
  const request = new Request(`https://familienzentren-atlas.example${en ? "/en" : ""}/export/${file}?${query}`);
  const run = async () => {
    const started = performance.now();
    const response = await loader({ request, params: en ? { lang: "en", file } : { file }, context: {} }).catch((e) => e);
    if (!(response instanceof Response)) throw response;
    const bytes = Buffer.from(await response.arrayBuffer());
    return { response, bytes, ms: performance.now() - started };
  };
  const { response, bytes, ms } = await run();
  const name_ = /filename="([^"]+)"/.exec(response.headers.get("Content-Disposition") ?? "")?.[1] ?? file + ".txt";
  writeFileSync(`${OUT}/${en ? "en-" : ""}${name_}`, bytes);
  console.log(response.status, name_, bytes.length, "B", Math.round(ms), "ms");
}, 60000);
