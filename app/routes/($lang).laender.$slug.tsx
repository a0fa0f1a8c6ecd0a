import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import type { ChartTable } from "~/charts/chart-table";
import { citeSources } from "~/charts/cite-sources";
import { countsOfLand } from "~/charts/counts-of-land";
import { knownCentersText } from "~/charts/known-centers-text";
import { type Figure, landKeyFigures } from "~/charts/land-key-figures";
import { landMap } from "~/charts/land-map";
import { comparableTable, neighbourTable } from "~/charts/land-neighbours";
import { landQuality } from "~/charts/land-quality";
import { landTables } from "~/charts/land-tables";
import { inLand } from "~/charts/land-words";
import { moneyOfLand } from "~/charts/money-of-land";
import { requestText } from "~/charts/request-text";
import type { ChartSpec, QuotableSentence, SourceLine as Source } from "~/charts/spec";
import { ChartCard } from "~/components/chart-card";
import { DataTable } from "~/components/data-table";
import { KeyFigures } from "~/components/key-figures";
import { LandNear } from "~/components/land-near";
import { LandPrograms } from "~/components/land-programs";
import { LandQuality } from "~/components/land-quality";
import { Contents, Section } from "~/components/page-sections";
import { previewImage } from "~/components/preview-image";
import { SectionNav } from "~/components/section-nav";
import { SourceLine } from "~/components/source-line";
import { env } from "~/config/env.server";
import { landBySlug } from "~/domain/land";
import type { LandFacts } from "~/domain/land-facts";
import type { Locale } from "~/domain/locale";
import type { Program } from "~/domain/program";
import { keepFigures } from "~/exports/figure-record.server";
import { localeOf } from "~/i18n/locale-of";
import { localePath } from "~/i18n/locale-path";
import { translator } from "~/i18n/translator";
import { useI18n } from "~/i18n/use-i18n";
import { type LandProfile, loadLandProfile } from "~/page-data/land-profile.server";
import { loadMoney, type Money } from "~/page-data/money.server";

type PageData = {
  slug: string;
  inLand: string;
  terms: string[];
  figures: Figure[];
  map: ChartSpec;
  known: string[];
  chart: ChartSpec;
  programs: Program[];
  referenceYear: number;
  money: ChartSpec[];
  tables: Record<keyof LandFacts, ChartTable>;
  quality: ChartTable;
  request: QuotableSentence;
  neighbours: ChartTable;
  comparable: ChartTable | null;
  sources: Source[];
};

export async function loader({ params }: LoaderFunctionArgs): Promise<PageData> {
  const locale = localeOf(params);
  const land = landBySlug(params.slug ?? "");
  if (!land) throw new Response(null, { status: 404 });
  // What is quoted from here must be found again.
  const [profile, money] = await Promise.all([loadLandProfile(land), loadMoney(), keepFigures()]);
  const { entry, facts, sources, recorded } = profile;
  const origin = env.ATLAS_ORIGIN ?? "";
  const names = new Map(entry.programs.map((program) => [program.programId, program.name]));
  const terms = entry.programs.flatMap(({ role, term }) => (role === "family_centers" && term ? [term] : []));
  const { open, placed } = entry.knownCenters;
  return {
    slug: land.slug,
    inLand: inLand(land, locale),
    terms: [...new Set(terms)],
    figures: landKeyFigures(entry, recorded, origin, locale),
    map: landMap(profile.map, open - placed, locale),
    known: knownCentersText(entry, locale),
    chart: countsOfLand(entry, profile, locale),
    programs: entry.programs,
    referenceYear: profile.referenceYear,
    money: moneyCharts(profile, money, locale),
    tables: landTables(facts, names, sources, locale),
    quality: landQuality(entry, profile.quality, profile.dataDate, locale),
    request: requestText(entry, recorded, profile, origin, locale),
    neighbours: neighbourTable(entry, profile.neighbours, locale),
    comparable: comparableTable(entry, profile.comparable, locale),
    sources: citeSources(sources),
  };
}

/** Nominal amounts; the page of the programmes shows the same in the prices of a year. */
function moneyCharts(profile: LandProfile, money: Money, locale: Locale): ChartSpec[] {
  const rows = { ...money, basis: "nominal" as const, today: profile.referenceYear };
  const { rates, budgets } = moneyOfLand(profile.entry, rows, profile, locale);
  return budgets ? [rates, budgets] : [rates];
}

export const meta: MetaFunction<typeof loader> = ({ data, matches, params }) => {
  const t = translator(params.lang === "en" ? "en" : "de");
  if (!data) return [{ title: t("shell:siteName") }];
  return [
    { title: `${t("land:title", { inLand: data.inLand })} – ${t("shell:siteName")}` },
    ...previewImage(data.chart, matches, params.lang),
  ];
};

const FACT_SECTIONS = ["municipal", "studies", "stakeholders", "milestones"] as const;
const SECTIONS = [
  "figures",
  "map",
  "counts",
  "programs",
  "funding",
  ...FACT_SECTIONS,
  "quality",
  "neighbours",
  "sources",
] as const;

export default function LandPage() {
  const page = useLoaderData<typeof loader>() as PageData;
  const { t, locale } = useI18n();
  const part = (id: (typeof SECTIONS)[number]) => ({ id, heading: t(`land:${id}.heading`) });
  return (
    <div className="gap-x-12 lg:grid lg:grid-cols-[14rem_minmax(0,1fr)]">
      <header className="mb-8 space-y-6 lg:col-span-2">
        <SectionNav section="laender" />
        <div className="space-y-3">
          <h1>{t("land:title", { inLand: page.inLand })}</h1>
          {page.terms.length > 0 && (
            <p className="text-lg text-ink-soft">{t("land:termUsed", { terms: page.terms.join(", ") })}</p>
          )}
          <p className="no-print">
            <Link to={`${localePath(locale, "/briefing")}?land=${page.slug}`}>{t("land:briefing")}</Link>
          </p>
        </div>
      </header>
      <Contents label={t("land:contents")} sections={SECTIONS.map(part)} />
      <div className="min-w-0 space-y-12">
        <Section {...part("figures")}>
          <KeyFigures figures={page.figures} columns={3} />
          <p className="text-sm text-ink-soft">{t("land:figures.otherNumbers")}</p>
        </Section>
        <Section {...part("map")}>
          <ChartCard spec={page.map} headingLevel={3} />
          <p className="max-w-[70ch]">{page.known.join(" ")}</p>
          <Link to={`${localePath(locale, "/karte")}?ebene=kreis&land=${page.slug}`}>
            {t("land:map.link")}
          </Link>
        </Section>
        <Section {...part("counts")}>
          <ChartCard spec={page.chart} headingLevel={3} interactive tableOpen />
        </Section>
        <Section {...part("programs")}>
          <LandPrograms programs={page.programs} sources={page.sources} referenceYear={page.referenceYear} />
        </Section>
        <Section {...part("funding")}>
          {page.money.map((spec) => (
            <ChartCard key={spec.id} spec={spec} headingLevel={3} />
          ))}
          <Link to={`${localePath(locale, "/programme")}?land=${page.slug}#geld`}>
            {t("land:funding.real")}
          </Link>
          <TableOr table={page.tables.funding} none={t("land:funding.none")} />
        </Section>
        {FACT_SECTIONS.map((id) => (
          <Section key={id} {...part(id)}>
            <TableOr table={page.tables[id]} none={t(`land:${id}.none`)} />
          </Section>
        ))}
        <Section {...part("quality")}>
          <LandQuality table={page.quality} request={page.request} />
        </Section>
        <Section {...part("neighbours")}>
          <LandNear neighbours={page.neighbours} comparable={page.comparable} />
        </Section>
        <Section {...part("sources")}>
          <SourceLine sources={page.sources} />
          <Link to={localePath(locale, "/laender")}>{t("land:compare")}</Link>
        </Section>
      </div>
    </div>
  );
}

/** Rows, or the sentence that there are none. */
function TableOr({ table, none }: { table: ChartTable; none: string }) {
  return table.rows.length > 0 ? <DataTable table={table} /> : <p>{none}</p>;
}
