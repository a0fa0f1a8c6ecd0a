import {
  Bar,
  BarChart,
  CartesianGrid,
  Cell,
  LabelList,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import type { Locale } from "~/domain/locale";
import { formatNumber } from "~/format/number";
import { axisTicks, niceMax } from "../scales";
import { textWidth } from "../svg/measure-text";
import { palette, SMALL_SIZE } from "../theme";
import { ChartTip } from "./chart-tip";
import type { RechartsBar, RechartsBars } from "./recharts-data";

const colors = palette("page");
const tick = { fill: colors.inkSoft, fontSize: SMALL_SIZE };

/** A counted zero has no bar that could carry its number. */
const nameOf = (row: RechartsBar) => (row.value === 0 ? `${row.label}: ${row.text}` : row.label);

/** Each group a ranking of its own, all on one scale; unknown values as words below it. */
export function ExploreBars({ groups, locale }: { groups: RechartsBars["groups"]; locale: Locale }) {
  const max = niceMax(Math.max(0, ...groups.flatMap((group) => group.rows.map((row) => row.value))), 4);
  const names =
    Math.ceil(
      Math.max(0, ...groups.flatMap((group) => group.rows.map((row) => textWidth(nameOf(row), SMALL_SIZE)))),
    ) + 12;
  const accented = groups.some((group) => group.rows.some((row) => row.accent));
  return groups.map((group) => (
    <div key={group.id}>
      {group.heading && <p className="font-semibold">{group.heading}</p>}
      {group.rows.length > 0 && (
        <ResponsiveContainer width="100%" height={group.rows.length * 34 + 40}>
          <BarChart data={group.rows} layout="vertical" margin={{ right: 110 }} accessibilityLayer>
            <CartesianGrid horizontal={false} stroke={colors.rule} />
            <XAxis
              type="number"
              domain={[0, max]}
              ticks={axisTicks(max, 4)}
              tickFormatter={(value: number) => formatNumber(value, locale)}
              tick={tick}
              stroke={colors.rule}
            />
            <YAxis
              type="category"
              dataKey={nameOf}
              width={names}
              tick={{ ...tick, fill: colors.ink }}
              stroke={colors.ink}
            />
            <Tooltip
              isAnimationActive={false}
              cursor={{ fill: colors.rule, fillOpacity: 0.5 }}
              content={({ active, payload }) => {
                const row = payload?.[0]?.payload as RechartsBar | undefined;
                return active && row ? <ChartTip title={row.label} text={row.text} note={row.note} /> : null;
              }}
            />
            <Bar dataKey="value" barSize={20} isAnimationActive={false}>
              {group.rows.map((row) => {
                const color = row.accent ? colors.accent : accented ? colors.context : colors.blue3;
                return (
                  <Cell
                    key={row.id}
                    fill={color}
                    fillOpacity={row.qualifier === "exact" ? 1 : 0.35}
                    stroke={color}
                  />
                );
              })}
              <LabelList dataKey="text" position="right" fill={colors.ink} fontSize={SMALL_SIZE} />
            </Bar>
          </BarChart>
        </ResponsiveContainer>
      )}
      {group.unknown.length > 0 && (
        <p className="text-sm text-ink-soft">
          {group.unknown.map((entry) => `${entry.label}: ${entry.text}`).join("; ")}
        </p>
      )}
    </div>
  ));
}
