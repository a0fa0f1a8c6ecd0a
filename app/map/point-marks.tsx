import type { ReactNode } from "react";
import { palette } from "~/charts/theme";
import { formatNumber } from "~/format/number";
import { useI18n } from "~/i18n/use-i18n";

const COLORS = palette("page");

/** One line of the legend: a small picture and its words. */
export function LegendMark({ label, children }: { label: string; children: ReactNode }) {
  return (
    <li className="flex items-center gap-2">
      <svg width={28} height={18} aria-hidden="true" className="shrink-0">
        {children}
      </svg>
      {label}
    </li>
  );
}

/** The marks of the centres as the map draws them: full where the place is known, hollow and dashed where only the Gemeinde is. */
export function PointMarks() {
  const { t, locale } = useI18n();
  const hollow = { fill: "none", stroke: COLORS.ink, strokeWidth: 2, strokeDasharray: "2.4 2.4" };
  return (
    <ul className="space-y-1">
      <LegendMark label={t("map-control:legend.exact")}>
        <circle cx={14} cy={9} r={6} fill={COLORS.ink} />
      </LegendMark>
      <LegendMark label={t("map-control:legend.area")}>
        <circle cx={14} cy={9} r={6} {...hollow} />
      </LegendMark>
      <LegendMark label={t("map-control:legend.planned")}>
        <path d="M14,2 l7,7 -7,7 -7,-7 z" {...hollow} />
      </LegendMark>
      <LegendMark label={t("map-control:legend.closed")}>
        <path d="M9,4 l10,10" stroke={COLORS.ink} strokeWidth={2} />
        <circle cx={14} cy={9} r={6} {...hollow} />
      </LegendMark>
      <LegendMark label={t("map-control:legend.unknownStatus")}>
        <circle cx={14} cy={9} r={6} fill={COLORS.inkSoft} />
      </LegendMark>
      <LegendMark label={t("map-control:legend.cluster")}>
        <circle cx={14} cy={9} r={8} fill={COLORS.surface} stroke={COLORS.ink} />
        <text x={14} y={13} fontSize={11} textAnchor="middle" fill={COLORS.ink}>
          {formatNumber(7, locale)}
        </text>
      </LegendMark>
    </ul>
  );
}
