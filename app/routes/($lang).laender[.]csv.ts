import type { LoaderFunctionArgs } from "@remix-run/node";
import { coverageByLand } from "~/charts/coverage-by-land";
import { chartToCsv, csvResponse, dialectOf } from "~/exports/to-csv.server";
import { filterOfRequest } from "~/i18n/filter-of-request";
import { localeOf } from "~/i18n/locale-of";
import { loadLaenderOverview } from "~/page-data/laender-overview.server";

/** The table of `/laender` under the same filter, from the same chart: file and page cannot differ. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const filter = filterOfRequest(request, locale);
  const spec = coverageByLand(await loadLaenderOverview(filter), locale);
  const when = filter.year ?? "neueste";
  return csvResponse(chartToCsv(spec, dialectOf(request)), `familienzentren-laender-${when}.csv`);
}
