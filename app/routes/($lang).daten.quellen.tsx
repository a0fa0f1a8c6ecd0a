import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { sourceKindWords, sourcesTable } from "~/charts/daten-tables";
import { DataTable } from "~/components/data-table";
import { SOURCE_KINDS } from "~/domain/source";
import { localeOf } from "~/i18n/locale-of";
import { localePath } from "~/i18n/locale-path";
import { translator } from "~/i18n/translator";
import { useI18n } from "~/i18n/use-i18n";
import { searchSources } from "~/page-data/daten.server";

export async function loader({ params, request }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const t = translator(locale);
  const search = new URL(request.url).searchParams;
  const text = search.get("q") ?? "";
  const kindText = search.get("art") ?? "";
  const kind = SOURCE_KINDS.find((known) => known === kindText) ?? null;
  if (kindText && !kind) {
    const sentence = t("daten:quellen.badKind", { value: kindText, allowed: SOURCE_KINDS.join(", ") });
    throw new Response(sentence, { status: 400 });
  }
  const { sources, total } = await searchSources(text, kind);
  const found = t("daten:quellen.found", { count: sources.length, total });
  return { text, kind, found, kinds: sourceKindWords(locale), table: sourcesTable(sources, found, locale) };
}

export const meta: MetaFunction = ({ params }) => {
  const t = translator(params.lang === "en" ? "en" : "de");
  return [{ title: `${t("daten:quellen.title")} – ${t("shell:siteName")}` }];
};

export default function QuellenPage() {
  const { text, kind, kinds, table } = useLoaderData<typeof loader>();
  const { t, locale } = useI18n();
  return (
    <div className="space-y-6">
      <h1>{t("daten:quellen.title")}</h1>
      <Form action={localePath(locale, "/daten/quellen")} className="flex flex-wrap items-end gap-4">
        <label className="flex grow flex-col gap-1 md:max-w-md">
          <span>{t("daten:quellen.search")}</span>
          <input type="search" name="q" defaultValue={text} className="control" />
        </label>
        <label className="flex flex-col gap-1">
          <span>{t("daten:quellen.kind")}</span>
          <select name="art" defaultValue={kind ?? ""} className="control">
            <option value="">{t("daten:quellen.allKinds")}</option>
            {kinds.map((entry) => (
              <option key={entry.kind} value={entry.kind}>
                {entry.label}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="button">
          {t("daten:quellen.apply")}
        </button>
      </Form>
      {table.rows.length > 0 ? <DataTable table={table} tall /> : <p>{t("daten:quellen.none")}</p>}
    </div>
  );
}
