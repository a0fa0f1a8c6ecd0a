import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { scenarioChoices, scenarioFaultText, scenarioFields } from "~/charts/scenario-choices";
import { type ScenarioView, scenarioView } from "~/charts/scenario-view";
import { ChartCard } from "~/components/chart-card";
import { CopyText } from "~/components/copy-text";
import { DataTable } from "~/components/data-table";
import { previewImage } from "~/components/preview-image";
import { RateRows } from "~/components/rate-rows";
import { ScenarioFigures } from "~/components/scenario-figures";
import { ScenarioForm } from "~/components/scenario-form";
import { SectionNav } from "~/components/section-nav";
import { SourceLine } from "~/components/source-line";
import { EXAMPLE_SCENARIO, parseScenario } from "~/domain/scenario";
import { localeOf } from "~/i18n/locale-of";
import { localePath } from "~/i18n/locale-path";
import { translator } from "~/i18n/translator";
import { useI18n } from "~/i18n/use-i18n";
import { loadScenario } from "~/page-data/scenario.server";

/** A scenario that cannot be read leaves the form as it was filled in, with the sentence what to change. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const t = translator(locale);
  const search = new URL(request.url).searchParams;
  const parsed = parseScenario(search);
  const answer = await loadScenario(parsed.ok ? parsed.scenario : EXAMPLE_SCENARIO);
  const page = {
    title: t("rechner-words:pageTitle"),
    description: t("rechner-words:description"),
    fields: scenarioFields(search, parsed, locale),
    choices: scenarioChoices(answer.rates, locale),
    example: parsed.ok && parsed.example,
    fault: parsed.ok ? null : scenarioFaultText(parsed.fault, locale),
    view: parsed.ok ? scenarioView(answer, locale) : null,
  };
  return json(page, { status: parsed.ok ? 200 : 400 });
}
type Page = Awaited<ReturnType<Awaited<ReturnType<typeof loader>>["json"]>>;

export const meta: MetaFunction<typeof loader> = ({ data, matches, params }) => {
  const siteName = translator(params.lang === "en" ? "en" : "de")("shell:siteName");
  if (!data) return [{ title: siteName }];
  return [
    { title: `${data.view?.heading ?? data.title} – ${siteName}` },
    { name: "description", content: data.description },
    ...previewImage(data.view?.chart, matches, params.lang),
  ];
};

export default function RechnerPage() {
  const { fields, choices, example, fault, view } = useLoaderData<typeof loader>() as Page;
  const { t, locale } = useI18n();
  return (
    <div className="space-y-10">
      <SectionNav section="laender" />
      <header className="prose">
        <h1>{t("rechner:heading")}</h1>
        <p className="text-lg">{t("rechner:intro")}</p>
      </header>
      <div className="space-y-3">
        {/* With another address the fields begin anew. */}
        <ScenarioForm
          key={Object.values(fields).join()}
          fields={fields}
          choices={choices}
          action={localePath(locale, "/rechner")}
        />
        {example && <p className="text-ink-soft">{t("rechner:example")}</p>}
      </div>
      {fault !== null && (
        <section aria-labelledby="fehler" className="prose border-l-4 border-warn pl-4">
          <h2 id="fehler">{t("rechner:fault")}</h2>
          <p className="text-lg">{fault}</p>
        </section>
      )}
      {view && <Result view={view} />}
    </div>
  );
}

function Result({ view }: { view: ScenarioView }) {
  const { t } = useI18n();
  return (
    <>
      <Section id="ergebnis" heading={view.heading}>
        {view.figures.length > 0 && <ScenarioFigures figures={view.figures} />}
        {view.table && (
          <>
            <DataTable table={view.table.table} tall />
            <p className="max-w-[75ch] text-ink-soft">{view.table.note}</p>
          </>
        )}
      </Section>
      <Section id="satz" heading={t("rechner:inWords")}>
        <Quotation sentence={view.sentence} permalink={view.permalink} />
      </Section>
      {view.chart && <ChartCard spec={view.chart} headingLevel={3} />}
      <Section id="belege" heading={t("rechner:ratesHeading")}>
        <RateRows groups={view.rates} />
      </Section>
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
        <Section id="annahmen" heading={t("rechner:assumptions")}>
          <Sentences sentences={view.assumptions} />
        </Section>
        <Section id="grenzen" heading={t("rechner:limits")}>
          <Sentences sentences={view.limits} />
        </Section>
      </div>
      <Section id="quellen" heading={t("rechner:sources")}>
        <SourceLine sources={view.sources} />
      </Section>
    </>
  );
}

function Quotation({ sentence, permalink }: Pick<ScenarioView, "sentence" | "permalink">) {
  const { t } = useI18n();
  const whole = () => `${sentence}: ${new URL(permalink, window.location.href).href}`;
  return (
    <div className="space-y-3">
      <blockquote className="max-w-[75ch] border-l-2 border-accent pl-4">{sentence}</blockquote>
      <p className="text-sm text-ink-soft">
        {t("rechner:permalink")}{" "}
        <a href={permalink} className="break-all">
          {permalink}
        </a>
      </p>
      <CopyText text={whole} label={t("rechner:copy")} />
    </div>
  );
}

function Section({ id, heading, children }: { id: string; heading: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="min-w-0 space-y-4">
      <h2 id={id} className="max-w-[50ch]">
        {heading}
      </h2>
      {children}
    </section>
  );
}

function Sentences({ sentences }: { sentences: string[] }) {
  return (
    <ul className="max-w-[70ch] list-disc space-y-1 pl-5">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
