import { curveLinear, curveStepAfter, group, line } from "d3";
import type { Series, SeriesPoint } from "../series-plot";
import type { Frame } from "./frame";
import type { PlacedPanel } from "./layout-series";
import { ObservationMark } from "./observation-mark";
import { round } from "./text-lines";

type MarksProps = { series: Series; placed: PlacedPanel; frame: Frame; color: string };

/** Marks of one series and the lines of its runs; a value that holds for a time is a level line. */
export function SeriesMarks({ series, placed, frame, color }: MarksProps) {
  const { xScale, yScale } = placed;
  const preferred = series.points.filter((point) => !point.secondary && point.until === undefined);
  const draw = line<SeriesPoint>(
    (point) => round(xScale(point.x)),
    (point) => round(yScale(point.y)),
  ).curve(series.join === "step" ? curveStepAfter : curveLinear);
  const runs = series.join === "none" ? [] : [...group(preferred, (point) => point.run)];
  return (
    <>
      {runs
        .filter(([, points]) => points.length > 1)
        .map(([run, points]) => (
          <path
            key={run}
            d={draw([...points].sort((a, b) => a.x - b.x)) ?? ""}
            fill="none"
            stroke={color}
            strokeWidth={2}
            strokeLinejoin="round"
            data-mark="run"
            data-run={run}
          />
        ))}
      <Levels series={series} placed={placed} color={color} />
      {series.points
        .filter((point) => !point.held)
        .sort((a, b) => Number(b.secondary) - Number(a.secondary))
        .map((point) => (
          <g
            key={`${point.x}-${point.y}-${point.sourceId}`}
            data-mark="point"
            data-series={series.id}
            data-panel={placed.panel.id}
            data-x={point.x}
            data-y={point.y}
            data-qualifier={point.qualifier}
            data-secondary={point.secondary}
          >
            <title>{`${series.label}, ${point.date}: ${point.text}`}</title>
            <ObservationMark
              x={round(xScale(point.x))}
              y={round(yScale(point.y))}
              qualifier={point.qualifier}
              yearInferred={point.yearInferred}
              secondary={point.secondary}
              color={color}
              colors={frame.colors}
            />
          </g>
        ))}
    </>
  );
}

type LevelsProps = { series: Series; placed: PlacedPanel; color: string };

/** Each value as far as it holds, dashed where it is no exact amount; a riser only from one to the next of the same run without a gap. */
function Levels({ series, placed, color }: LevelsProps) {
  const { xScale, yScale } = placed;
  const levels = series.points.filter((point) => point.until !== undefined).sort((a, b) => a.x - b.x);
  return levels.map((point, index) => {
    const before = levels[index - 1];
    const joined = before?.until === point.x && before.run === point.run;
    const [x, y] = [round(xScale(point.x)), round(yScale(point.y))];
    const start = joined ? `M${x},${round(yScale(before.y))} V${y}` : `M${x},${y}`;
    return (
      <path
        key={`${point.x}-${point.y}-${point.sourceId}`}
        d={`${start} H${round(xScale(point.until ?? point.x))}`}
        fill="none"
        stroke={color}
        strokeWidth={2}
        strokeLinejoin="round"
        strokeDasharray={point.qualifier === "exact" ? undefined : "5 3"}
        data-mark="level"
        data-series={series.id}
        data-panel={placed.panel.id}
        data-x={point.x}
        data-until={point.until}
        data-y={point.y}
      >
        <title>{`${series.label}, ${point.date}: ${point.text}`}</title>
      </path>
    );
  });
}
