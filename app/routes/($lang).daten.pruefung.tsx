import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { importIssuesTable, importReportTable } from "~/charts/daten-tables";
import { DataTable } from "~/components/data-table";
import { localeOf } from "~/i18n/locale-of";
import { translator } from "~/i18n/translator";
import { useI18n } from "~/i18n/use-i18n";
import { loadImportReport } from "~/page-data/daten.server";

export async function loader({ params }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const { report, issues } = await loadImportReport();
  return { report: importReportTable(report, locale), issues: importIssuesTable(issues, locale) };
}

export const meta: MetaFunction = ({ params }) => {
  const t = translator(params.lang === "en" ? "en" : "de");
  return [{ title: `${t("daten:pruefung.title")} – ${t("shell:siteName")}` }];
};

export default function PruefungPage() {
  const { report, issues } = useLoaderData<typeof loader>();
  const { t } = useI18n();
  return (
    <div className="space-y-8">
      <h1>{t("daten:pruefung.title")}</h1>
      <p className="max-w-[70ch]">{t("daten:pruefung.intro")}</p>
      <section className="space-y-2">
        <h2>{t("daten:pruefung.reportHeading")}</h2>
        <DataTable table={report} tall />
      </section>
      <section className="space-y-2">
        <h2>{t("daten:pruefung.issuesHeading")}</h2>
        {issues.rows.length > 0 ? <DataTable table={issues} tall /> : <p>{t("daten:pruefung.noIssues")}</p>}
      </section>
    </div>
  );
}
