/** How a chart is cited. Its address is that of the kept page, which shows the same for ever; where none can be kept, that of today's. */
import { DEFAULT_EXPORT_OPTIONS } from "~/domain/export-options";
import { localePath } from "~/i18n/locale-path";
import { keepFile } from "./archive.server";
import { chartBody } from "./chart-body.server";
import { chartFileName } from "./chart-file-name";
import { chartWords } from "./chart-words";
import type { Citation } from "./citation";
import type { ExportedChart } from "./export-job";
import { frozenKey, STAND, settledQuery } from "./frozen-file.server";
import { presentationTemplate } from "./presentation-template.server";

export const AUTHOR = "Familienzentren-Atlas";

export async function chartCitation(chart: ExportedChart, root: string): Promise<Citation> {
  const { spec, origin } = chart;
  const words = chartWords(spec, origin);
  const { chart: name, query } = spec.address;
  const filter = [...new URLSearchParams(query).values()].join("-").replaceAll(/[^a-z0-9-]+/gi, "-");
  return {
    key: ["familienzentren-atlas", name, filter, origin.snapshotId.slice(0, 8)].filter(Boolean).join("-"),
    title: [words.demo, spec.title].filter(Boolean).join(" "),
    author: AUTHOR,
    publisher: presentationTemplate().company,
    date: origin.dataDate,
    snapshotId: origin.snapshotId,
    note: `${spec.subtitle}. ${words.stand}.`,
    url: (await keptPage(chart, root)) ?? origin.permalink,
    licence: words.licence,
    locale: spec.locale,
  };
}

/** Whether an address is that of a kept page. */
export const isKeptAddress = (url: string) => new URL(url).searchParams.has(STAND);

/** Keeps the page of a chart under the snapshot it is of, so that it can be cited. null: the folder is full. */
export async function keptPage(chart: ExportedChart, root: string): Promise<string | null> {
  const { spec, origin } = chart;
  const { locale, address } = spec;
  const path = localePath(locale, `/export/${address.chart}.html`);
  const query = settledQuery(new URLSearchParams(address.query));
  const asked = { chart, format: "html", options: DEFAULT_EXPORT_OPTIONS, root } as const;
  const body = Buffer.from(await chartBody(asked, locale));
  const file = { name: chartFileName(asked), format: "html", body };
  const kept = await keepFile(origin.snapshotId, frozenKey({ root, path }, query), file);
  if (!kept) return null;
  const params = new URLSearchParams(query);
  params.set(STAND, origin.snapshotId);
  return `${root}${path}?${params}`;
}
