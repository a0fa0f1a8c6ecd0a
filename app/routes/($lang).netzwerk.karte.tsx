import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { networkFilterOptions } from "~/charts/network-filter-options";
import { networkMap } from "~/charts/network-map";
import { ChartCard } from "~/components/chart-card";
import { Select } from "~/components/form-fields";
import { NetworkMapLists } from "~/components/network-map-lists";
import { localeOf } from "~/i18n/locale-of";
import { localePath } from "~/i18n/locale-path";
import { networkFilter, paramsOf } from "~/i18n/read-filter";
import { translator } from "~/i18n/translator";
import { useI18n } from "~/i18n/use-i18n";
import { loadNetworkMap } from "~/page-data/network-map.server";

export async function loader({ params, request }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const filter = networkFilter(paramsOf(request), locale);
  const { type, level } = networkFilterOptions(locale);
  return {
    ...networkMap(await loadNetworkMap(), filter, locale),
    options: { type, level },
    chosen: { type: filter.type ?? "", level: filter.level ?? "" },
  };
}

export const meta: MetaFunction = ({ params }) => {
  const t = translator(params.lang === "en" ? "en" : "de");
  return [
    { title: `${t("netzwerk-bild:map.title")} – ${t("shell:siteName")}` },
    { name: "description", content: t("netzwerk-bild:map.description") },
  ];
};

export default function NetworkMapPage() {
  const { spec, shared, unplaced, options, chosen } = useLoaderData<typeof loader>();
  const { t, locale } = useI18n();
  const path = localePath(locale, "/netzwerk/karte");
  return (
    <div className="space-y-10">
      <div className="space-y-6">
        <h1>{t("netzwerk-bild:map.title")}</h1>
        <Form
          method="get"
          action={path}
          preventScrollReset
          aria-label={t("netzwerk-bild:map.filter")}
          className="no-print flex flex-wrap items-end gap-x-4 gap-y-3"
        >
          <Select name="typ" label={t("netzwerk:filter.type")} options={options.type} value={chosen.type} />
          <Select
            name="ebene"
            label={t("netzwerk:filter.level")}
            options={options.level}
            value={chosen.level}
          />
          <button type="submit" className="button">
            {t("netzwerk:filter.apply")}
          </button>
          {(chosen.type !== "" || chosen.level !== "") && (
            <Link to={path} preventScrollReset className="py-2">
              {t("netzwerk:filter.reset")}
            </Link>
          )}
        </Form>
        <ChartCard spec={spec} />
      </div>
      <NetworkMapLists shared={shared} unplaced={unplaced} />
    </div>
  );
}
