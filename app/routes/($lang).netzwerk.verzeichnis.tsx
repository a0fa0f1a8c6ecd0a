import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import type { ChartTable } from "~/charts/chart-table";
import {
  type DirectoryPages,
  directoryPages,
  directoryTable,
  foundText,
  onPage,
} from "~/charts/network-directory";
import { type NetworkFilterOptions, networkFilterOptions } from "~/charts/network-filter-options";
import { homeText } from "~/charts/network-words";
import { DataTable } from "~/components/data-table";
import { DemoBadge } from "~/components/demo-badge";
import { NetworkFilterForm } from "~/components/network-filter-form";
import { LAENDER } from "~/domain/land";
import { type NetworkFilter, writeNetworkFilter } from "~/domain/network-filter";
import { localeOf } from "~/i18n/locale-of";
import { localePath } from "~/i18n/locale-path";
import { networkFilter, paramsOf } from "~/i18n/read-filter";
import { translator } from "~/i18n/translator";
import { useI18n } from "~/i18n/use-i18n";
import { matchingEntries } from "~/metrics/network-entries";
import { loadNetwork } from "~/page-data/network.server";

type PageData = {
  demo: boolean;
  filter: NetworkFilter;
  options: NetworkFilterOptions;
  table: ChartTable;
  found: string;
  /** null: all of it stands on one page. */
  pages: DirectoryPages | null;
  csv: string;
};

export async function loader({ params, request }: LoaderFunctionArgs): Promise<PageData> {
  const locale = localeOf(params);
  const filter = networkFilter(paramsOf(request), locale);
  const { entries, sources, demo } = await loadNetwork();
  const landNames = new Map(LAENDER.map(({ ags }) => [ags, homeText(ags, locale)]));
  const found = matchingEntries(entries, filter, landNames);
  const caption = foundText(found.length, entries.length, locale);
  const byId = new Map(sources.map((source) => [source.sourceId, source]));
  return {
    demo,
    filter,
    options: networkFilterOptions(locale),
    table: directoryTable(onPage(found, filter), caption, byId, locale),
    found: caption,
    pages: directoryPages(found.length, filter, locale),
    csv: `${localePath(locale, "/netzwerk/verzeichnis.csv")}${writeNetworkFilter({ ...filter, page: 1 })}`,
  };
}

export const meta: MetaFunction = ({ params }) => {
  const t = translator(params.lang === "en" ? "en" : "de");
  return [{ title: `${t("netzwerk:directory.title")} – ${t("shell:siteName")}` }];
};

export default function VerzeichnisPage() {
  const { demo, filter, options, table, found, pages, csv } = useLoaderData<typeof loader>() as PageData;
  const { t, locale } = useI18n();
  return (
    <div className="space-y-6">
      <header className="prose">
        {demo && <DemoBadge />}
        <h1>{t("netzwerk:directory.title")}</h1>
        <p className="text-ink-soft">{t("netzwerk:not.complete")}</p>
      </header>
      <NetworkFilterForm
        filter={filter}
        options={options}
        action={localePath(locale, "/netzwerk/verzeichnis")}
      />
      {table.rows.length > 0 ? (
        <DataTable table={table} tall />
      ) : (
        <p>
          {found}. {t("netzwerk:directory.empty")}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-x-8 gap-y-3 no-print">
        {pages && (
          <nav aria-label={t("netzwerk:directory.pages")} className="flex flex-wrap items-center gap-x-6">
            {pages.previous && <Link to={pages.previous}>{t("netzwerk:directory.previous")}</Link>}
            <span className="text-ink-soft">{pages.text}</span>
            {pages.next && <Link to={pages.next}>{t("netzwerk:directory.next")}</Link>}
          </nav>
        )}
        <a href={csv} download>
          {t("netzwerk:directory.csv")}
        </a>
        <a href={`${csv}${csv.includes("?") ? "&" : "?"}format=excel`} download>
          {t("netzwerk:directory.excel")}
        </a>
      </div>
    </div>
  );
}
