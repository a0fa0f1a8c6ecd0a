import { Link } from "@remix-run/react";
import type { ChartTable } from "~/charts/chart-table";
import { localePath } from "~/i18n/locale-path";
import { useI18n } from "~/i18n/use-i18n";
import { DataTable } from "./data-table";

type Props = { neighbours: ChartTable; comparable: ChartTable | null };

/** Neighbouring Länder and those that count alike; the way to compare with the latter. */
export function LandNear({ neighbours, comparable }: Props) {
  const { t, locale } = useI18n();
  return (
    <div className="space-y-6">
      <DataTable table={neighbours} />
      {comparable ? <DataTable table={comparable} /> : <p>{t("land:neighbours.alone")}</p>}
      <Link to={localePath(locale, "/vergleich")}>{t("land:neighbours.link")}</Link>
    </div>
  );
}
