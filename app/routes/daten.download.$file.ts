import type { LoaderFunctionArgs } from "@remix-run/node";
import { tableToCsv } from "~/exports/table-to-csv.server";
import { csvResponse, dialectOf } from "~/exports/to-csv.server";
import { loadTable } from "~/page-data/daten.server";

/** `/daten/download/center_count.csv`: a table of the snapshot as it stands. Unknown tables are a 404. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const name = /^([a-z_]+)\.csv$/.exec(params.file ?? "")?.[1];
  const dialect = dialectOf(request);
  const pieces = name ? await loadTable(name) : undefined;
  if (!pieces) throw new Response("Diese Tabelle gibt es nicht.", { status: 404 });
  return csvResponse(tableToCsv(pieces, dialect), `familienzentren-atlas-${name}.csv`);
}
