import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { compareDots } from "~/charts/compare-dots";
import { type CompareFormOptions, compareFormOptions } from "~/charts/compare-form-options";
import { compareSeries } from "~/charts/compare-series";
import { guardLinks, guardSentences } from "~/charts/compare-words";
import { landName } from "~/charts/land-words";
import { needAndSupply } from "~/charts/need-and-supply";
import { type ProgramMatrix as Matrix, programMatrix } from "~/charts/program-matrix";
import type { ChartSpec } from "~/charts/spec";
import { ChartCard } from "~/components/chart-card";
import { CompareForm } from "~/components/compare-form";
import { NeedForm } from "~/components/need-form";
import { previewImage } from "~/components/preview-image";
import { ProgramMatrix } from "~/components/program-matrix";
import { SectionNav } from "~/components/section-nav";
import {
  benchmarkLand,
  type CompareFilter,
  chosenLaender,
  FEWEST_LAENDER,
  writeCompareFilter,
} from "~/domain/compare-filter";
import { DEFAULT_FILTER } from "~/domain/filter";
import { landByAgs } from "~/domain/land";
import type { Locale } from "~/domain/locale";
import type { NeedIndicator } from "~/domain/map-measure";
import { type MatrixFilter, writeMatrixFilter } from "~/domain/matrix-filter";
import { writeNeed } from "~/domain/need-filter";
import { localeOf } from "~/i18n/locale-of";
import { localePath } from "~/i18n/locale-path";
import { compareFilter, matrixFilter, needIndicator, paramsOf } from "~/i18n/read-filter";
import { translator } from "~/i18n/translator";
import { useI18n } from "~/i18n/use-i18n";
import { loadNeedAndSupply } from "~/page-data/need-and-supply.server";
import { loadProgramMatrix } from "~/page-data/program-matrix.server";
import { loadVergleich } from "~/page-data/vergleich.server";

/** `removeHref` null: the last one stays. */
type Chip = { slug: string; name: string; removeHref: string | null };
/** Each part of the page has its own parts of the address, and every form keeps those of the others. */
type Parts = { compare: string; need: string; matrix: string };
type PageData = {
  form: CompareFormOptions;
  indicator: NeedIndicator;
  matrixFilter: MatrixFilter;
  parts: Parts;
  chips: Chip[];
  /** null: fewer than two Länder are chosen, and `tooFew` says so. */
  charts: {
    guard: string[];
    links: { href: string; text: string }[];
    dots: ChartSpec;
    series: ChartSpec;
    need: ChartSpec;
    matrix: Matrix;
  } | null;
  tooFew: string | null;
};

export async function loader({ params, request }: LoaderFunctionArgs): Promise<PageData> {
  const locale = localeOf(params);
  const filter = compareFilter(paramsOf(request), locale);
  const indicator = needIndicator(paramsOf(request), locale);
  const ofMatrix = matrixFilter(paramsOf(request), locale);
  const chosen = chosenLaender(filter);
  const [{ comparison, overview, stichtage, sources }, needs, programs] = await Promise.all([
    loadVergleich(filter),
    loadNeedAndSupply(
      chosen,
      { ...DEFAULT_FILTER, rule: filter.rule, year: filter.year },
      benchmarkLand(filter),
    ),
    loadProgramMatrix(chosen),
  ]);
  const parts = {
    compare: writeCompareFilter(filter).slice(1),
    need: writeNeed(indicator),
    matrix: writeMatrixFilter(ofMatrix),
  };
  const address = (other: CompareFilter) =>
    `${localePath(locale, "/vergleich")}${searchOf({ ...parts, compare: writeCompareFilter(other).slice(1) })}`;
  const page = {
    indicator,
    matrixFilter: ofMatrix,
    parts,
    form: compareFormOptions(filter, overview.years, locale),
    chips: chipsOf(filter, address, locale),
  };
  if (filter.laender.length < FEWEST_LAENDER)
    return { ...page, charts: null, tooFew: tooFewText(filter, locale) };
  const charts = {
    guard: guardSentences(comparison, locale),
    links: guardLinks(comparison, locale).map(({ text, laender, comparable }) => ({
      text,
      href: address({ ...filter, laender, comparable }),
    })),
    dots: compareDots(comparison, locale),
    series: compareSeries(comparison, { stichtage, sources }, locale),
    need: needAndSupply(needs, indicator, locale),
    matrix: programMatrix(programs, ofMatrix, locale),
  };
  return { ...page, charts, tooFew: null };
}

function searchOf(parts: Partial<Parts>): string {
  const text = joined(parts);
  return text && `?${text}`;
}

const joined = ({ compare, need, matrix }: Partial<Parts>) =>
  [compare, need, matrix].filter(Boolean).join("&");

function chipsOf(filter: CompareFilter, address: (filter: CompareFilter) => string, locale: Locale): Chip[] {
  return filter.laender.map((ags) => {
    const land = landByAgs(ags);
    const rest = filter.laender.filter((other) => other !== ags);
    const removeHref = rest.length > 0 ? address({ ...filter, laender: rest }) : null;
    return { slug: land.slug, name: landName(land, locale), removeHref };
  });
}

function tooFewText({ laender }: CompareFilter, locale: Locale): string {
  const [only] = laender;
  return translator(locale)("vergleich-charts:tooFew", {
    count: laender.length,
    land: only && landName(landByAgs(only), locale),
  });
}

export const meta: MetaFunction<typeof loader> = ({ data, matches, params }) => {
  const t = translator(params.lang === "en" ? "en" : "de");
  return [
    { title: `${t("vergleich:title")} – ${t("shell:siteName")}` },
    { name: "description", content: t("vergleich:description") },
    ...previewImage(data?.charts?.dots, matches, params.lang),
  ];
};

export default function VergleichPage() {
  const { form, indicator, matrixFilter, parts, chips, charts, tooFew } = useLoaderData<
    typeof loader
  >() as PageData;
  const { t, locale } = useI18n();
  const page = localePath(locale, "/vergleich");
  return (
    <div className="space-y-8">
      <SectionNav section="laender" />
      <header className="prose">
        <h1>{t("vergleich:title")}</h1>
        <p className="text-lg">{t("vergleich:intro")}</p>
      </header>
      <Chips chips={chips} />
      <CompareForm options={form} action={page} otherParts={joined({ ...parts, compare: "" })} />
      {tooFew && <p className="max-w-[70ch] border-l-4 border-accent pl-4 text-lg">{tooFew}</p>}
      {charts && (
        <>
          <section
            aria-labelledby="vergleichbar"
            className="max-w-[80ch] space-y-2 border-l-4 border-accent pl-4"
          >
            <h2 id="vergleichbar" className="text-xl">
              {t("vergleich:guard")}
            </h2>
            {charts.guard.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            {charts.links.length > 0 && (
              <ul className="no-print space-y-1">
                {charts.links.map(({ href, text }) => (
                  <li key={href}>
                    <Link to={href} preventScrollReset>
                      {text}
                    </Link>
                  </li>
                ))}
              </ul>
            )}
          </section>
          <ChartCard spec={charts.dots} />
          <ChartCard spec={charts.series} interactive />
          <section id="bedarf-neben-angebot" aria-label={t("matrix:need")} className="space-y-4">
            <NeedForm
              indicator={indicator}
              action={`${page}#bedarf-neben-angebot`}
              otherParts={joined({ ...parts, need: "" })}
            />
            <ChartCard spec={charts.need} />
          </section>
          <ProgramMatrix
            matrix={charts.matrix}
            filter={matrixFilter}
            page={page}
            pageParts={joined({ ...parts, matrix: "" })}
          />
        </>
      )}
    </div>
  );
}

/** The chosen Länder, each with a link to the same page without it. */
function Chips({ chips }: { chips: Chip[] }) {
  const { t } = useI18n();
  return (
    <section aria-labelledby="gewaehlt" className="space-y-2">
      <h2 id="gewaehlt" className="font-sans text-base font-semibold">
        {t("vergleich:chosen")}
      </h2>
      <ul className="flex flex-wrap gap-2">
        {chips.map(({ slug, name, removeHref }) => (
          <li key={slug} className="flex items-center rounded-sm border border-rule bg-surface pl-3">
            {name}
            {removeHref === null ? (
              <span className="pr-3" />
            ) : (
              <Link
                to={removeHref}
                preventScrollReset
                className="no-print inline-flex min-h-8 items-center px-3 no-underline"
                aria-label={t("vergleich:remove", { land: name })}
              >
                <span aria-hidden="true">×</span>
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
