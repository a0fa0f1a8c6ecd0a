import type { ReactNode } from "react";
import type { MapPlot } from "~/charts/map-plot";
import { EmptyPatterns, emptyPaint } from "~/charts/svg/empty-patterns";
import { chartTexts } from "~/charts/texts";
import { classColors, palette } from "~/charts/theme";
import type { RegionLevel } from "~/domain/region-level";
import { formatNumber } from "~/format/number";
import { useI18n } from "~/i18n/use-i18n";
import { BivariateLegend } from "./bivariate-legend";
import { LegendMark, PointMarks } from "./point-marks";

const COLORS = palette("page");
/** Longest bar of the histogram. */
const BAR = 88;

type MapLegendProps = {
  plot: MapPlot;
  /** Why the measure cannot be shown at this level, in words; null: it can. */
  cannot: string | null;
};

/** Classes as a small histogram (regions per class) or nine cells, the kinds of emptiness, the marks of centres and regions. */
export function MapLegend({ plot, cannot }: MapLegendProps) {
  const { t, locale } = useI18n();
  const frame = {
    id: "legende",
    width: 28,
    colors: COLORS,
    texts: chartTexts(locale),
    locale,
    compact: true,
  };
  const level: RegionLevel = plot.level ?? "land";
  const counts = [...plot.classes, ...plot.emptiness].map(({ count }) => count);
  const most = Math.max(1, ...counts);
  return (
    <section aria-labelledby="legende-titel" className="space-y-2 text-sm">
      <h2 id="legende-titel" className="text-lg">
        {t("map-control:legend.heading")}
      </h2>
      <svg width="0" height="0" className="absolute" aria-hidden="true">
        <EmptyPatterns frame={frame} />
      </svg>
      {cannot === null ? (
        <>
          <p className="flex justify-between gap-2">
            <span>{plot.unit}</span>
            <span aria-hidden="true" className="text-ink-soft">
              {t(`map-control:legend.count.${level}`)}
            </span>
          </p>
          {plot.bivariate ? (
            <BivariateLegend bivariate={plot.bivariate} level={level} />
          ) : (
            <ul className="space-y-1">
              {plot.classes.map((entry, index) => (
                <Row
                  key={entry.label}
                  label={entry.label}
                  count={entry.count}
                  most={most}
                  level={level}
                  paint={{
                    fill: classColors(COLORS, index, plot.classes.length).fill,
                    stroke: COLORS.outline,
                  }}
                />
              ))}
            </ul>
          )}
          <h3 className="text-base">{t("map-control:legend.emptiness")}</h3>
          <ul className="space-y-1">
            {plot.emptiness.map((entry) => (
              <Row
                key={entry.kind}
                label={entry.label}
                count={entry.count}
                most={most}
                level={level}
                paint={emptyPaint(entry.kind, frame)}
              />
            ))}
          </ul>
        </>
      ) : (
        <p className="border-l-4 border-warn pl-3">{cannot}</p>
      )}
      <h3 className="text-base">{t("map-control:legend.points")}</h3>
      <PointMarks />
      <h3 className="text-base">{t("map-control:legend.marks")}</h3>
      <ul className="space-y-1">
        <LegendMark label={t("map-control:legend.open")}>
          <Outline stroke={COLORS.ink} strokeWidth={3} />
        </LegendMark>
        <LegendMark label={t("map-control:legend.chosen")}>
          <Outline stroke={COLORS.ink} strokeWidth={2.5} strokeDasharray="5 2.5" />
        </LegendMark>
        <LegendMark label={t("map-control:legend.drawn")}>
          <Outline stroke={COLORS.accent} strokeWidth={2} fill={COLORS.accent} fillOpacity={0.15} />
        </LegendMark>
      </ul>
    </section>
  );
}

type OutlineProps = {
  stroke: string;
  strokeWidth: number;
  strokeDasharray?: string;
  fill?: string;
  fillOpacity?: number;
};

function Outline(props: OutlineProps): ReactNode {
  return <rect x={3} y={3} width={22} height={12} fill="none" {...props} />;
}

type Paint = { fill: string; stroke: string; strokeWidth?: number; strokeDasharray?: string };
type RowProps = { label: string; count: number; most: number; level: RegionLevel; paint: Paint };

function Row({ label, count, most, level, paint }: RowProps) {
  const { t, locale } = useI18n();
  return (
    <li className="flex items-center gap-2">
      <svg width={28} height={18} aria-hidden="true" className="shrink-0">
        <rect x={1} y={1} width={26} height={16} {...paint} />
      </svg>
      <span aria-hidden="true" className="min-w-0 grow">
        {label}
      </span>
      <svg width={BAR} height={10} aria-hidden="true" className="shrink-0">
        <rect width={Math.round((count / most) * BAR)} height={10} fill={COLORS.context} />
      </svg>
      <span aria-hidden="true" className="w-12 shrink-0 text-right tabular-nums">
        {formatNumber(count, locale)}
      </span>
      <span className="sr-only">{t(`map-control:legend.${level}`, { label, count })}</span>
    </li>
  );
}
