import type { Locale } from "~/domain/locale";
import { formatDate } from "~/format/date";
import { useI18n } from "~/i18n/use-i18n";

/** One key figure as printed: `value` is the number or the words of its emptiness, `lines` what one has to know beside it. */
export type KeyFigure = {
  id: string;
  label: string;
  value: string;
  lines: string[];
  source: FigureSource | null;
};
export type FigureSource = { publisher: string; title: string; url: string; date: string | null };

/** Key figures as quiet blocks, each with its date and source. */
export function KeyFigures({ figures, columns }: { figures: KeyFigure[]; columns: 1 | 3 }) {
  const { locale } = useI18n();
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
          {figure.source && <SourceOf source={figure.source} locale={locale} />}
        </div>
      ))}
    </dl>
  );
}

function SourceOf({ source, locale }: { source: FigureSource; locale: Locale }) {
  const { t } = useI18n();
  const date = source.date === null ? t("chart:noDate") : formatDate(source.date, locale);
  return (
    <dd className="text-sm text-ink-soft">
      {t("chart:source")}: {source.publisher},{" "}
      <a href={source.url} rel="noreferrer" className="break-words">
        {source.title}
      </a>{" "}
      ({date})
    </dd>
  );
}
