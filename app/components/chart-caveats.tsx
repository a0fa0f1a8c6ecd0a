import type { ChartSpec } from "~/charts/spec";
import { useI18n } from "~/i18n/use-i18n";

/** How to read a chart, and what it does not say. */
export function ChartCaveats({ spec }: { spec: Pick<ChartSpec, "notes" | "limits"> }) {
  const { t } = useI18n();
  return (
    <>
      {spec.notes.length > 0 && (
        <ul className="max-w-[75ch] space-y-1 text-sm text-ink-soft">
          {spec.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {spec.limits.length > 0 && (
        <details className="max-w-[75ch] text-sm">
          <summary className="py-0.5 text-accent">{t("chart:limits")}</summary>
          <ul className="mt-2 list-disc space-y-1 pl-5">
            {spec.limits.map((limit) => (
              <li key={limit}>{limit}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
