/** One work as the formats of reference managers. Every entry names the snapshot and its day: without them a number cannot be found again. */
import type { Locale } from "~/domain/locale";

export type Citation = {
  /** Letters, digits and hyphens. */
  key: string;
  title: string;
  /** Who is named as author: the atlas itself. */
  author: string;
  publisher: string;
  /** ISO day of the data. */
  date: string;
  snapshotId: string;
  /** "Stand der Sammlung …, Datenstand …" and where due that the data is generated. */
  note: string;
  url: string;
  licence: string;
  locale: Locale;
};

export const CITATION_FORMATS = ["bib", "ris", "csl.json"] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

export function citationFile(citation: Citation, format: CitationFormat): string {
  switch (format) {
    case "bib":
      return toBibtex(citation);
    case "ris":
      return toRis(citation);
    case "csl.json":
      return toCsl(citation);
  }
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, " ").trim();

const SPECIAL: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Letters stay as they are (UTF-8); what TeX reads as a command does not. */
const tex = (text: string) =>
  oneLine(text).replaceAll(/[\\~^&%$#_{}]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`);

/** `@misc`, because classic styles know no data set. Two braces keep the capitals of German nouns. */
function toBibtex({ key, title, author, publisher, date, note, snapshotId, url, locale }: Citation): string {
  const [year = "", month = ""] = date.split("-");
  const fields: [string, string][] = [
    ["author", `{${tex(author)}}`],
    ["title", `{${tex(title)}}`],
    ["year", year],
    ["month", String(Number(month))],
    ["publisher", `{${tex(publisher)}}`],
    ["version", tex(snapshotId)],
    ["note", tex(note)],
    // A percent sign or an underline in an address is read as it stands by every style that knows the field.
    ["url", url],
    ["langid", locale === "de" ? "ngerman" : "english"],
  ];
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join("")}}\n`;
}

/** Lines end as the format asks: CRLF. */
function toRis(of: Citation): string {
  const lines: [string, string][] = [
    ["TY", "DATA"],
    ["ID", of.key],
    ["AU", of.author],
    ["TI", of.title],
    ["PB", of.publisher],
    ["PY", of.date.slice(0, 4)],
    ["DA", of.date.replaceAll("-", "/")],
    ["ET", of.snapshotId],
    ["N1", of.note],
    ["C1", of.licence],
    ["LA", of.locale],
    ["UR", of.url],
    ["ER", ""],
  ];
  return lines.map(([tag, text]) => `${tag}  - ${oneLine(text)}\r\n`).join("");
}

function toCsl(of: Citation): string {
  const entry = {
    id: of.key,
    type: "dataset",
    title: oneLine(of.title),
    author: [{ literal: of.author }],
    publisher: of.publisher,
    issued: { "date-parts": [of.date.split("-").map(Number)] },
    version: of.snapshotId,
    note: of.note,
    license: of.licence,
    language: of.locale === "de" ? "de-DE" : "en-GB",
    URL: of.url,
  };
  return `${JSON.stringify([entry], null, 2)}\n`;
}
