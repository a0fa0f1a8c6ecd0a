import type { LoaderFunctionArgs } from "@remix-run/node";
import { explorerFile } from "~/exports/explorer-file.server";
import { localeOf } from "~/i18n/locale-of";

/** `/karte/regionen.csv`, `/karte/zentren.parquet` …: the rows of the map page under the same filter. */
export function loader({ params, request }: LoaderFunctionArgs) {
  return explorerFile(params.file ?? "", request, localeOf(params));
}
