import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { formatNumber } from "~/format/number";
import { localeOf } from "~/i18n/locale-of";
import { translator } from "~/i18n/translator";
import { useI18n } from "~/i18n/use-i18n";
import { loadDictionary } from "~/page-data/daten.server";

export async function loader({ params }: LoaderFunctionArgs) {
  localeOf(params);
  return (await loadDictionary()).map(({ table, comment, rows }) => ({ table, comment, rows }));
}

export const meta: MetaFunction = ({ params }) => {
  const t = translator(params.lang === "en" ? "en" : "de");
  return [{ title: `${t("daten:herunterladen.title")} – ${t("shell:siteName")}` }];
};

export default function HerunterladenPage() {
  const tables = useLoaderData<typeof loader>();
  const { t, locale } = useI18n();
  return (
    <div className="space-y-8">
      <h1>{t("daten:herunterladen.title")}</h1>
      <p className="max-w-[70ch]">{t("daten:herunterladen.intro")}</p>
      <ul className="max-w-[60rem] divide-y divide-rule border-y border-rule">
        {tables.map(({ table, comment, rows }) => (
          <li key={table} className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1 py-3">
            <div className="min-w-0">
              <code className="font-semibold">{table}</code>
              {rows !== null && (
                <span className="ml-3 text-sm text-ink-soft tabular-nums">
                  {t("daten:woerterbuch.rows", {
                    count: rows,
                    replace: { count: formatNumber(rows, locale) },
                  })}
                </span>
              )}
              <p className="text-ink-soft">{comment}</p>
            </div>
            <p className="flex gap-6">
              <a
                href={`/daten/download/${table}.csv`}
                download
                aria-label={`${t("daten:herunterladen.csv")}: ${table}`}
              >
                {t("daten:herunterladen.csv")}
              </a>
              <a
                href={`/daten/download/${table}.csv?format=excel`}
                download
                aria-label={`${t("daten:herunterladen.excel")}: ${table}`}
              >
                {t("daten:herunterladen.excel")}
              </a>
            </p>
          </li>
        ))}
      </ul>
      <section className="prose">
        <h2>{t("daten:herunterladen.licenceHeading")}</h2>
        <p>{t("daten:herunterladen.licence")}</p>
      </section>
    </div>
  );
}
