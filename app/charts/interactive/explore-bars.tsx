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
import { palette, SMALL_SIZE } from "../theme";
import { ChartTip } from "./chart-tip";
import type { RechartsBar, RechartsBars } from "./recharts-data";

const colors = palette("page");
const tick = { fill: colors.inkSoft, fontSize: SMALL_SIZE };

/** Each group a ranking of its own, all on one scale; unknown values as words below it. */
export function ExploreBars({ groups }: { groups: RechartsBars["groups"] }) {
  const max = Math.max(0, ...groups.flatMap((group) => group.rows.map((row) => row.value)));
  const accented = groups.some((group) => group.rows.some((row) => row.accent));
  return groups.map((group) => (
    <div key={group.id}>
      {group.heading && <p className="font-semibold">{group.heading}</p>}
      {group.rows.length > 0 && (
        <ResponsiveContainer width="100%" height={group.rows.length * 34 + 40}>
          <BarChart data={group.rows} layout="vertical" margin={{ right: 110 }} accessibilityLayer>
            <CartesianGrid horizontal={false} stroke={colors.rule} />
            <XAxis type="number" domain={[0, max]} tick={tick} stroke={colors.rule} />
            <YAxis
              type="category"
              dataKey="label"
              width={150}
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
              {group.rows.map((row) => (
                <Cell
                  key={row.id}
                  fill={row.accent ? colors.accent : accented ? colors.context : colors.blue3}
                />
              ))}
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
