/**
 * A chart as a block of HTML to be set into somebody else's page: no script, no style sheet, nothing from elsewhere; the drawing inline, what
 * it shows as a table, sources, Stand and the way back to the atlas. As a page of its own it can also stand in an iframe.
 */
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { palette } from "~/charts/theme";
import type { SheetTheme } from "~/domain/export-options";
import { formatNumber } from "~/format/number";
import { translator } from "~/i18n/translator";
import { type ChartWords, chartWords } from "./chart-words";
import type { ExportedChart } from "./export-job";
import type { Cell } from "./sheet";
import { shownSheet } from "./shown-sheet";
import { stillDrawing, withoutLinks } from "./still-drawing";

/** Wide enough for labels beside their bars, narrow enough for the column of a page. */
const WIDTH = 560;
const MOST_ROWS = 60;
/** Of what is shown the columns a reader needs; raw numbers are for files. */
const READ_COLUMNS = ["panel", "group", "label", "series", "date", "as_printed", "note", "class"];
const FONT = "'Source Sans 3','Source Sans Pro',system-ui,sans-serif";

type Table = { head: string[]; rows: string[][] };

/** Folds, and links below each other, stand close together: each has to be hit alone. */
const TOUCHABLE = { padding: "4px 0" };
const LINKS = { lineHeight: "25px" };

function tableOf({ spec, origin }: ExportedChart): Table {
  const shown = shownSheet(spec, origin);
  if (!shown) {
    const { columns, rows } = spec.table;
    return {
      head: columns.map(({ label }) => label),
      rows: rows.map(({ cells }) => columns.map(({ key }) => cells[key]?.text ?? "")),
    };
  }
  const word = (cell: Cell | undefined) => (cell === null || cell === undefined ? "" : String(cell));
  const kept = shown.columns
    .map((column, index) => ({ ...column, index }))
    .filter(
      ({ key, index }) => READ_COLUMNS.includes(key) && shown.rows.some((row) => word(row[index]) !== ""),
    );
  return {
    head: kept.map(({ label }) => label),
    rows: shown.rows.map((row) => kept.map(({ index }) => word(row[index]))),
  };
}

/** What marks are called is for tests and scripts, the letters are those of the block, patterns may be unused: all that is only weight here. */
function drawingOf({ spec }: ExportedChart, theme: SheetTheme): string {
  const { markup } = stillDrawing(withoutLinks(spec), WIDTH, theme);
  return markup
    .replaceAll(/ (data-[a-z]+|font-family)="[^"]*"/g, "")
    .replaceAll(/<pattern id="([^"]*)".*?<\/pattern>/g, (pattern, id) =>
      markup.includes(`url(#${id})`) ? pattern : "",
    )
    .replaceAll("<defs></defs>", "")
    .replaceAll(/><\/(line|rect|path|circle|ellipse)>/g, "/>");
}

function TableOf({ chart, words }: { chart: ExportedChart; words: ChartWords }) {
  const t = translator(words.locale);
  const { head, rows } = tableOf(chart);
  const shown = rows.slice(0, MOST_ROWS);
  return (
    <details>
      <summary style={TOUCHABLE}>{t("exports:table")}</summary>
      <table style={{ borderCollapse: "collapse", textAlign: "left" }}>
        <caption>{chart.spec.table.caption}</caption>
        <thead>
          <tr>
            {head.map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.join("|")}>
              {row.map((cell, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells have no other name than their column
                <td key={index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shown.length && (
        <p>
          {t("exports:tableCut", {
            all: formatNumber(rows.length, words.locale),
            shown: formatNumber(shown.length, words.locale),
            address: words.permalink,
          })}
        </p>
      )}
    </details>
  );
}

function Block({ chart, words, theme }: { chart: ExportedChart; words: ChartWords; theme: SheetTheme }) {
  const { ink, inkSoft, surface, warn, accent } = palette(theme);
  const look = {
    margin: 0,
    padding: 16,
    maxWidth: 720,
    font: `16px/1.45 ${FONT}`,
    color: ink,
    background: surface,
  };
  return (
    <figure lang={words.locale} style={look}>
      <figcaption>
        {words.demo && <p style={{ margin: 0, fontWeight: 600, color: warn }}>{words.demo}</p>}
        <p style={{ margin: "0 0 4px", fontSize: 20, fontWeight: 600 }}>{words.title}</p>
        <p style={{ margin: "0 0 12px", color: inkSoft }}>{words.subtitle}</p>
      </figcaption>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the drawing made by the same renderer */}
      <div dangerouslySetInnerHTML={{ __html: drawingOf(chart, theme) }} />
      <div style={{ fontSize: 14, color: inkSoft }}>
        {words.notes.map((note) => (
          <p key={note} style={{ margin: "4px 0" }}>
            {note}
          </p>
        ))}
        {words.limits.length > 0 && (
          <details>
            <summary style={TOUCHABLE}>{words.limitsHeading}</summary>
            <ul>
              {words.limits.map((limit) => (
                <li key={limit}>{limit}</li>
              ))}
            </ul>
          </details>
        )}
        <TableOf chart={chart} words={words} />
        <details>
          <summary style={TOUCHABLE}>{`${words.sourcesHeading} (${words.sources.length})`}</summary>
          <ul style={LINKS}>
            {words.sources.map(({ text, url }) => (
              <li key={url + text}>
                <a href={url} rel="noreferrer" style={{ color: accent }}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </details>
        <p style={{ margin: "4px 0" }}>
          {[words.stand, ...words.credits, words.licence].join(" · ")} ·{" "}
          <a href={words.permalink} style={{ color: accent }}>
            {words.permalinkLabel}
          </a>
        </p>
      </div>
    </figure>
  );
}

export function chartToHtmlBlock(chart: ExportedChart, theme: SheetTheme): string {
  const words = chartWords(chart.spec, chart.origin);
  return renderToStaticMarkup(<Block chart={chart} words={words} theme={theme} />);
}

/** The block as a whole document, for an iframe or to be looked at. */
export function chartToHtmlPage(chart: ExportedChart, theme: SheetTheme): string {
  const { title, locale, alt } = chartWords(chart.spec, chart.origin);
  const { surface } = palette(theme);
  const head: ReactElement = (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <meta name="description" content={alt} />
      <title>{title}</title>
    </head>
  );
  const block = chartToHtmlBlock(chart, theme);
  const page = renderToStaticMarkup(
    <html lang={locale}>
      {head}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the block made just above, by the same renderer */}
      <body style={{ margin: 0, background: surface }} dangerouslySetInnerHTML={{ __html: block }} />
    </html>,
  );
  return `<!doctype html>\n${page}\n`;
}
