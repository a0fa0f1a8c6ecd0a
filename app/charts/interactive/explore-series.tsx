import {
  Brush,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import type { Locale } from "~/domain/locale";
import { formatNumber } from "~/format/number";
import type { SeriesPlot } from "../series-plot";
import { ObservationMark } from "../svg/observation-mark";
import { palette, SMALL_SIZE } from "../theme";
import { ChartTip } from "./chart-tip";
import type { RechartsPanel, RechartsPoint } from "./recharts-data";

const colors = palette("page");
const tick = { fill: colors.inkSoft, fontSize: SMALL_SIZE };

type Props = { panel: RechartsPanel; plot: SeriesPlot; hidden: ReadonlySet<string>; locale: Locale };

/** One panel with a brush over its observations. Marks are those of the still drawing. */
export function ExploreSeries({ panel, plot, hidden, locale }: Props) {
  const lines = panel.lines.filter((line) => !hidden.has(line.seriesId));
  const rows = panel.rows.filter((row) => !hidden.has(row.seriesId));
  const accented = panel.lines.some((line) => line.accent);
  return (
    <ResponsiveContainer width="100%" height={420}>
      <ComposedChart data={rows} margin={{ top: 24, right: 24 }} accessibilityLayer>
        <CartesianGrid vertical={false} stroke={colors.rule} />
        <XAxis
          type="number"
          dataKey="x"
          domain={["dataMin", "dataMax"]}
          allowDecimals={false}
          padding={{ left: 12, right: 12 }}
          tick={tick}
          tickFormatter={(year: number) => String(Math.floor(year))}
          stroke={colors.ink}
        />
        <YAxis
          domain={[0, "auto"]}
          tick={tick}
          tickFormatter={(value: number) => formatNumber(value, locale)}
          stroke={colors.rule}
        />
        {plot.breaks.map((entry) => (
          <ReferenceLine
            key={entry.x}
            x={entry.x}
            stroke={colors.warn}
            strokeDasharray="3 3"
            label={{ value: entry.label, position: "top", fill: colors.warn, fontSize: SMALL_SIZE }}
          />
        ))}
        <Tooltip
          isAnimationActive={false}
          content={({ active, payload }) => {
            const row = payload?.[0]?.payload as RechartsPoint | undefined;
            return active && row ? (
              <ChartTip title={row.seriesLabel} text={row.text} note={row.date} />
            ) : null;
          }}
        />
        {lines.map((line) => {
          const color = line.accent || !accented ? colors.accent : colors.context;
          return (
            <Line
              key={line.key}
              // Only its own observations: a value of another line is a gap here, and gaps inside one run are bridged.
              dataKey={(row: RechartsPoint) => (row.lineKey === line.key ? row.y : null)}
              name={line.key}
              type={line.join === "step" ? "stepAfter" : "linear"}
              stroke={line.join === "none" ? "none" : color}
              strokeWidth={2}
              connectNulls
              isAnimationActive={false}
              activeDot={false}
              dot={({ cx, cy, payload, key }) =>
                typeof cx === "number" && typeof cy === "number" ? (
                  <ObservationMark
                    key={key}
                    {...(payload as RechartsPoint)}
                    x={cx}
                    y={cy}
                    color={color}
                    colors={colors}
                  />
                ) : (
                  <g key={key} />
                )
              }
            />
          );
        })}
        <Brush dataKey="date" height={28} travellerWidth={12} stroke={colors.inkSoft} fill={colors.surface} />
      </ComposedChart>
    </ResponsiveContainer>
  );
}
