import { useId } from "react";
import type { ChartSpec } from "~/charts/spec";
import { ChartCaveats } from "./chart-caveats";
import { ChartTableFold, ChartTools } from "./chart-tools";
import { DemoBadge } from "./demo-badge";
import { Drawing } from "./drawing";
import { Explore } from "./explore";
import { SourceLine } from "./source-line";

/** The two widths every chart is drawn in; the card shows the one that fits it, so that letters never get too small. */
export const NARROW = 340;
export const WIDE = 720;

type Props = {
  spec: ChartSpec;
  headingLevel?: 2 | 3 | 4;
  /** Offers the interactive view, loaded on demand (bars and series only). */
  interactive?: boolean;
  /** Small card: the narrow drawing alone, without notes and limits; source and table stay. */
  compact?: boolean;
  /** The table stands open: where the page is also a place to look things up. */
  tableOpen?: boolean;
};

/** One chart with all that belongs to it: finding, measure, drawing, notes, limits, sources, table. */
export function ChartCard({
  spec,
  headingLevel = 2,
  interactive = false,
  compact = false,
  tableOpen = false,
}: Props) {
  const headingId = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <article
      id={compact ? undefined : spec.id}
      aria-labelledby={headingId}
      className="@container min-w-0 space-y-4 rounded-sm border border-rule bg-surface p-4 md:p-6 print:break-inside-avoid"
    >
      <header className="space-y-1">
        {spec.demo && <DemoBadge />}
        <Heading id={headingId} className={compact ? "text-lg" : "max-w-[50ch] text-xl"}>
          {spec.title}
        </Heading>
        <p className={`max-w-[75ch] text-ink-soft ${compact ? "text-sm" : ""}`}>{spec.subtitle}</p>
      </header>
      {/* On a wide card the words stand beside the drawing, else below it. */}
      <div className="space-y-4 @5xl:grid @5xl:grid-cols-[minmax(0,56rem)_minmax(16rem,1fr)] @5xl:gap-x-10 @5xl:space-y-0">
        <div className="min-w-0 space-y-4">
          <Drawings spec={spec} compact={compact} />
        </div>
        <div className="min-w-0 space-y-4">
          {!compact && <ChartCaveats spec={spec} />}
          <SourceLine sources={spec.sources} credits={spec.credits} />
        </div>
      </div>
      <ChartTools
        spec={compact ? { ...spec, address: undefined } : spec}
        table={<ChartTableFold spec={spec} open={tableOpen} />}
        explore={interactive && <Explore spec={spec} />}
      />
    </article>
  );
}

function Drawings({ spec, compact }: { spec: ChartSpec; compact: boolean }) {
  if (compact) {
    return (
      <div className="max-w-lg">
        <Drawing spec={spec} width={NARROW} compact />
      </div>
    );
  }
  return (
    <>
      <div className="max-w-lg @2xl:hidden">
        <Drawing spec={spec} width={NARROW} />
      </div>
      <div className="hidden max-w-4xl @2xl:block">
        <Drawing spec={spec} width={WIDE} />
      </div>
    </>
  );
}
