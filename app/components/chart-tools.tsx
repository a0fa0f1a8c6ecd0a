import { useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { chartSentence } from "~/charts/chart-sentence";
import type { ChartSpec } from "~/charts/spec";
import { localePath } from "~/i18n/locale-path";
import { useI18n } from "~/i18n/use-i18n";
import { DataTable } from "./data-table";
import { Quotable } from "./quotable";
import { ShareStrip } from "./share-strip";

type Quoted = Pick<ChartSpec, "title" | "subtitle" | "sources" | "address">;
type Props = {
  spec: Quoted;
  /** The table, folded; null: it stands on the page already. */
  table: ReactNode;
  /** Offered last. */
  explore?: ReactNode;
};

/** What can be done with a chart, in one row below it: look up, quote, take away, explore. */
export function ChartTools({ spec, table, explore }: Props) {
  return (
    <div className="flex flex-wrap items-start gap-x-6 gap-y-2 border-t border-rule pt-3 text-sm">
      {table}
      <ChartQuote spec={spec} />
      {spec.address && <ShareStrip address={spec.address} />}
      {explore}
    </div>
  );
}

export function ChartTableFold({ spec, open }: { spec: Pick<ChartSpec, "table">; open: boolean }) {
  const { t } = useI18n();
  return (
    <details className="min-w-0 open:w-full" open={open}>
      <summary className="text-accent">{t("chart:table")}</summary>
      <DataTable table={spec.table} />
    </details>
  );
}

function ChartQuote({ spec }: { spec: Quoted }) {
  const { t, locale } = useI18n();
  const site = useRouteLoaderData("root") as { snapshotId: string; dataDate: string } | undefined;
  if (!site || !spec.address) return null;
  const sentence = {
    text: chartSentence(spec, site, locale),
    href: localePath(locale, spec.address.page),
  };
  return (
    <details className="no-print min-w-0 open:w-full">
      <summary className="text-accent">{t("chart:copy.sentence")}</summary>
      <div className="mt-2">
        <Quotable sentence={sentence} label={t("chart:copy.copySentence")} />
      </div>
    </details>
  );
}
