/** How the whole data set is cited. Its address is that of all tables; which of their states is meant says the snapshot. */
import type { Locale } from "~/domain/locale";
import { formatDate } from "~/format/date";
import { localePath } from "~/i18n/locale-path";
import { translator } from "~/i18n/translator";
import type { Site } from "~/page-data/site.server";
import { AUTHOR } from "./chart-citation.server";
import type { Citation } from "./citation";
import { presentationTemplate } from "./presentation-template.server";
import { licenceText } from "./sheet-lines";

export const DATASET_FILE = "familienzentren-atlas";

export function datasetCitation(
  { snapshotId, dataDate, demo }: Site,
  root: string,
  locale: Locale,
): Citation {
  const t = translator(locale);
  const title = t("embedding:datasetTitle");
  return {
    key: `${DATASET_FILE}-${snapshotId.slice(0, 8)}`,
    title: demo ? `${t("files:demo")} ${title}` : title,
    author: AUTHOR,
    publisher: presentationTemplate().company,
    date: dataDate,
    snapshotId,
    note: `${t("exports:stand", { date: formatDate(dataDate, locale), id: snapshotId })}.`,
    url: `${root}${localePath(locale, "/daten/herunterladen")}`,
    licence: licenceText(locale),
    locale,
  };
}

/** In one line, as a reader sets it below a text. */
export function datasetLine(citation: Citation): string {
  const { title, publisher, note, url } = citation;
  return `${publisher} (${citation.date.slice(0, 4)}): ${title}. ${note} ${url}`;
}
