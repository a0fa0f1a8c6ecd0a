import { useRouteLoaderData } from "@remix-run/react";
import type { QuotableSentence, SourceLine as Source } from "~/charts/spec";
import { localePath } from "~/i18n/locale-path";
import { useI18n } from "~/i18n/use-i18n";
import { Quotable } from "./quotable";
import { SourceLine } from "./source-line";

/**
 * One key figure as printed: `value` is the number or the words of its emptiness, `lines` what one has to know beside it, `sentence` all of
 * it to be quoted.
 */
export type KeyFigure = {
  id: string;
  label: string;
  value: string;
  lines: string[];
  sources: Source[];
  sentence?: QuotableSentence;
  /** Name of the figure's lasting address; without it the sentence leads to the page it stands on. */
  figureId?: string;
};

/** Key figures as quiet blocks, each with its date, its sources and a sentence to quote. */
export function KeyFigures({ figures, columns }: { figures: KeyFigure[]; columns: 1 | 3 }) {
  const { t, locale } = useI18n();
  const site = useRouteLoaderData("root") as { snapshotId: string } | undefined;
  const lastingSentence = ({ figureId }: KeyFigure, { text, href }: QuotableSentence): QuotableSentence => {
    if (!figureId || !site) return { text, href };
    const root = /^https?:\/\/[^/]+/.exec(href)?.[0] ?? "";
    return { text, href: `${root}${localePath(locale, `/zahl/${figureId}`)}?stand=${site.snapshotId}` };
  };
  return (
    <dl className={`grid gap-x-8 gap-y-6 ${columns === 3 ? "md:grid-cols-3" : ""}`}>
      {figures.map((figure) => (
        <div key={figure.id} className="border-t border-ink-soft pt-3">
          <dt className="text-ink-soft">{figure.label}</dt>
          <dd className="font-serif text-2xl tabular-nums">{figure.value}</dd>
          {figure.lines.map((line) => (
            <dd key={line} className="text-sm text-ink-soft">
              {line}
            </dd>
          ))}
          {figure.sources.length > 0 && (
            <dd>
              <SourceLine sources={figure.sources} />
            </dd>
          )}
          {figure.sentence && (
            <dd className="mt-1 text-sm">
              <details className="no-print">
                <summary className="py-0.5 text-accent">
                  {t("chart:copy.sentence")}
                  <span className="sr-only"> ({figure.label})</span>
                </summary>
                <div className="mt-2">
                  <Quotable
                    sentence={lastingSentence(figure, figure.sentence)}
                    label={t("chart:copy.copySentence")}
                  />
                </div>
              </details>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
