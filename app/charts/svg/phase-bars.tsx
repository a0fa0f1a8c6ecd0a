import type { SeriesPhase } from "../series-plot";
import { SMALL_SIZE } from "../theme";
import type { Drawing, Frame } from "./frame";
import type { PlacedPanel } from "./layout-series";
import { type PlacedWords, placeWords } from "./place-words";
import { LINE_HEIGHT, round, TextLines } from "./text-lines";

const BAR = 18;
const GAP = 5;
const LINE = SMALL_SIZE * LINE_HEIGHT;

type Row = { phase: SeriesPhase; y: number; bar: { x: number; end: number } | null; words: PlacedWords };

/** When something ran, as bars on the axis above them; an end nobody knows stays open with a tip. */
export function drawPhases(phases: readonly SeriesPhase[], panel: PlacedPanel, frame: Frame): Drawing {
  const rows = placePhases(phases, panel, frame);
  const last = rows.at(-1);
  return {
    height: last ? last.y + heightOf(last) + 8 : 0,
    content: (
      <>
        {rows.map((row) => (
          <Phase key={row.phase.id} row={row} frame={frame} />
        ))}
      </>
    ),
  };
}

function placePhases(phases: readonly SeriesPhase[], panel: PlacedPanel, frame: Frame): Row[] {
  const { left, right } = panel.plot;
  const TIP = 8;
  const rows: Row[] = [];
  let y = 4;
  for (const phase of phases) {
    const { from, to, text } = phase;
    const bar =
      from === null
        ? null
        : {
            x: Math.max(left, panel.xScale(from)),
            end: to === null ? right - TIP : Math.min(right, panel.xScale(to + 1)),
          };
    const mark = bar
      ? { start: bar.x, end: bar.end + (to === null ? TIP : 0), mayHold: true }
      : { start: left, end: left - 8, mayHold: false };
    const row = { phase, y, bar, words: placeWords(text, mark, 0, frame.width) };
    rows.push(row);
    y += heightOf(row) + GAP;
  }
  return rows;
}

const heightOf = ({ words }: Row) => BAR + (words.below ? words.lines.length * LINE : 0);

function Phase({ row: { phase, y, bar, words }, frame }: { row: Row; frame: Frame }) {
  const { colors, texts } = frame;
  const open = phase.to === null;
  return (
    <g>
      {bar && (
        <path
          d={pathOf(bar.x, bar.end, y, open)}
          fill={phase.muted ? colors.rule : colors.blue2}
          stroke={phase.muted ? colors.context : colors.blue3}
          data-mark="phase"
          data-id={phase.id}
          data-open={open}
        >
          <title>{open ? `${phase.text} (${texts.noEnd})` : phase.text}</title>
        </path>
      )}
      <TextLines
        lines={words.lines}
        x={words.x}
        y={words.below ? y + BAR + SMALL_SIZE : y + BAR / 2 + SMALL_SIZE * 0.35}
        anchor={words.anchor}
        size={SMALL_SIZE}
        fill={words.inside ? colors.ink : colors.inkSoft}
      />
    </g>
  );
}

function pathOf(x: number, end: number, y: number, open: boolean): string {
  const tip = open ? ` L${round(end + 8)},${y + BAR / 2}` : "";
  return `M${round(x)},${y} H${round(end)}${tip} L${round(end)},${y + BAR} H${round(x)} Z`;
}
