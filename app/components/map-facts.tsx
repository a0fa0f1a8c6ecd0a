/** Parts that the details of a region and the summary of a selection share. */
import type { ReactNode } from "react";
import type { CenterStatus } from "~/domain/center";
import type { Value } from "~/domain/value";
import { formatDate } from "~/format/date";
import { formatNumber } from "~/format/number";
import { formatValue } from "~/format/value-text";
import { useI18n } from "~/i18n/use-i18n";

/** Children under six living there, with the day they were counted. */
export type ChildrenThere = { value: Value; date: string | null };
export type StatusCount = { status: CenterStatus; centers: number };
/** The public pages that name the centres. */
export type SourcePages = {
  count: number;
  publishers: number;
  list: {
    sourceUrl: string;
    publisher: string;
    centers: number;
    pageYearFrom: number | null;
    pageYearTo: number | null;
    lastChecked: string | null;
  }[];
};

export function FactList({ children }: { children: ReactNode }) {
  return (
    <dl className="grid grid-cols-[minmax(0,7.5rem)_minmax(0,1fr)] gap-x-3 gap-y-1 text-sm">{children}</dl>
  );
}

export function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-soft">{label}</dt>
      <dd className="min-w-0 break-words hyphens-auto">{children}</dd>
    </>
  );
}

export function ChildrenFact({ there }: { there: ChildrenThere }) {
  const { t, locale } = useI18n();
  const { value, date } = there;
  return (
    <Fact label={t("karte:details.children")}>
      {formatValue(value, locale)}
      {date && ` (${t("karte:sentence.stand", { date: formatDate(date, locale) })})`}
    </Fact>
  );
}

/** "48 in Betrieb, 3 geplant": each status there is. */
export function StatusFact({ statuses }: { statuses: readonly StatusCount[] }) {
  const { t, locale } = useI18n();
  const texts = statuses
    .filter(({ centers }) => centers > 0)
    .map(({ status, centers }) => `${formatNumber(centers, locale)} ${t(`karte:centerStatus.${status}`)}`);
  return texts.length === 0 ? null : <Fact label={t("karte:details.status")}>{texts.join(", ")}</Fact>;
}

/** Where the names come from: folded, for there may be many. */
export function PagesList({ pages }: { pages: SourcePages }) {
  const { t, locale } = useI18n();
  if (pages.list.length === 0) return null;
  const formatted = formatNumber(pages.count, locale);
  return (
    <details className="text-sm">
      <summary className="text-accent">{t("karte:details.pages", { count: pages.count, formatted })}</summary>
      <ul className="mt-1 max-h-60 space-y-1 overflow-auto">
        {pages.list.map((page) => {
          const notes = [
            t("karte:details.pageCenters", { count: page.centers }),
            yearsOf(page) && t("karte:details.pageYear", { year: yearsOf(page) }),
            page.lastChecked && t("karte:details.checked", { date: formatDate(page.lastChecked, locale) }),
          ];
          return (
            <li key={page.sourceUrl}>
              <a href={page.sourceUrl} rel="noreferrer" className="break-words">
                {page.publisher}
              </a>{" "}
              <span className="text-ink-soft">({notes.filter(Boolean).join(", ")})</span>
            </li>
          );
        })}
      </ul>
      {pages.count > pages.list.length && (
        <p className="text-ink-soft">{t("karte:details.pagesCut", { count: pages.list.length })}</p>
      )}
    </details>
  );
}

function yearsOf({ pageYearFrom, pageYearTo }: SourcePages["list"][number]): string | null {
  if (pageYearFrom === null || pageYearTo === null) return null;
  return pageYearFrom === pageYearTo ? String(pageYearFrom) : `${pageYearFrom}–${pageYearTo}`;
}
