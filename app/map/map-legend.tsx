import type { ReactNode } from "react";
import type { MapPlot } from "~/charts/spec";
import { EmptyPatterns, emptyPaint } from "~/charts/svg/empty-patterns";
import { chartTexts } from "~/charts/texts";
import { classColors, palette } from "~/charts/theme";
import { formatNumber } from "~/format/number";
import { useI18n } from "~/i18n/use-i18n";

const COLORS = palette("page");
const BAR = 96;

/** Classes as a small histogram (Länder per class), the kinds of emptiness, the marks of the centres. */
export function MapLegend({ plot }: { plot: MapPlot }) {
  const { t, locale } = useI18n();
  const frame = {
    id: "legende",
    width: 28,
    colors: COLORS,
    texts: chartTexts(locale),
    locale,
    compact: true,
  };
  return (
    <section aria-labelledby="legende-titel" className="space-y-2 text-sm">
      <h2 id="legende-titel" className="text-lg">
        {t("karte:legend.heading")}
      </h2>
      <p>{plot.unit}</p>
      <svg width="0" height="0" className="absolute" aria-hidden="true">
        <EmptyPatterns frame={frame} />
      </svg>
      <ul className="space-y-1">
        {plot.classes.map((entry, index) => (
          <Row
            key={entry.label}
            label={entry.label}
            count={entry.count}
            total={plot.regions.length}
            paint={{ fill: classColors(COLORS, index, plot.classes.length).fill, stroke: COLORS.outline }}
          />
        ))}
      </ul>
      <h3 className="text-base">{t("karte:legend.emptiness")}</h3>
      <ul className="space-y-1">
        {plot.emptiness.map((entry) => (
          <Row
            key={entry.kind}
            label={entry.label}
            count={entry.count}
            total={plot.regions.length}
            paint={emptyPaint(entry.kind, frame)}
          />
        ))}
      </ul>
      <h3 className="text-base">{t("karte:legend.points")}</h3>
      <ul className="space-y-1">
        <Mark label={t("karte:legend.exact")}>
          <circle cx={14} cy={9} r={6} fill={COLORS.ink} />
        </Mark>
        <Mark label={t("karte:legend.area")}>
          <circle
            cx={14}
            cy={9}
            r={6}
            fill="none"
            stroke={COLORS.ink}
            strokeWidth={2}
            strokeDasharray="2.4 2.4"
          />
        </Mark>
        <Mark label={t("karte:legend.planned")}>
          <path
            d="M14,2 l7,7 -7,7 -7,-7 z"
            fill="none"
            stroke={COLORS.ink}
            strokeWidth={2}
            strokeDasharray="2.4 2.4"
          />
        </Mark>
        <Mark label={t("karte:legend.closed")}>
          <path d="M9,4 l10,10" stroke={COLORS.ink} strokeWidth={2} />
          <circle
            cx={14}
            cy={9}
            r={6}
            fill="none"
            stroke={COLORS.ink}
            strokeWidth={2}
            strokeDasharray="2.4 2.4"
          />
        </Mark>
        <Mark label={t("karte:legend.cluster")}>
          <circle cx={14} cy={9} r={8} fill={COLORS.surface} stroke={COLORS.ink} />
          <text x={14} y={13} fontSize={11} textAnchor="middle" fill={COLORS.ink}>
            {formatNumber(7, locale)}
          </text>
        </Mark>
      </ul>
    </section>
  );
}

type Paint = { fill: string; stroke: string; strokeWidth?: number; strokeDasharray?: string };

function Row({ label, count, total, paint }: { label: string; count: number; total: number; paint: Paint }) {
  const { t } = useI18n();
  return (
    <li className="flex items-center gap-2">
      <svg width={28} height={18} aria-hidden="true" className="shrink-0">
        <rect x={1} y={1} width={26} height={16} {...paint} />
      </svg>
      <span aria-hidden="true" className="min-w-0 grow">
        {label}
      </span>
      <svg width={BAR} height={10} aria-hidden="true" className="shrink-0">
        <rect width={(count / total) * BAR} height={10} fill={COLORS.context} />
      </svg>
      <span aria-hidden="true" className="w-6 shrink-0 text-right tabular-nums">
        {count}
      </span>
      <span className="sr-only">{t("karte:legend.laender", { label, count })}</span>
    </li>
  );
}

function Mark({ label, children }: { label: string; children: ReactNode }) {
  return (
    <li className="flex items-center gap-2">
      <svg width={28} height={18} aria-hidden="true" className="shrink-0">
        {children}
      </svg>
      {label}
    </li>
  );
}
