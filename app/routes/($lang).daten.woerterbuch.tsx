import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { dictionaryTable } from "~/charts/daten-tables";
import { DataTable } from "~/components/data-table";
import { localeOf } from "~/i18n/locale-of";
import { translator } from "~/i18n/translator";
import { useI18n } from "~/i18n/use-i18n";
import { loadDictionary } from "~/page-data/daten.server";

export async function loader({ params }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const tables = await loadDictionary();
  return tables.map((entry) => ({
    name: entry.table,
    rows: entry.rows,
    table: dictionaryTable(entry, locale),
  }));
}

export const meta: MetaFunction = ({ params }) => {
  const t = translator(params.lang === "en" ? "en" : "de");
  return [{ title: `${t("daten:woerterbuch.title")} – ${t("shell:siteName")}` }];
};

export default function WoerterbuchPage() {
  const tables = useLoaderData<typeof loader>();
  const { t } = useI18n();
  return (
    <div className="space-y-8">
      <h1>{t("daten:woerterbuch.title")}</h1>
      <p className="max-w-[70ch]">{t("daten:woerterbuch.intro")}</p>
      {tables.map(({ name, rows, table }) => (
        <section key={name} id={name}>
          <h2 className="text-xl">
            <code>{name}</code>
            {rows !== null && (
              <span className="ml-3 text-base text-ink-soft">
                {t("daten:woerterbuch.rows", { count: rows })}
              </span>
            )}
          </h2>
          <DataTable table={table} tall />
        </section>
      ))}
    </div>
  );
}
