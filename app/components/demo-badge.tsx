import { useI18n } from "~/i18n/use-i18n";

/** Stands over everything that is made from generated data. */
export function DemoBadge() {
  const { t } = useI18n();
  return (
    <p className="inline-block bg-demo px-2 py-0.5 text-sm font-semibold text-warn">{t("chart:demoBadge")}</p>
  );
}
