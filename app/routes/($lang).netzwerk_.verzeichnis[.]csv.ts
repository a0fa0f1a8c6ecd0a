import type { LoaderFunctionArgs } from "@remix-run/node";
import { directorySheet } from "~/charts/network-directory";
import { homeText } from "~/charts/network-words";
import { env } from "~/config/env.server";
import { LAENDER } from "~/domain/land";
import { writeNetworkFilter } from "~/domain/network-filter";
import { sheetOf } from "~/exports/sheet";
import { csvResponse, dialectOf, sheetToCsv } from "~/exports/to-csv.server";
import { localeOf } from "~/i18n/locale-of";
import { localePath } from "~/i18n/locale-path";
import { networkFilter, paramsOf } from "~/i18n/read-filter";
import { matchingEntries } from "~/metrics/network-entries";
import { loadNetwork } from "~/page-data/network.server";

/** The directory under the same filter, all its pages in one file. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const filter = networkFilter(paramsOf(request), locale);
  const { entries, sources, dataDate, demo, snapshotId } = await loadNetwork();
  const landNames = new Map(LAENDER.map(({ ags }) => [ags, homeText(ags, locale)]));
  const found = matchingEntries(entries, filter, landNames);
  const source = directorySheet(found, filter, { total: entries.length, sources, dataDate, demo }, locale);
  const permalink = `${env.ATLAS_ORIGIN ?? ""}${localePath(locale, "/netzwerk/verzeichnis")}${writeNetworkFilter({ ...filter, page: 1 })}`;
  const sheet = sheetOf(source, { origin: { snapshotId, dataDate, permalink } });
  return csvResponse(sheetToCsv(sheet, dialectOf(request)), "netzwerk-verzeichnis.csv");
}
