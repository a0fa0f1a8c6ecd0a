import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { writeFilter } from "~/domain/filter";
import { exportPath } from "~/exports/chart-addresses";
import { dialectOf } from "~/exports/to-csv.server";
import { localeOf } from "~/i18n/locale-of";
import { atlasFilter, paramsOf } from "~/i18n/read-filter";

/** The old address of the table of `/laender`: it leads to the file of the chart under the same filter. */
export function loader({ params, request }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const query = writeFilter(atlasFilter(paramsOf(request), locale));
  const options = { csv: dialectOf(request) };
  return redirect(exportPath("abdeckung-je-land", "csv", query, locale, options), 301);
}
