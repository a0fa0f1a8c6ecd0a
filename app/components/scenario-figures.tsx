import type { ScenarioFigure } from "~/charts/scenario-figures";

const SPAN: Record<ScenarioFigure["id"], string> = {
  counted: "md:col-span-2",
  target: "md:col-span-2",
  missing: "md:col-span-2",
  unknown: "md:col-span-6",
  own: "md:col-span-3",
  other: "md:col-span-3",
};

/** The figures of a what-if as quiet blocks; a sum is a link to the row of funding it stands on. */
export function ScenarioFigures({ figures }: { figures: ScenarioFigure[] }) {
  return (
    <dl className="grid gap-x-8 gap-y-6 md:grid-cols-6">
      {figures.map(({ id, label, parts, words, lines, note }) => (
        <div key={id} className={`min-w-0 border-t border-ink-soft pt-3 ${SPAN[id]}`}>
          <dt className="text-ink-soft">{label}</dt>
          <dd className={`font-serif tabular-nums ${words ? "text-xl" : "text-2xl"}`}>
            {parts.map(({ text, href }) =>
              href === null ? (
                <span key={text}>{text}</span>
              ) : (
                <a key={text} href={href} className="whitespace-nowrap">
                  {text}
                </a>
              ),
            )}
          </dd>
          {lines.map((line) => (
            <dd key={line} className="max-w-[60ch] text-sm text-ink-soft">
              {line}
            </dd>
          ))}
          {note !== null && (
            <dd lang="de" className="max-w-[60ch] text-sm text-ink-soft">
              {note}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
