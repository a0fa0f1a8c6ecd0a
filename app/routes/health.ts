import { loadTableSizes } from "~/page-data/daten.server";
import { loadSite } from "~/page-data/site.server";

const DAY_MS = 86_400_000;

/** For those who watch the server: which data it serves, how old that is, how many rows it holds. */
export async function loader() {
  const [site, rows] = await Promise.all([loadSite(), loadTableSizes()]);
  const ageDays = Math.floor((Date.now() - Date.parse(site.dataDate)) / DAY_MS);
  const body = {
    status: "ok",
    snapshotId: site.snapshotId,
    profile: site.demo ? "demo" : "real",
    dataDate: site.dataDate,
    ageDays,
    rows,
  };
  return Response.json(body, { headers: { "Cache-Control": "no-store" } });
}
