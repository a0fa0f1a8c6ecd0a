import { Link } from "@remix-run/react";
import { formatDate } from "~/format/date";
import { localePath } from "~/i18n/locale-path";
import { useI18n } from "~/i18n/use-i18n";

const LEGAL = ["impressum", "datenschutz", "barrierefreiheit"] as const;

/** `dataDate` (ISO) and `snapshotId` name the data every page was made from. */
export function SiteFooter({ snapshotId, dataDate }: { snapshotId: string; dataDate: string }) {
  const { t, locale } = useI18n();
  return (
    <footer className="mt-16 border-t border-rule bg-surface text-sm text-ink-soft">
      <div className="mx-auto flex max-w-[90rem] flex-wrap justify-between gap-x-12 gap-y-4 px-4 py-6 md:px-8">
        <div className="max-w-[70ch] space-y-1">
          <p>{t("shell:footer.purpose")}</p>
          <p>{t("shell:footer.snapshot", { date: formatDate(dataDate, locale), id: snapshotId })}</p>
          <p>{t("shell:footer.credits")}</p>
        </div>
        <ul className="flex flex-wrap items-start gap-x-6 gap-y-2">
          <li>
            <Link to={localePath(locale, "/daten/quellen")}>{t("shell:footer.sources")}</Link>
          </li>
          {LEGAL.map((entry) => (
            <li key={entry}>
              <Link to={localePath(locale, `/${entry}`)}>{t(`shell:footer.${entry}`)}</Link>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  );
}
