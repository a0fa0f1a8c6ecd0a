import type { LoaderFunctionArgs } from "@remix-run/node";
import { briefingFile } from "~/exports/briefing-file.server";
import { localeOf } from "~/i18n/locale-of";

/** A briefing as a fact sheet. */
export function loader({ params, request, context }: LoaderFunctionArgs) {
  return briefingFile("pdf", request, localeOf(params), context.etag);
}
