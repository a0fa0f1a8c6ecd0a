import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { citeSources } from "~/charts/cite-sources";
import { countsOfLand } from "~/charts/counts-of-land";
import { knownCentersText } from "~/charts/known-centers-text";
import { type Figure, landKeyFigures } from "~/charts/land-key-figures";
import { landTables } from "~/charts/land-tables";
import { inLand } from "~/charts/land-words";
import type { ChartSpec, ChartTable, SourceLine as Source } from "~/charts/spec";
import { ChartCard } from "~/components/chart-card";
import { DataTable } from "~/components/data-table";
import { KeyFigures } from "~/components/key-figures";
import { LandPrograms } from "~/components/land-programs";
import { SourceLine } from "~/components/source-line";
import { landBySlug } from "~/domain/land";
import type { LandFacts } from "~/domain/land-facts";
import type { Program } from "~/domain/program";
import { localeOf } from "~/i18n/locale-of";
import { localePath } from "~/i18n/locale-path";
import { translator } from "~/i18n/translator";
import { useI18n } from "~/i18n/use-i18n";
import { loadLandProfile } from "~/page-data/land-profile.server";

type PageData = {
  slug: string;
  inLand: string;
  terms: string[];
  figures: Figure[];
  chart: ChartSpec;
  programs: Program[];
  referenceYear: number;
  tables: Record<keyof LandFacts, ChartTable>;
  known: string[];
  sources: Source[];
};

const FACT_SECTIONS = ["funding", "municipal", "milestones", "studies"] as const;

export async function loader({ params }: LoaderFunctionArgs): Promise<PageData> {
  const locale = localeOf(params);
  const land = landBySlug(params.slug ?? "");
  if (!land) throw new Response(null, { status: 404 });
  const { entry, facts, sources, demo, referenceYear } = await loadLandProfile(land);
  const names = new Map(entry.programs.map((program) => [program.programId, program.name]));
  const terms = entry.programs.flatMap(({ role, term }) => (role === "family_centers" && term ? [term] : []));
  return {
    slug: land.slug,
    inLand: inLand(land, locale),
    terms: [...new Set(terms)],
    figures: landKeyFigures(entry, locale),
    chart: countsOfLand(entry, { demo, sources }, locale),
    programs: entry.programs,
    referenceYear,
    tables: landTables(facts, names, sources, locale),
    known: knownCentersText(entry, locale),
    sources: citeSources(sources),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, params }) => {
  const t = translator(params.lang === "en" ? "en" : "de");
  if (!data) return [{ title: t("shell:siteName") }];
  return [{ title: `${t("land:title", { inLand: data.inLand })} – ${t("shell:siteName")}` }];
};

export default function LandPage() {
  const page = useLoaderData<typeof loader>() as PageData;
  const { t, locale } = useI18n();
  return (
    <div className="gap-12 lg:grid lg:grid-cols-[14rem_minmax(0,1fr)]">
      <header className="mb-8 space-y-3 lg:col-span-2">
        <h1>{t("land:title", { inLand: page.inLand })}</h1>
        {page.terms.length > 0 && (
          <p className="text-lg text-ink-soft">{t("land:termUsed", { terms: page.terms.join(", ") })}</p>
        )}
      </header>
      <Contents />
      <div className="min-w-0 space-y-12">
        <Section id="figures">
          <KeyFigures figures={page.figures} columns={3} />
          <p className="text-sm text-ink-soft">{t("land:figures.otherNumbers")}</p>
        </Section>
        <Section id="counts">
          <ChartCard spec={page.chart} headingLevel={3} interactive />
        </Section>
        <Section id="programs">
          <LandPrograms programs={page.programs} sources={page.sources} referenceYear={page.referenceYear} />
        </Section>
        {FACT_SECTIONS.map((id) => (
          <Section key={id} id={id}>
            {page.tables[id].rows.length > 0 ? (
              <DataTable table={page.tables[id]} />
            ) : (
              <p>{t(`land:${id}.none`)}</p>
            )}
          </Section>
        ))}
        <Section id="known">
          {page.known.map((sentence) => (
            <p key={sentence} className="max-w-[70ch]">
              {sentence}
            </p>
          ))}
          <Link to={`${localePath(locale, "/karte")}?land=${page.slug}`}>{t("land:known.map")}</Link>
        </Section>
        <Section id="sources">
          <SourceLine sources={page.sources} />
          <Link to={localePath(locale, "/laender")}>{t("land:compare")}</Link>
        </Section>
      </div>
    </div>
  );
}

const SECTIONS = ["figures", "counts", "programs", ...FACT_SECTIONS, "known", "sources"] as const;
type SectionId = (typeof SECTIONS)[number];

function Section({ id, children }: { id: SectionId; children: ReactNode }) {
  const { t } = useI18n();
  return (
    <section aria-labelledby={id} className="space-y-4">
      <h2 id={id}>{t(`land:${id}.heading`)}</h2>
      {children}
    </section>
  );
}

function Contents() {
  const { t } = useI18n();
  return (
    <nav aria-label={t("land:contents")} className="no-print mb-8 lg:sticky lg:top-6 lg:self-start">
      <p className="mb-2 text-sm text-ink-soft">{t("land:contents")}</p>
      <ul className="flex flex-wrap gap-x-4 gap-y-1 lg:flex-col">
        {SECTIONS.map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{t(`land:${id}.heading`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
