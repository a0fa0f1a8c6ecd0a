import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { coverageByLand } from "~/charts/coverage-by-land";
import type { ChartSpec } from "~/charts/spec";
import { ChartCard } from "~/components/chart-card";
import { DataTable } from "~/components/data-table";
import { previewImage } from "~/components/preview-image";
import { SectionNav } from "~/components/section-nav";
import {
  type AtlasFilter,
  COUNTING_RULES,
  ruleWord,
  SORT_KEYS,
  type SortKey,
  writeFilter,
} from "~/domain/filter";
import { localeOf } from "~/i18n/locale-of";
import { localePath } from "~/i18n/locale-path";
import { atlasFilter, paramsOf } from "~/i18n/read-filter";
import { translator } from "~/i18n/translator";
import { useI18n } from "~/i18n/use-i18n";
import { loadLaenderOverview } from "~/page-data/laender-overview.server";

type PageData = { filter: AtlasFilter; years: number[]; chart: ChartSpec };

export async function loader({ params, request }: LoaderFunctionArgs): Promise<PageData> {
  const locale = localeOf(params);
  const filter = atlasFilter(paramsOf(request), locale);
  const overview = await loadLaenderOverview(filter);
  return { filter, years: overview.years, chart: coverageByLand(overview, locale) };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches, params }) => {
  const t = translator(params.lang === "en" ? "en" : "de");
  return [
    { title: `${t("laender:pageTitle")} – ${t("shell:siteName")}` },
    { name: "description", content: t("laender:intro") },
    ...previewImage(data?.chart, matches, params.lang),
  ];
};

export default function LaenderPage() {
  const { filter, years, chart } = useLoaderData<typeof loader>() as PageData;
  const { t, locale } = useI18n();
  const page = localePath(locale, "/laender");
  return (
    <div className="space-y-10">
      <SectionNav section="laender" />
      <header className="prose">
        <h1>{t("laender:heading")}</h1>
        <p className="text-lg">{t("laender:intro")}</p>
      </header>
      <FilterForm filter={filter} years={years} action={page} />
      <ChartCard spec={chart} interactive />
      <section aria-labelledby="regel" className="prose">
        <h2 id="regel">{t("laender:ruleHeading")}</h2>
        <p>{t("laender:ruleText")}</p>
      </section>
      <section aria-labelledby="tabelle" className="space-y-3">
        <h2 id="tabelle">{t("laender:tableHeading")}</h2>
        <p className="max-w-[70ch] text-ink-soft">{t("laender:tableNote")}</p>
        <DataTable
          table={chart.table}
          sort={{ key: filter.sort.key, direction: filter.sort.descending ? "descending" : "ascending" }}
          sortHref={(key) => sortHref(page, filter, key)}
          tall
        />
      </section>
    </div>
  );
}

function FilterForm({ filter, years, action }: { filter: AtlasFilter; years: number[]; action: string }) {
  const { t } = useI18n();
  return (
    <Form method="get" action={action} className="flex flex-wrap items-end gap-4">
      <label className="flex flex-col gap-1">
        <span>{t("laender:filter.rule")}</span>
        <select name="regel" defaultValue={ruleWord(filter.rule)} className="control">
          {COUNTING_RULES.map((rule) => (
            <option key={rule} value={ruleWord(rule)}>
              {t(`metrics:rule.${rule}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="flex flex-col gap-1">
        <span>{t("laender:filter.year")}</span>
        <select name="jahr" defaultValue={filter.year ?? ""} className="control">
          <option value="">{t("laender:filter.latest")}</option>
          {years.map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="button">
        {t("laender:filter.apply")}
      </button>
    </Form>
  );
}

/** The other direction for the column that sorts already, else ascending; `undefined` for columns without an order of their own. */
function sortHref(page: string, filter: AtlasFilter, column: string): string | undefined {
  const key = SORT_KEYS.find((known): known is SortKey => known === column);
  if (!key) return undefined;
  const descending = filter.sort.key === key && !filter.sort.descending;
  return `${page}${writeFilter({ ...filter, sort: { key, descending } })}#tabelle`;
}
