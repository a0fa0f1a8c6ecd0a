import { Link } from "@remix-run/react";
import {
  DEFAULT_GROWTH_FILTER,
  GROWTH_VIEWS,
  type GrowthFilter,
  writeGrowthFilter,
} from "~/domain/growth-filter";
import { localePath } from "~/i18n/locale-path";
import { useI18n } from "~/i18n/use-i18n";

/** The views of the page on growth as links; the year that is looked at goes along. */
export function GrowthTabs({ filter }: { filter: GrowthFilter }) {
  const { t, locale } = useI18n();
  const page = localePath(locale, "/entwicklung");
  return (
    <nav aria-label={t("entwicklung:views.label")} className="no-print">
      <ul className="flex flex-wrap gap-x-6 gap-y-1 border-b border-rule pb-2">
        {GROWTH_VIEWS.map((view) => (
          <li key={view}>
            <Link
              to={`${page}${writeGrowthFilter({ ...DEFAULT_GROWTH_FILTER, view, stand: filter.stand })}`}
              preventScrollReset
              aria-current={view === filter.view ? "page" : undefined}
              className={`inline-block border-b-2 py-1 no-underline ${view === filter.view ? "border-accent text-ink" : "border-transparent text-ink-soft hover:text-ink"}`}
            >
              {t(`entwicklung:views.${view}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
