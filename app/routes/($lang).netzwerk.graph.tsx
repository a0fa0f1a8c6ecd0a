import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { GRAPH_ID, GRAPH_PATH } from "~/charts/graph-address";
import { graphChoices } from "~/charts/graph-choices";
import { networkGraph } from "~/charts/network-graph";
import { AsSent } from "~/components/as-sent";
import { GraphForm } from "~/components/graph-form";
import { NetworkCard } from "~/components/network-card";
import { NetworkList } from "~/components/network-list";
import { writeGraphFilter } from "~/domain/graph-filter";
import { localeOf } from "~/i18n/locale-of";
import { localePath } from "~/i18n/locale-path";
import { graphFilter, paramsOf } from "~/i18n/read-filter";
import { translator } from "~/i18n/translator";
import { useI18n } from "~/i18n/use-i18n";
import { nodeOfThing } from "~/metrics/network-graph";
import { loadNetworkGraph } from "~/page-data/network-graph.server";

const LIST = "liste";

export async function loader({ params, request }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const filter = graphFilter(paramsOf(request), locale);
  const input = await loadNetworkGraph();
  const { focus } = filter;
  if (focus !== null && !nodeOfThing(input.rows, focus)) {
    const words = translator(locale)("netzwerk-bild-words:graph.unknownFocus", { value: focus });
    throw new Response(words, { status: 404 });
  }
  // The table is told from the picture in the page: it would be as large again.
  const { table: _, ...spec } = networkGraph(input, filter, locale);
  const path = localePath(locale, GRAPH_PATH);
  return {
    filter,
    spec,
    choices: graphChoices(input.rows, locale),
    path,
    allHref: `${path}${writeGraphFilter({ ...filter, focus: null })}#${GRAPH_ID}`,
  };
}

export const meta: MetaFunction = ({ params }) => {
  const t = translator(params.lang === "en" ? "en" : "de");
  return [
    { title: `${t("netzwerk-bild:graph.title")} – ${t("shell:siteName")}` },
    { name: "description", content: t("netzwerk-bild:graph.description") },
  ];
};

export default function GraphPage() {
  const { filter, spec, choices, path, allHref } = useLoaderData<typeof loader>();
  const { t } = useI18n();
  const filtered = writeGraphFilter({ ...filter, focus: null }) !== "";
  return (
    <div className="space-y-8">
      <h1>{t("netzwerk-bild:graph.title")}</h1>
      <details open={filtered} className="no-print">
        <summary className="text-accent">{t("netzwerk-bild:graph.filter")}</summary>
        <div className="mt-3 space-y-3">
          <GraphForm filter={filter} things={choices.things} relations={choices.relations} action={path} />
          {filtered && <a href={path}>{t("netzwerk-bild:graph.reset")}</a>}
        </div>
      </details>
      <NetworkCard spec={spec} allHref={allHref} listId={LIST} />
      <section id={LIST} aria-labelledby={`${LIST}-titel`} className="space-y-3">
        <h2 id={`${LIST}-titel`} className="text-xl">
          {t("netzwerk-bild:graph.list")}
        </h2>
        <p className="text-ink-soft">{t("netzwerk-bild:graph.listIntro")}</p>
        <AsSent of={spec}>
          <NetworkList plot={spec.plot} sources={spec.sources} />
        </AsSent>
      </section>
    </div>
  );
}
