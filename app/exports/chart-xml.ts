/**
 * Chart parts of a presentation (DrawingML), written by hand: the library that packs the slides can neither leave a value out (it writes an
 * empty one) nor give single marks their shape. Every number refers to a cell of the workbook that lies beside the part, so that "Edit data"
 * in PowerPoint shows and changes it.
 */
export type CellValue = string | number | null;
/** Rows of the workbook's only sheet, the head first. */
export type WorkbookRows = CellValue[][];

export const WORKBOOK_SHEET = "Daten";

export const xmlText = (text: string) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    // Control characters have no place in XML at all.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "");

export const hex = (color: string) => color.replace("#", "").toUpperCase();

/** `AA` for 26: columns as a spreadsheet names them. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** A part of a column, `from` and `to` being indices of rows, both included. */
export type CellRange = { column: number; from: number; to: number };

const rangeText = ({ column, from, to }: CellRange) => {
  const name = columnName(column);
  return `${WORKBOOK_SHEET}!$${name}$${from + 1}${from === to ? "" : `:$${name}$${to + 1}`}`;
};

function valuesIn(rows: WorkbookRows, { column, from, to }: CellRange): CellValue[] {
  return rows.slice(from, to + 1).map((row) => row[column] ?? null);
}

/** Numbers with the cells they stand in; a cell without a number is left out, never written as an empty one. */
export function numberRef(rows: WorkbookRows, range: CellRange): string {
  const values = valuesIn(rows, range);
  const points = values
    .map((value, index) =>
      typeof value === "number" ? `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>` : "",
    )
    .join("");
  return `<c:numRef><c:f>${rangeText(range)}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points}</c:numCache></c:numRef>`;
}

export function textRef(rows: WorkbookRows, range: CellRange): string {
  const values = valuesIn(rows, range);
  const points = values
    .map((value, index) => `<c:pt idx="${index}"><c:v>${xmlText(String(value ?? ""))}</c:v></c:pt>`)
    .join("");
  return `<c:strRef><c:f>${rangeText(range)}</c:f><c:strCache><c:ptCount val="${values.length}"/>${points}</c:strCache></c:strRef>`;
}

export const solid = (color: string, alpha?: number) =>
  `<a:solidFill><a:srgbClr val="${hex(color)}">${alpha === undefined ? "" : `<a:alpha val="${alpha * 1000}"/>`}</a:srgbClr></a:solidFill>`;

/** `points`: thickness. */
export const line = (color: string, points: number, dash = "") =>
  `<a:ln w="${Math.round(points * 12700)}" cap="rnd">${solid(color)}${dash && `<a:prstDash val="${dash}"/>`}<a:round/></a:ln>`;
export const NO_LINE = "<a:ln><a:noFill/></a:ln>";

export type Letters = { size: number; color: string; bold?: boolean; font: string; lang: string };

/** How letters of an axis or a label look. */
export function textLook({ size, color, bold = false, font, lang }: Letters): string {
  return `<c:txPr><a:bodyPr rot="0" vert="horz" wrap="none"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${Math.round(size * 100)}" b="${bold ? 1 : 0}">${solid(color)}<a:latin typeface="${xmlText(font)}"/></a:defRPr></a:pPr><a:endParaRPr lang="${lang}"/></a:p></c:txPr>`;
}

/** Words around a number as its format: `"mehr als "#,##0.0" · 2017"`, so that the label stays bound to the number. */
export function labelFormat(before: string, digits: number, after: string): string {
  const quoted = (text: string) => text && `"${text.replaceAll('"', "”")}"`;
  return `${quoted(before)}#,##0${digits > 0 ? `.${"0".repeat(digits)}` : ""}${quoted(after)}`;
}

const shows = (value: boolean) =>
  `<c:showLegendKey val="0"/><c:showVal val="${value ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;

export type PointLabel = { index: number; format: string; position: string };

/** Labels of the named points and no other. `ground`: covers what lies below them. */
export function pointLabels(
  labels: readonly PointLabel[],
  letters: Letters,
  ground: string | null = null,
): string {
  const each = labels
    .map(
      ({ index, format, position }) =>
        `<c:dLbl><c:idx val="${index}"/><c:numFmt formatCode="${xmlText(format)}" sourceLinked="0"/><c:spPr>${ground ? solid(ground) : "<a:noFill/>"}${NO_LINE}</c:spPr>${textLook(letters)}<c:dLblPos val="${position}"/>${shows(true)}</c:dLbl>`,
    )
    .join("");
  return `<c:dLbls>${each}<c:spPr><a:noFill/>${NO_LINE}</c:spPr>${shows(false)}</c:dLbls>`;
}

/** Where the plot itself lies in its frame, in parts of it. */
export type PlotPlace = { x: number; y: number; width: number; height: number };

/** Names of points, which stay at them when they move. */
export function pointNames(
  names: readonly { index: number; text: string; position: string }[],
  letters: Letters,
): string {
  const { size, color, font, lang } = letters;
  const each = names
    .map(
      ({ index, text, position }) =>
        `<c:dLbl><c:idx val="${index}"/><c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:r><a:rPr lang="${lang}" sz="${Math.round(size * 100)}" b="1">${solid(color)}<a:latin typeface="${xmlText(font)}"/></a:rPr><a:t>${xmlText(text)}</a:t></a:r></a:p></c:rich></c:tx><c:spPr><a:noFill/>${NO_LINE}</c:spPr><c:dLblPos val="${position}"/>${shows(true)}</c:dLbl>`,
    )
    .join("");
  return `<c:dLbls>${each}<c:spPr><a:noFill/>${NO_LINE}</c:spPr>${shows(false)}</c:dLbls>`;
}

/** `legend`: the names of the series above the plot. */
export function chartPart(
  plotArea: string,
  place: PlotPlace | null,
  letters: Letters,
  legend = false,
): string {
  const key = legend
    ? `<c:legend><c:legendPos val="t"/><c:overlay val="0"/>${textLook(letters)}</c:legend>`
    : "";
  const layout = place
    ? `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${place.x.toFixed(4)}"/><c:y val="${place.y.toFixed(4)}"/><c:w val="${place.width.toFixed(4)}"/><c:h val="${place.height.toFixed(4)}"/></c:manualLayout></c:layout>`
    : "<c:layout/>";
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:date1904 val="0"/><c:lang val="${letters.lang}"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${layout}${plotArea}<c:spPr><a:noFill/>${NO_LINE}</c:spPr></c:plotArea>${key}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/>${NO_LINE}</c:spPr>${textLook(letters)}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
}

export type ValueAxis = {
  id: number;
  crosses: number;
  position: "b" | "l";
  min: number;
  max: number;
  step: number;
  format: string;
  /** Faint lines across the plot. */
  grid: string | null;
  color: string;
  letters: Letters | null;
};

export function valueAxis(axis: ValueAxis): string {
  const { id, crosses, position, min, max, step, format, grid, color, letters } = axis;
  return `<c:valAx><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/><c:max val="${max}"/><c:min val="${min}"/></c:scaling><c:delete val="${letters ? 0 : 1}"/><c:axPos val="${position}"/>${grid ? `<c:majorGridlines><c:spPr>${line(grid, 0.5)}</c:spPr></c:majorGridlines>` : ""}<c:numFmt formatCode="${xmlText(format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${line(color, 0.75)}</c:spPr>${letters ? textLook(letters) : ""}<c:crossAx val="${crosses}"/><c:crosses val="min"/><c:crossBetween val="${position === "b" && !letters ? "between" : "midCat"}"/><c:majorUnit val="${step}"/></c:valAx>`;
}
