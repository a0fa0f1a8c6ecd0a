import type { NetworkPlot } from "~/charts/network-plot";
import type { SourceLine } from "~/charts/spec";
import { formatNumber } from "~/format/number";
import { useI18n } from "~/i18n/use-i18n";
import { NetworkRelations } from "./network-relations";

/** The graph in words: every node with every relation, folded by kind of thing. */
export function NetworkList({ plot, sources }: { plot: NetworkPlot; sources: readonly SourceLine[] }) {
  const { t, locale } = useI18n();
  return (
    <div className="space-y-2">
      {plot.nodeKinds.map(({ kind, label, count }) => (
        <details key={kind} className="border-b border-rule pb-2">
          <summary className="py-1 text-accent">
            {label} ({formatNumber(count, locale)})
          </summary>
          <ul className="mt-2 grid gap-x-10 gap-y-5 md:grid-cols-2 xl:grid-cols-3">
            {plot.nodes.map((node, index) =>
              node.kind === kind ? (
                <li key={node.id} data-node={node.id} className="min-w-0 space-y-1 break-words">
                  {/* Each link is a box of its own: one that runs over two lines would cover the other. */}
                  <p className="flex flex-wrap items-baseline gap-x-2 font-semibold">
                    {node.page ? <a href={node.page}>{node.label}</a> : <span>{node.label}</span>}
                    <a
                      href={node.href}
                      className="text-sm font-normal leading-6"
                      aria-label={`${t("netzwerk-bild:graph.inGraph")}: ${node.label}`}
                    >
                      {t("netzwerk-bild:graph.inGraph")}
                    </a>
                  </p>
                  <NetworkRelations plot={plot} sources={sources} node={index} inList />
                </li>
              ) : null,
            )}
          </ul>
        </details>
      ))}
    </div>
  );
}
