import { formatNumber } from "~/format/number";
import type { NetworkPlot } from "../network-plot";
import { SMALL_SIZE } from "../theme";
import type { Drawing, Frame } from "./frame";
import { textWidth, wrapText } from "./measure-text";
import { lineLook, NodeShape, nodeRadius } from "./network-looks";
import { LINE_HEIGHT, TextLines } from "./text-lines";

const LINE = SMALL_SIZE * LINE_HEIGHT;
const ROW = 24;
const GAP = 22;
type Entry = { id: string; words: string; sign: React.ReactNode; room: number };

/** What the marks and the lines stand for, in words and with their numbers; only what occurs. */
export function drawNetworkKey(plot: NetworkPlot, frame: Frame, narrow: boolean): Drawing {
  const { colors, locale } = frame;
  const words = (label: string, count: number) => `${label} (${formatNumber(count, locale)})`;
  const marks: Entry[] = plot.nodeKinds.map(({ kind, label, count }) => {
    const radius = Math.min(9, nodeRadius({ kind, gathered: 1, degree: 1 }, { narrow, crowd: 1 }));
    return {
      id: kind,
      words: words(label, count),
      room: 2 * radius + 10,
      sign: (
        <g transform={`translate(${Math.ceil(radius) + 1},0)`}>
          <NodeShape kind={kind} radius={radius} gathered={9} short="" colors={colors} />
        </g>
      ),
    };
  });
  const lines: Entry[] = plot.lineKinds.map(({ kind, label, count }) => {
    const { stroke, width, dash, round } = lineLook(kind, colors);
    return {
      id: kind,
      words: words(label, count),
      room: 50,
      sign: (
        <path
          d="M1,0 H42"
          fill="none"
          stroke={kind === "belongs_to" ? colors.context : stroke}
          strokeWidth={width}
          strokeDasharray={dash}
          strokeLinecap={round ? "round" : undefined}
        />
      ),
    };
  });
  const first = block(plot.headings.nodes, marks, frame, 0);
  const second = block(plot.headings.lines, lines, frame, first.height + 8);
  return {
    height: second.height,
    content: (
      <>
        {first.content}
        {second.content}
      </>
    ),
  };
}

function block(heading: string, entries: readonly Entry[], frame: Frame, top: number): Drawing {
  const { colors } = frame;
  const indent = Math.ceil(textWidth(heading, SMALL_SIZE, 600)) + 16;
  const beside = frame.width >= 520;
  const left = beside ? Math.max(70, indent) : 0;
  let x = left;
  let y = top + (beside ? 12 : 34);
  const placed = entries.map((entry) => {
    const lines = wrapText(entry.words, frame.width - left - entry.room, SMALL_SIZE);
    const width = entry.room + Math.max(...lines.map((line) => textWidth(line, SMALL_SIZE)));
    if (x > left && x + width > frame.width) {
      x = left;
      y += ROW;
    }
    const at = `translate(${Math.round(x)},${Math.round(y)})`;
    x += width + GAP;
    y += (lines.length - 1) * LINE;
    return (
      <g key={entry.id} transform={at} data-mark="key">
        {entry.sign}
        <TextLines
          lines={lines}
          x={entry.room}
          y={SMALL_SIZE * 0.35}
          size={SMALL_SIZE}
          fill={colors.inkSoft}
        />
      </g>
    );
  });
  return {
    height: y + 14,
    content: (
      <>
        <TextLines
          lines={[heading]}
          x={0}
          y={top + 12 + SMALL_SIZE * 0.35}
          size={SMALL_SIZE}
          weight={600}
          fill={colors.ink}
        />
        {placed}
      </>
    ),
  };
}
