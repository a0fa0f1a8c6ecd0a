import type { LoaderFunctionArgs } from "@remix-run/node";
import { rootOf } from "~/exports/chart-file.server";
import { CITATION_FORMATS, citationFile } from "~/exports/citation";
import { DATASET_FILE, datasetCitation } from "~/exports/dataset-citation.server";
import { fileResponse } from "~/exports/file-response.server";
import { localeOf } from "~/i18n/locale-of";
import { loadSite } from "~/page-data/site.server";

/** `/daten/zitat/familienzentren-atlas.bib`, `.ris`, `.csl.json`: the reference to the whole data set. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const format = CITATION_FORMATS.find((known) => params.file === `${DATASET_FILE}.${known}`);
  if (!format) throw new Response(null, { status: 404 });
  const site = await loadSite();
  const citation = datasetCitation(site, rootOf(request), locale);
  return fileResponse(citationFile(citation, format), format, `${DATASET_FILE}-${site.dataDate}`);
}
