import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { budgetPerChildByYear } from "~/charts/budget-per-child-by-year";
import type { ChartTable } from "~/charts/chart-table";
import { type CliffSection, fundingCliffSection } from "~/charts/funding-cliff";
import { landName } from "~/charts/land-words";
import { milestoneTable } from "~/charts/milestone-table";
import { moneyOfLand } from "~/charts/money-of-land";
import { programmeTimeline } from "~/charts/programme-timeline";
import { ratesByLand } from "~/charts/rates-by-land";
import type { ChartSpec } from "~/charts/spec";
import { ChartCard } from "~/components/chart-card";
import { DataTable } from "~/components/data-table";
import { previewImage } from "~/components/preview-image";
import { SectionNav } from "~/components/section-nav";
import { SourceLine } from "~/components/source-line";
import { LAENDER, type Land } from "~/domain/land";
import type { Locale } from "~/domain/locale";
import { programmeCalendar } from "~/domain/programme-calendar";
import type { PriceBasis } from "~/domain/real-price";
import { localeOf } from "~/i18n/locale-of";
import { localePath } from "~/i18n/locale-path";
import { moneyFilter, paramsOf } from "~/i18n/read-filter";
import { translator } from "~/i18n/translator";
import { useI18n } from "~/i18n/use-i18n";
import { loadMoney, type Money } from "~/page-data/money.server";
import { loadProgramme, type Programme } from "~/page-data/programme.server";

type PageData = {
  timeline: ChartSpec;
  milestones: ChartTable;
  cliff: CliffSection;
  /** `hasCalendar`: an end or an anniversary of a programme of the Land is known. */
  land: { slug: string; name: string; hasCalendar: boolean } | null;
  basis: PriceBasis;
  laender: { slug: string; name: string }[];
  baseYears: number[];
  money: ChartSpec[];
};

export async function loader({ params, request }: LoaderFunctionArgs): Promise<PageData> {
  const locale = localeOf(params);
  const [programme, money] = await Promise.all([loadProgramme(), loadMoney()]);
  const baseYears = money.prices.map(({ year }) => year).reverse();
  const { land, basis } = moneyFilter(paramsOf(request), baseYears, locale);
  const named = (entry: Land) => ({ slug: entry.slug, name: landName(entry, locale) });
  return {
    timeline: programmeTimeline(programme.overview, programme, locale),
    milestones: milestoneTable(programme.milestones, programme.sources, locale),
    cliff: fundingCliffSection(programme.overview, programme, locale),
    land: land && { ...named(land), hasCalendar: hasCalendar(programme, land) },
    basis,
    laender: LAENDER.map(named),
    baseYears,
    money: moneyCharts(programme, money, { land, basis }, locale),
  };
}

function hasCalendar({ overview, dates }: Programme, { ags }: Land): boolean {
  const programs = overview.laender.find(({ land }) => land.ags === ags)?.programs ?? [];
  return programmeCalendar(programs, dates, Number(overview.dataDate.slice(0, 4))).length > 0;
}

/** Of one Land all that is known of its money, of all Länder what can stand side by side. */
function moneyCharts(
  { overview, sources }: Programme,
  money: Money,
  { land, basis }: { land: Land | null; basis: PriceBasis },
  locale: Locale,
): ChartSpec[] {
  const rows = { ...money, basis, today: overview.referenceYear };
  const frame = { demo: overview.demo, sources };
  const entry = overview.laender.find((candidate) => candidate.land.ags === land?.ags);
  if (!entry) {
    const perChild = budgetPerChildByYear(overview.laender, rows, frame, locale);
    return [ratesByLand(overview.laender, rows, frame, locale), ...(perChild ? [perChild] : [])];
  }
  const { rates, budgets, perChild } = moneyOfLand(entry, rows, frame, locale);
  return [rates, budgets, perChild].filter((spec) => spec !== null);
}

export const meta: MetaFunction<typeof loader> = ({ data, matches, params }) => {
  const t = translator(params.lang === "en" ? "en" : "de");
  return [
    { title: `${t("programme:title")} – ${t("shell:siteName")}` },
    { name: "description", content: t("programme:intro") },
    ...previewImage(data?.timeline, matches, params.lang),
  ];
};

export default function ProgrammePage() {
  const page = useLoaderData<typeof loader>() as PageData;
  const { t } = useI18n();
  return (
    <div className="space-y-10">
      <SectionNav section="laender" />
      <header className="prose">
        <h1>{t("programme:title")}</h1>
        <p className="text-lg">{t("programme:intro")}</p>
      </header>
      <div className="space-y-3">
        <ChartCard spec={page.timeline} />
        <details>
          <summary className="text-accent">
            {t("programme:events", { count: page.milestones.rows.length })}
          </summary>
          <DataTable table={page.milestones} />
        </details>
      </div>
      <Cliff cliff={page.cliff} />
      <Calendar land={page.land} />
      <section aria-labelledby="geld" className="space-y-5">
        <h2 id="geld">{t("programme:money.heading")}</h2>
        <MoneyForm page={page} />
        {page.money.map((spec) => (
          <ChartCard key={spec.id} spec={spec} headingLevel={3} />
        ))}
        {page.land && page.money.length === 1 && <p>{t("programme:money.noBudgets")}</p>}
      </section>
    </div>
  );
}

function Cliff({ cliff }: { cliff: CliffSection }) {
  const { t } = useI18n();
  return (
    <section
      aria-labelledby="ende"
      className="min-w-0 space-y-3 rounded-sm border border-rule bg-surface p-4 md:p-6"
    >
      <p className="text-ink-soft">{t("programme:cliff")}</p>
      <h2 id="ende" className="max-w-[50ch] text-xl">
        {cliff.title}
      </h2>
      <DataTable table={cliff.table} tall />
      <SourceLine sources={cliff.sources} />
    </section>
  );
}

function Calendar({ land }: Pick<PageData, "land">) {
  const { t, locale } = useI18n();
  const address = localePath(locale, "/programme.ics");
  return (
    <section aria-labelledby="kalender" className="prose">
      <h2 id="kalender">{t("programme:calendar.heading")}</h2>
      <p>{t("programme:calendar.text")}</p>
      <p className="flex flex-wrap gap-x-6 gap-y-2">
        <a href={address}>{t("programme:calendar.all")}</a>
        {land?.hasCalendar && (
          <a href={`${address}?land=${land.slug}`}>{t("programme:calendar.land", { land: land.name })}</a>
        )}
      </p>
    </section>
  );
}

function MoneyForm({ page }: { page: PageData }) {
  const { t, locale } = useI18n();
  return (
    <Form
      method="get"
      action={`${localePath(locale, "/programme")}#geld`}
      key={`${page.land?.slug} ${page.basis}`}
      className="no-print flex flex-wrap items-end gap-4"
    >
      <label className="flex flex-col gap-1">
        <span>{t("programme:money.land")}</span>
        <select name="land" defaultValue={page.land?.slug ?? ""} className="control">
          <option value="">{t("programme:money.all")}</option>
          {page.laender.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="flex flex-col gap-1">
        <span>{t("programme:money.prices")}</span>
        <select name="preise" defaultValue={String(page.basis)} className="control">
          <option value="nominal">{t("programme:money.nominal")}</option>
          {page.baseYears.map((year) => (
            <option key={year} value={year}>
              {t("programme:money.base", { year })}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="button">
        {t("programme:money.apply")}
      </button>
    </Form>
  );
}
