import { useId } from "react";
import { graphTable } from "~/charts/graph-table";
import type { NetworkPlot } from "~/charts/network-plot";
import type { ChartSpec } from "~/charts/spec";
import { useI18n } from "~/i18n/use-i18n";
import { AsSent } from "./as-sent";
import { NARROW } from "./chart-card";
import { ChartCaveats } from "./chart-caveats";
import { DataTable } from "./data-table";
import { DemoBadge } from "./demo-badge";
import { Drawing } from "./drawing";
import { NetworkSide } from "./network-side";
import { NetworkView } from "./network-view";
import { ShareStrip } from "./share-strip";
import { SourceLine } from "./source-line";

type Props = {
  /** The table is told from the picture. */
  spec: Omit<ChartSpec, "table"> & { plot: NetworkPlot };
  /** Address of the picture with nothing in focus. */
  allHref: string;
  /** Where the list begins, for those who go past the picture. */
  listId: string;
};

/** A picture of a network wants more room than other drawings. */
const WIDE = 1000;

/** The graph with all that belongs to it: finding, picture, what is in focus in words, notes, limits, sources, table. */
export function NetworkCard({ spec, allHref, listId }: Props) {
  const { t, locale } = useI18n();
  const headingId = useId();
  const { plot } = spec;
  return (
    <article
      id={spec.id}
      aria-labelledby={headingId}
      className="@container min-w-0 space-y-4 rounded-sm border border-rule bg-surface p-4 md:p-6"
    >
      <header className="space-y-1">
        {spec.demo && <DemoBadge />}
        <h2 id={headingId} className="max-w-[70ch] text-xl">
          {spec.title}
        </h2>
        <p className="max-w-[90ch] text-ink-soft">{spec.subtitle}</p>
      </header>
      <div className="grid gap-x-10 gap-y-6 @5xl:grid-cols-[minmax(0,1fr)_20rem] @5xl:grid-rows-[auto_1fr]">
        <div className="min-w-0 space-y-4">
          <a href={`#${listId}`} className="sr-only no-print focus:not-sr-only focus:mb-2 focus:inline-block">
            {t("netzwerk-bild:graph.skip")}
          </a>
          <NetworkView allHref={plot.focus === null ? null : allHref}>
            <div className="mx-auto max-w-lg @3xl:hidden">
              <Drawing spec={spec} width={NARROW} />
            </div>
            <div className="hidden @3xl:block">
              <Drawing spec={spec} width={WIDE} />
            </div>
          </NetworkView>
        </div>
        {/* On a narrow page what is in focus comes before how to read the picture. */}
        <div className="min-w-0 space-y-6 @5xl:col-start-2 @5xl:row-span-2 @5xl:row-start-1">
          <NetworkSide plot={plot} sources={spec.sources} allHref={allHref} />
          <SourceLine sources={spec.sources} credits={spec.credits} />
        </div>
        <div className="min-w-0 space-y-4">
          <ChartCaveats spec={spec} />
        </div>
      </div>
      <details className="min-w-0 border-t border-rule pt-3 text-sm">
        <summary className="text-accent">{t("chart:table")}</summary>
        <AsSent of={spec}>
          <DataTable table={graphTable(plot, spec.sources, locale)} />
        </AsSent>
      </details>
      {spec.address && (
        <div className="text-sm">
          <ShareStrip address={spec.address} />
        </div>
      )}
    </article>
  );
}
