import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { foundingTable, foundingText, growthFigures } from "~/charts/network-growth-page";
import { networkJoinings } from "~/charts/network-joinings";
import { networkMeetings } from "~/charts/network-meetings";
import { networkMembers } from "~/charts/network-members";
import { networkMembersSplit } from "~/charts/network-members-split";
import { networkRepresented } from "~/charts/network-represented";
import { networkReturning } from "~/charts/network-returning";
import type { ChartSpec } from "~/charts/spec";
import { ChartCard } from "~/components/chart-card";
import { DataTable } from "~/components/data-table";
import { DemoBadge } from "~/components/demo-badge";
import { Select } from "~/components/form-fields";
import { KeyFigures } from "~/components/key-figures";
import { DEFAULT_SPLIT, NETWORK_SPLITS } from "~/domain/network-split";
import { localeOf } from "~/i18n/locale-of";
import { localePath } from "~/i18n/locale-path";
import { networkSplit, paramsOf } from "~/i18n/read-filter";
import { translator } from "~/i18n/translator";
import { useI18n } from "~/i18n/use-i18n";
import { loadNetworkGrowth } from "~/page-data/network.server";

export async function loader({ params, request }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const t = translator(locale);
  const split = networkSplit(paramsOf(request), locale);
  const growth = await loadNetworkGrowth();
  const founding = foundingTable(growth.milestones, growth.sources, locale);
  return {
    split: split === DEFAULT_SPLIT ? "" : split,
    splits: NETWORK_SPLITS.map((value) => ({
      value: value === DEFAULT_SPLIT ? "" : value,
      label: t(`netzwerk-wachstum:dimension.${value}`),
    })),
    pending: growth.memberships.length + growth.events.length + growth.participation.length === 0,
    demo: growth.demo,
    intro: t("netzwerk-wachstum:intro"),
    pendingText: t("netzwerk-wachstum:pending"),
    figures: growthFigures(growth, locale),
    charts: {
      members: networkMembers(growth, locale),
      split: networkMembersSplit(growth, split, locale),
      joined: networkJoinings(growth, split, locale),
      represented: networkRepresented(growth, locale),
      meetings: networkMeetings(growth, locale),
      returning: networkReturning(growth, locale),
    },
    founding,
    foundingText: foundingText(founding.rows.length, locale),
  };
}

export const meta: MetaFunction = ({ params }) => {
  const t = translator(params.lang === "en" ? "en" : "de");
  return [{ title: `${t("netzwerk:growth.title")} – ${t("shell:siteName")}` }];
};

export default function WachstumPage() {
  const page = useLoaderData<typeof loader>();
  const { t, locale } = useI18n();
  const charts = page.charts as Record<keyof typeof page.charts, ChartSpec>;
  return (
    <div className="space-y-10">
      <header className="prose">
        <h1>{t("netzwerk:growth.title")}</h1>
        <p className="text-lg">{page.pending ? page.pendingText : page.intro}</p>
        <p>
          <Link to={`${localePath(locale, "/netzwerk")}#gepflegt`}>{t("netzwerk:growth.howTo")}</Link>
        </p>
      </header>
      {page.pending && <Dated text={page.foundingText} table={page.founding} />}
      <section aria-labelledby="heute" className="space-y-4">
        <h2 id="heute" className="text-xl">
          {t("netzwerk:growth.figures")}
        </h2>
        {page.demo && <DemoBadge />}
        <KeyFigures figures={page.figures} columns={3} />
      </section>
      {page.pending ? (
        <Prepared charts={Object.values(charts)} />
      ) : (
        <>
          <ChartCard spec={charts.members} />
          <section id="nach" aria-label={t("netzwerk:growth.by")} className="space-y-4">
            <Form
              action={`${localePath(locale, "/netzwerk/wachstum")}#nach`}
              preventScrollReset
              className="flex flex-wrap items-end gap-4"
            >
              <Select name="nach" label={t("netzwerk:growth.by")} options={page.splits} value={page.split} />
              <button type="submit" className="button">
                {t("netzwerk:growth.apply")}
              </button>
            </Form>
            <ChartCard spec={charts.split} />
            <ChartCard spec={charts.joined} />
          </section>
          <ChartCard spec={charts.represented} />
          <ChartCard spec={charts.meetings} />
          <ChartCard spec={charts.returning} />
          <Dated text={page.foundingText} table={page.founding} />
        </>
      )}
    </div>
  );
}

/** What will be shown once something has been entered: six empty frames would say no more than their titles. */
function Prepared({ charts }: { charts: ChartSpec[] }) {
  const { t } = useI18n();
  return (
    <section aria-labelledby="vorbereitet" className="space-y-4">
      <h2 id="vorbereitet" className="text-xl">
        {t("netzwerk:growth.prepared")}
      </h2>
      <ul className="grid gap-4 md:grid-cols-2 xl:grid-cols-3">
        {charts.map(({ id, title, subtitle }) => (
          <li key={id} id={id} className="border border-dashed border-people p-4">
            <p className="font-serif text-lg font-semibold">{title}</p>
            <p className="text-sm text-ink-soft">{subtitle}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Dated({ text, table }: { text: string; table: ChartSpec["table"] }) {
  const { t } = useI18n();
  return (
    <section aria-labelledby="datiert" className="space-y-4">
      <h2 id="datiert" className="text-xl">
        {t("netzwerk:growth.dated")}
      </h2>
      <p className="max-w-[70ch]">{text}</p>
      {table.rows.length > 0 && <DataTable table={table} />}
    </section>
  );
}
