import type { LoaderFunctionArgs } from "@remix-run/node";
import { chartFile } from "~/exports/chart-file.server";
import { localeOf } from "~/i18n/locale-of";

/** `/export/abdeckung-je-land.pptx`, `/export/catalog.json` …: every chart under its filter in every format. */
export function loader({ params, request, context }: LoaderFunctionArgs) {
  return chartFile(params.file ?? "", request, localeOf(params), context.etag);
}
