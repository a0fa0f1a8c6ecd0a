import type { SourceLine as Source } from "~/charts/spec";
import { formatDate } from "~/format/date";
import { localePath } from "~/i18n/locale-path";
import { useI18n } from "~/i18n/use-i18n";

/** How many sources stand in the open; the others are folded, never left out. */
const OPEN = 3;

/** Publisher, title with link and date of every source, then the credits of the ground material. */
export function SourceLine({ sources, credits = [] }: { sources: Source[]; credits?: string[] }) {
  const { t } = useI18n();
  const rest = sources.slice(OPEN);
  return (
    <div className="max-w-[90ch] space-y-1 text-sm text-ink-soft">
      {sources.length > 0 && (
        <p>
          <span className="font-semibold">
            {sources.length === 1 ? t("chart:source") : t("chart:sources")}:{" "}
          </span>
          <Citations sources={sources.slice(0, OPEN)} />
        </p>
      )}
      {rest.length > 0 && (
        <details>
          <summary className="py-0.5">{t("chart:moreSources", { count: rest.length })}</summary>
          <p>
            <Citations sources={rest} />
          </p>
        </details>
      )}
      {credits.map((credit) => (
        <p key={credit}>{credit}</p>
      ))}
    </div>
  );
}

function Citations({ sources }: { sources: Source[] }) {
  const { t, locale } = useI18n();
  return sources.map((source, index) => (
    <span key={source.sourceId}>
      {index > 0 && "; "}
      {source.publisher}:{" "}
      <a
        href={source.url.startsWith("/") ? localePath(locale, source.url) : source.url}
        rel="noreferrer"
        className="break-words"
      >
        {source.title}
      </a>{" "}
      ({source.date === null ? t("chart:noDate") : formatDate(source.date, locale)})
    </span>
  ));
}
