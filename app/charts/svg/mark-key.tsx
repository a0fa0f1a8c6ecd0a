import type { ReactElement } from "react";
import { QUALIFIERS } from "~/domain/value";
import type { MarkedSpan, SeriesPlot, SeriesPoint } from "../series-plot";
import { SMALL_SIZE } from "../theme";
import type { Drawing, Frame } from "./frame";
import { textWidth, wrapText } from "./measure-text";
import { ObservationMark } from "./observation-mark";
import { LINE_HEIGHT, TextLines } from "./text-lines";

const ROW = 22;
const SIGN = 20;

type Entry = { id: string; words: string; sign: ReactElement };
type Marked = Pick<SeriesPoint, "qualifier" | "yearInferred" | "secondary">;

/** Explains the marks that occur, the breaks whose words have no room in the drawing, and a marked span. A chart of plain dots needs none. */
export function drawMarkKey(
  points: readonly Marked[],
  breaks: SeriesPlot["breaks"],
  frame: Frame,
  marked: MarkedSpan | null = null,
): Drawing | null {
  const entries = [
    ...markEntries(points, frame),
    ...breakEntries(breaks, frame),
    ...(marked ? [markedEntry(marked, frame)] : []),
  ];
  if (entries.length === 0) return null;
  let x = 0;
  let y = 12;
  const placed = entries.map((entry) => {
    const lines = wrapText(entry.words, frame.width - SIGN, SMALL_SIZE);
    const width = SIGN + Math.max(...lines.map((text) => textWidth(text, SMALL_SIZE))) + 18;
    if (x > 0 && x + width - 18 > frame.width) {
      x = 0;
      y += ROW;
    }
    const at = { entry, lines, x, y };
    x += width;
    y += (lines.length - 1) * SMALL_SIZE * LINE_HEIGHT;
    return at;
  });
  return {
    height: y + 14,
    content: (
      <>
        {placed.map(({ entry, lines, ...at }) => (
          <g key={entry.id} transform={`translate(${Math.round(at.x)},${Math.round(at.y)})`}>
            {entry.sign}
            <TextLines
              lines={lines}
              x={SIGN}
              y={SMALL_SIZE * 0.35}
              size={SMALL_SIZE}
              fill={frame.colors.inkSoft}
            />
          </g>
        ))}
      </>
    ),
  };
}

function markEntries(points: readonly Marked[], frame: Frame): Entry[] {
  const { colors, texts } = frame;
  const preferred = points.filter((point) => !point.secondary);
  const base = { x: 8, y: 0, secondary: false, yearInferred: false, color: colors.ink, colors };
  const entries: Entry[] = QUALIFIERS.filter((kind) => points.some((point) => point.qualifier === kind)).map(
    (kind) => ({
      id: kind,
      words: texts.marks[kind],
      sign: <ObservationMark {...base} qualifier={kind} />,
    }),
  );
  if (preferred.some((point) => point.yearInferred)) {
    entries.push({
      id: "yearInferred",
      words: texts.marks.yearInferred,
      sign: <ObservationMark {...base} qualifier="exact" yearInferred />,
    });
  }
  if (preferred.length < points.length) {
    entries.push({
      id: "secondary",
      words: texts.marks.secondary,
      sign: <ObservationMark {...base} qualifier="exact" secondary />,
    });
  }
  const plain = entries.length === 1 && entries[0]?.id === "exact";
  return plain ? [] : entries;
}

function markedEntry({ label }: MarkedSpan, { colors }: Frame): Entry {
  const sign = <path d="M3,-8 H13 V8 H3 Z" fill={colors.blue1} stroke={colors.blue3} />;
  return { id: "marked", words: label, sign };
}

function breakEntries(breaks: SeriesPlot["breaks"], frame: Frame): Entry[] {
  return breaks.map((entry) => ({
    id: `break-${entry.x}`,
    words: entry.label,
    sign: <path d="M8,-8 V8" stroke={frame.colors.warn} strokeDasharray="3 3" />,
  }));
}
