import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { growthByLand } from "~/charts/growth-by-land";
import { milestoneTable } from "~/charts/milestone-table";
import { programmeTimeline } from "~/charts/programme-timeline";
import { runningProgrammesByYear } from "~/charts/running-programmes";
import type { ChartSpec, ChartTable } from "~/charts/spec";
import { ChartCard } from "~/components/chart-card";
import { DataTable } from "~/components/data-table";
import { previewImage } from "~/components/preview-image";
import { GROWTH_SCALES, type GrowthScale, parseGrowthScale, writeGrowthScale } from "~/domain/growth-scale";
import type { Locale } from "~/domain/locale";
import { localeOf } from "~/i18n/locale-of";
import { localePath } from "~/i18n/locale-path";
import { translator } from "~/i18n/translator";
import { useI18n } from "~/i18n/use-i18n";
import { loadProgramme } from "~/page-data/programme.server";

type PageData = {
  scale: GrowthScale;
  growth: ChartSpec;
  running: ChartSpec;
  timeline: ChartSpec;
  milestones: ChartTable;
};

export async function loader({ params, request }: LoaderFunctionArgs): Promise<PageData> {
  const locale = localeOf(params);
  const scale = scaleOfRequest(request, locale);
  const { overview, milestones, successions, sources } = await loadProgramme();
  return {
    scale,
    growth: growthByLand(overview, sources, scale, locale),
    running: runningProgrammesByYear(overview, sources, locale),
    timeline: programmeTimeline(overview, { milestones, successions, sources }, locale),
    milestones: milestoneTable(milestones, sources, locale),
  };
}

/** Throws a 400 whose body names the part that cannot be read. */
function scaleOfRequest(request: Request, locale: Locale): GrowthScale {
  const scale = parseGrowthScale(new URL(request.url).searchParams);
  if (typeof scale === "string") return scale;
  const allowed = GROWTH_SCALES.join(", ");
  throw new Response(translator(locale)("entwicklung:badScale", { value: scale.fault, allowed }), {
    status: 400,
  });
}

export const meta: MetaFunction<typeof loader> = ({ data, matches, params }) => {
  const t = translator(params.lang === "en" ? "en" : "de");
  return [
    { title: `${t("entwicklung:title")} – ${t("shell:siteName")}` },
    { name: "description", content: t("entwicklung:intro") },
    ...previewImage(data?.growth, matches, params.lang),
  ];
};

export default function EntwicklungPage() {
  const { scale, growth, running, timeline, milestones } = useLoaderData<typeof loader>() as PageData;
  const { t } = useI18n();
  return (
    <div className="space-y-10">
      <header className="prose">
        <h1>{t("entwicklung:title")}</h1>
        <p className="text-lg">{t("entwicklung:intro")}</p>
      </header>
      <div className="space-y-3">
        <ScaleLinks current={scale} />
        <ChartCard spec={growth} interactive />
      </div>
      <ChartCard spec={running} interactive />
      <ChartCard spec={timeline} />
      <section aria-labelledby="ereignisse" className="space-y-3">
        <h2 id="ereignisse">{t("entwicklung:milestones.heading")}</h2>
        <DataTable table={milestones} />
      </section>
    </div>
  );
}

function ScaleLinks({ current }: { current: GrowthScale }) {
  const { t, locale } = useI18n();
  const page = localePath(locale, "/entwicklung");
  return (
    <nav
      aria-label={t("entwicklung:scale.label")}
      className="no-print flex flex-wrap items-center gap-x-6 gap-y-2"
    >
      <span className="text-ink-soft">{t("entwicklung:scale.label")}</span>
      {GROWTH_SCALES.map((scale) => (
        <Link
          key={scale}
          to={`${page}${writeGrowthScale(scale)}`}
          preventScrollReset
          aria-current={scale === current ? "true" : undefined}
          className={scale === current ? "font-semibold text-ink no-underline" : undefined}
        >
          {t(`entwicklung:scale.${scale}`)}
        </Link>
      ))}
    </nav>
  );
}
