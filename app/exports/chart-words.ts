/** All words that go with an exported chart, as finished texts: every picture, slide, page and description reads them here. */
import type { ChartSpec } from "~/charts/spec";
import type { Locale } from "~/domain/locale";
import { formatDate } from "~/format/date";
import { translator } from "~/i18n/translator";
import type { Origin } from "./sheet";
import { licenceText } from "./sheet-lines";
import { sourceText } from "./source-text";

export type ChartWords = {
  locale: Locale;
  /** null unless the data is generated. */
  demo: string | null;
  /** The same in two words, to lie across a picture. */
  demoMark: string;
  title: string;
  subtitle: string;
  alt: string;
  notes: string[];
  limitsHeading: string;
  limits: string[];
  sourcesHeading: string;
  sources: { text: string; url: string }[];
  /** For where not every title has room: each publisher once, and where the titles stand; "" without sources. */
  publishers: string;
  credits: string[];
  stand: string;
  licence: string;
  permalinkLabel: string;
  permalink: string;
  /** How to cite the chart, in one line. */
  citation: string;
};

export function chartWords(spec: ChartSpec, origin: Origin): ChartWords {
  const { locale, demo, title, subtitle, alt, notes, limits, sources, credits } = spec;
  const t = translator(locale);
  const date = formatDate(origin.dataDate, locale);
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))].join("; ");
  const dot = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`);
  return {
    locale,
    demo: demo ? t("files:demo") : null,
    demoMark: t("chart:demo"),
    title,
    subtitle,
    alt,
    notes,
    limitsHeading: t("exports:limits"),
    limits,
    sourcesHeading: t(sources.length === 1 ? "exports:source" : "exports:sources"),
    sources: sources.map((source) => ({ text: sourceText(source, locale), url: source.url })),
    publishers: publishers && t("exports:publishers", { sources: publishers }),
    credits,
    stand: t("exports:stand", { date, id: origin.snapshotId }),
    licence: t("exports:licence", { licence: licenceText(locale) }),
    permalinkLabel: t("exports:permalink"),
    permalink: origin.permalink,
    citation: t("exports:citation", {
      title: dot(title),
      subtitle: dot(subtitle),
      date,
      id: origin.snapshotId,
      address: origin.permalink,
    }),
  };
}
