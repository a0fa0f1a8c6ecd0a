import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { networkFilterOptions } from "~/charts/network-filter-options";
import { organisationMatrix } from "~/charts/network-matrix";
import { networkMatrixView } from "~/charts/network-matrix-view";
import { ChartTools } from "~/components/chart-tools";
import { DemoBadge } from "~/components/demo-badge";
import { Select } from "~/components/form-fields";
import { NetworkMatrix } from "~/components/network-matrix";
import { SourceLine } from "~/components/source-line";
import { localeOf } from "~/i18n/locale-of";
import { localePath } from "~/i18n/locale-path";
import { networkFilter, paramsOf } from "~/i18n/read-filter";
import { translator } from "~/i18n/translator";
import { useI18n } from "~/i18n/use-i18n";
import { networkMatrix } from "~/metrics/network-matrix";
import { loadNetwork } from "~/page-data/network.server";

export async function loader({ params, request }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const { level } = networkFilter(paramsOf(request), locale);
  const network = await loadNetwork();
  const { entries, dataDate, demo } = network;
  // The table of the chart stands on the page, more telling than the one behind it.
  const { plot: _plot, table: _table, ...chart } = organisationMatrix(network, level, locale);
  return {
    demo,
    chart,
    level: level ?? "",
    levels: networkFilterOptions(locale).level,
    intro: translator(locale)("netzwerk-words:matrix.intro"),
    invite: translator(locale)("netzwerk-words:matrix.invite"),
    view: networkMatrixView(networkMatrix(entries, level), dataDate, locale),
  };
}

export const meta: MetaFunction = ({ params }) => {
  const t = translator(params.lang === "en" ? "en" : "de");
  return [{ title: `${t("netzwerk:matrix.title")} – ${t("shell:siteName")}` }];
};

export default function MatrixPage() {
  const { demo, chart, level, levels, intro, invite, view } = useLoaderData<typeof loader>();
  const { t, locale } = useI18n();
  return (
    <div className="space-y-10">
      <header className="prose">
        {demo && <DemoBadge />}
        <h1>{t("netzwerk:matrix.title")}</h1>
        <p className="text-lg">{view.finding}.</p>
        <p className="text-ink-soft">{intro}</p>
      </header>
      <section aria-labelledby="je-land" className="space-y-4">
        <h2 id="je-land" className="text-xl">
          {t("netzwerk:matrix.perLand")}
        </h2>
        <Form
          action={localePath(locale, "/netzwerk/matrix")}
          preventScrollReset
          className="flex flex-wrap items-end gap-4"
        >
          <Select name="ebene" label={t("netzwerk:filter.level")} options={levels} value={level} />
          <button type="submit" className="button">
            {t("netzwerk:filter.apply")}
          </button>
        </Form>
        <div id={chart.id} className="space-y-3">
          <NetworkMatrix table={view.perLand} />
          <SourceLine sources={chart.sources} />
          <ChartTools spec={chart} table={null} />
        </div>
      </section>
      <div className="grid gap-10 lg:grid-cols-2 lg:gap-12">
        {view.gaps.length > 0 && (
          <section aria-labelledby="luecken" className="space-y-3 self-start border-l-4 border-people pl-4">
            <h2 id="luecken" className="text-xl">
              {t("netzwerk:matrix.gaps")}
            </h2>
            <ul className="max-w-[70ch] space-y-2">
              {view.gaps.map(({ id, text }) => (
                <li key={id}>{text}.</li>
              ))}
            </ul>
            <p className="max-w-[70ch] text-sm text-ink-soft">{view.rule}</p>
            <p>
              <Link to={`${localePath(locale, "/netzwerk")}#gepflegt`}>{invite}</Link>
            </p>
          </section>
        )}
        <section aria-labelledby="je-ebene" className="min-w-0 space-y-4">
          <h2 id="je-ebene" className="text-xl">
            {t("netzwerk:matrix.perLevel")}
          </h2>
          <NetworkMatrix table={view.perLevel} />
        </section>
      </div>
    </div>
  );
}
