import { Component, lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import type { ChartSpec } from "~/charts/spec";
import { useI18n } from "~/i18n/use-i18n";

// Recharts is large and draws in the browser only: nobody loads it who did not ask for it.
const ExploreChart = lazy(() =>
  import("~/charts/interactive/explore-chart").then((module) => ({ default: module.ExploreChart })),
);

/** The button "Interaktiv erkunden" and what it opens, in the row of what can be done with a chart. The still drawing stays where it is. */
export function Explore({ spec }: { spec: ChartSpec }) {
  const { t } = useI18n();
  const [ready, setReady] = useState(false);
  const [open, setOpen] = useState(false);
  useEffect(() => setReady(true), []);
  // Without JavaScript a button that does nothing is not shown.
  if (!ready || (spec.plot.type !== "bars" && spec.plot.type !== "series")) return null;
  return (
    <div className={`no-print min-w-0 space-y-3 text-base ${open ? "w-full" : ""}`}>
      <button
        type="button"
        className="-mt-0.5 block py-0.5 text-sm text-accent hover:underline"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {open ? t("chart:closeExplore") : t("chart:explore")}
      </button>
      {open && (
        <LoadBoundary message={t("chart:exploreFailed")}>
          <Suspense
            fallback={<div className="h-96 bg-paper p-4 text-ink-soft">{t("chart:exploreLoading")}</div>}
          >
            <ExploreChart spec={spec} />
          </Suspense>
        </LoadBoundary>
      )}
    </div>
  );
}

/** A part that did not arrive (no network, new release) must not take the page with it. */
class LoadBoundary extends Component<{ message: string; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <p role="alert">{this.props.message}</p> : this.props.children;
  }
}
