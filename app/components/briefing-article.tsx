import type { ChartSpec, SourceLine } from "~/charts/spec";
import { formatDate } from "~/format/date";
import { useI18n } from "~/i18n/use-i18n";
import { ChartCard } from "./chart-card";
import { DemoBadge } from "./demo-badge";
import { type KeyFigure, KeyFigures } from "./key-figures";

export type BriefingView = {
  demo: boolean;
  name: string;
  kicker: string;
  title: string;
  stand: string;
  figures: { heading: string | null; figures: KeyFigure[] }[];
  charts: ChartSpec[];
  silent: { id: string; topic: string; text: string }[];
  limits: { topic: string; texts: string[] }[];
  method: string[];
  rules: string;
  citation: string;
  sources: SourceLine[];
  credits: string[];
  licence: string;
  headings: Record<
    "figures" | "charts" | "rules" | "silent" | "limits" | "method" | "cite" | "sources",
    string
  >;
};

/** The briefing itself: what the slides and the fact sheet hold, in the same order. */
export function BriefingArticle({
  view,
  files,
}: {
  view: BriefingView;
  files: { pptx: string; pdf: string };
}) {
  const { t } = useI18n();
  const { headings } = view;
  return (
    <article aria-labelledby="befund" className="space-y-10">
      <header className="space-y-4 border-t-4 border-accent pt-4">
        {view.demo && <DemoBadge />}
        <p className="font-semibold text-accent">{view.name}</p>
        <h2 id="befund" className="max-w-[40ch] text-2xl md:text-3xl">
          {view.title}
        </h2>
        <p className="text-ink-soft">
          {view.kicker} · {view.stand}
        </p>
        <ul aria-label={t("briefing:files")} className="no-print flex flex-wrap gap-3">
          <li>
            <a className="button" href={files.pptx} download>
              {t("briefing:pptx")}
            </a>
          </li>
          <li>
            <a className="button" href={files.pdf} download>
              {t("briefing:pdf")}
            </a>
          </li>
        </ul>
      </header>
      <Part id="zahlen" heading={headings.figures}>
        {view.figures.map(({ heading, figures }) => (
          <div key={heading} className="space-y-3">
            {heading && <h4 className="font-sans text-lg font-semibold">{heading}</h4>}
            <KeyFigures figures={figures} columns={3} />
          </div>
        ))}
      </Part>
      {view.charts.length > 0 && (
        <Part id="diagramme" heading={headings.charts}>
          {view.charts.map((spec) => (
            <ChartCard key={spec.id} spec={spec} headingLevel={4} />
          ))}
        </Part>
      )}
      {view.silent.length > 0 && (
        <Part id="schweigen" heading={headings.silent}>
          <dl className="max-w-[75ch] space-y-2">
            {view.silent.map(({ id, topic, text }) => (
              <div key={id}>
                <dt className="font-semibold">{topic}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </Part>
      )}
      {view.limits.length > 0 && (
        <Part id="grenzen" heading={headings.limits}>
          <div className="grid gap-x-10 gap-y-4 md:grid-cols-2">
            {view.limits.map(({ topic, texts }) => (
              <div key={topic}>
                <h4 className="font-sans text-base font-semibold">{topic}</h4>
                <Points texts={texts} />
              </div>
            ))}
          </div>
        </Part>
      )}
      <Part id="methode" heading={headings.method}>
        <Points texts={view.method} />
        <p>
          <a href={view.rules}>{headings.rules}</a>
        </p>
        <p className="max-w-[75ch] break-words">
          <span className="font-semibold">{headings.cite}: </span>
          {view.citation}
        </p>
        <p className="max-w-[75ch] text-sm text-ink-soft">{[...view.credits, view.licence].join(" · ")}</p>
      </Part>
      {view.sources.length > 0 && (
        <Part id="quellen" heading={headings.sources}>
          <Sources sources={view.sources} />
        </Part>
      )}
    </article>
  );
}

function Part({ id, heading, children }: { id: string; heading: string; children: React.ReactNode }) {
  return (
    <section aria-labelledby={id} className="space-y-4">
      <h3 id={id} className="text-xl">
        {heading}
      </h3>
      {children}
    </section>
  );
}

function Points({ texts }: { texts: readonly string[] }) {
  return (
    <ul className="max-w-[75ch] list-disc space-y-1 pl-5">
      {texts.map((text) => (
        <li key={text} className="break-words">
          {text}
        </li>
      ))}
    </ul>
  );
}

/** Numbered as in the files. */
function Sources({ sources }: { sources: readonly SourceLine[] }) {
  const { t, locale } = useI18n();
  return (
    <ol className="list-decimal gap-x-10 space-y-1 pl-7 text-sm md:columns-2">
      {sources.map(({ sourceId, publisher, title, url, date }) => (
        <li key={sourceId} className="break-inside-avoid break-words">
          {publisher}:{" "}
          <a href={url} rel="noreferrer">
            {title}
          </a>{" "}
          ({date === null ? t("chart:noDate") : formatDate(date, locale)})
        </li>
      ))}
    </ol>
  );
}
