import type { ChartTable } from "~/charts/chart-table";
import { REQUEST_ANCHOR } from "~/charts/request-anchor";
import type { QuotableSentence } from "~/charts/spec";
import { useI18n } from "~/i18n/use-i18n";
import { DataTable } from "./data-table";
import { Quotable } from "./quotable";

/** How good the data of a Land are, and the letter that asks for better ones. */
export function LandQuality({ table, request }: { table: ChartTable; request: QuotableSentence }) {
  const { t } = useI18n();
  return (
    <>
      <DataTable table={table} />
      <div className="space-y-3 pt-2">
        <h3 id={REQUEST_ANCHOR}>{t("land:quality.request")}</h3>
        <p className="max-w-[70ch] text-ink-soft">{t("land:quality.requestIntro")}</p>
        <Quotable sentence={request} label={t("land:quality.copy")} />
      </div>
    </>
  );
}
