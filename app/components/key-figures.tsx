import type { SourceLine as Source } from "~/charts/spec";
import { SourceLine } from "./source-line";

/** One key figure as printed: `value` is the number or the words of its emptiness, `lines` what one has to know beside it. */
export type KeyFigure = { id: string; label: string; value: string; lines: string[]; sources: Source[] };

/** Key figures as quiet blocks, each with its date and sources. */
export function KeyFigures({ figures, columns }: { figures: KeyFigure[]; columns: 1 | 3 }) {
  return (
    <dl className={`grid gap-x-8 gap-y-6 ${columns === 3 ? "md:grid-cols-3" : ""}`}>
      {figures.map((figure) => (
        <div key={figure.id} className="border-t border-ink-soft pt-3">
          <dt className="text-ink-soft">{figure.label}</dt>
          <dd className="font-serif text-2xl tabular-nums">{figure.value}</dd>
          {figure.lines.map((line) => (
            <dd key={line} className="text-sm text-ink-soft">
              {line}
            </dd>
          ))}
          {figure.sources.length > 0 && (
            <dd>
              <SourceLine sources={figure.sources} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
