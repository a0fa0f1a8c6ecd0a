import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import type { ChartTable } from "~/charts/chart-table";
import { growthView } from "~/charts/growth-view";
import type { ChartSpec } from "~/charts/spec";
import { standSentence } from "~/charts/stand-sentence";
import { ChartCard } from "~/components/chart-card";
import { DataTable } from "~/components/data-table";
import { GrowthChoice, type GrowthChoices } from "~/components/growth-choice";
import { GrowthTabs } from "~/components/growth-tabs";
import { GrowthYear } from "~/components/growth-year";
import { previewImage } from "~/components/preview-image";
import type { GrowthFilter } from "~/domain/growth-filter";
import { type YearMark, yearMarks } from "~/domain/time-steps";
import { localeOf } from "~/i18n/locale-of";
import { localePath } from "~/i18n/locale-path";
import { growthFilter, paramsOf } from "~/i18n/read-filter";
import { translator } from "~/i18n/translator";
import { useI18n } from "~/i18n/use-i18n";
import { loadProgramme } from "~/page-data/programme.server";

type PageData = {
  filter: GrowthFilter;
  choices: GrowthChoices;
  chart: ChartSpec;
  milestones: ChartTable | null;
  stand: { marks: YearMark[]; sentence: string | null };
};

export async function loader({ params, request }: LoaderFunctionArgs): Promise<PageData> {
  const locale = localeOf(params);
  const filter = growthFilter(paramsOf(request), locale);
  const data = await loadProgramme();
  const { chart, milestones, choices } = growthView(data, filter, locale);
  const marks = yearMarks(data.overview.years);
  const sentence = filter.stand === null ? null : standSentence(data.overview, filter.stand, locale);
  return {
    filter,
    choices: { ...choices, years: marks.map(({ year }) => year) },
    chart,
    milestones,
    stand: { marks, sentence },
  };
}

export const meta: MetaFunction<typeof loader> = ({ params, data, matches }) => {
  const t = translator(params.lang === "en" ? "en" : "de");
  const { filter, chart } = (data ?? {}) as Partial<PageData>;
  const view = filter && filter.view !== "laender" ? `${t(`entwicklung:views.${filter.view}`)} – ` : "";
  return [
    { title: `${view}${t("entwicklung:title")} – ${t("shell:siteName")}` },
    { name: "description", content: chart?.title ?? t("entwicklung:intro") },
    ...previewImage(data?.chart, matches, params.lang),
  ];
};

export default function EntwicklungPage() {
  const { filter, choices, chart, milestones, stand } = useLoaderData<typeof loader>() as PageData;
  const { t, locale } = useI18n();
  return (
    <div className="space-y-8">
      <header className="prose">
        <h1>{t("entwicklung:title")}</h1>
        <p className="text-lg">{t("entwicklung:intro")}</p>
      </header>
      <GrowthTabs filter={filter} />
      <div className="flex flex-wrap items-start justify-between gap-x-10 gap-y-4">
        <GrowthChoice filter={filter} choices={choices} />
        <GrowthYear filter={filter} {...stand} />
      </div>
      <ChartCard spec={chart} interactive={hasMarks(chart)} />
      {milestones && (
        <section aria-labelledby="ereignisse" className="space-y-3">
          <h2 id="ereignisse">{t("entwicklung:milestones.heading")}</h2>
          {milestones.rows.length > 0 ? (
            <DataTable table={milestones} />
          ) : (
            <p className="text-ink-soft">{t("entwicklung:milestones.none")}</p>
          )}
        </section>
      )}
      <p>
        <Link to={localePath(locale, "/programme")}>{t("entwicklung:programmes")}</Link>
      </p>
    </div>
  );
}

/** Where nothing is drawn there is nothing to explore. */
function hasMarks({ plot }: ChartSpec): boolean {
  return plot.type === "series" && plot.panels.some(({ empty }) => empty === null);
}
