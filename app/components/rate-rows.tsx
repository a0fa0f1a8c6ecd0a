import type { RateGroup, RateRow } from "~/charts/rate-rows";
import { useI18n } from "~/i18n/use-i18n";
import { SourceLine } from "./source-line";

/** The rows of funding behind the sums, each with its own address: amount, period, conditions, source. */
export function RateRows({ groups }: { groups: RateGroup[] }) {
  const { t } = useI18n();
  if (groups.length === 0) return <p>{t("rechner:ratesNone")}</p>;
  return (
    <div className="grid gap-x-8 gap-y-8 lg:grid-cols-2">
      {groups.map(({ land, programme, href, rows }) => (
        <section key={href} className="min-w-0 space-y-2">
          <h3>{land}</h3>
          <p lang="de" className="text-ink-soft">
            {programme}
          </p>
          <ul className="space-y-3">
            {rows.map((row) => (
              <Row key={row.anchor} row={row} />
            ))}
          </ul>
          <p className="text-sm">
            <a href={href}>
              {t("rechner:toLand")}
              <span className="sr-only">{` (${land})`}</span>
            </a>
          </p>
        </section>
      ))}
    </div>
  );
}

function Row({ row }: { row: RateRow }) {
  return (
    <li
      id={row.anchor}
      className="border-l-2 border-rule py-1 pl-4 target:border-accent target:bg-surface print:break-inside-avoid"
    >
      <p>
        <span className="font-semibold tabular-nums">{row.amount}</span> {row.per}, {row.period}
      </p>
      {row.conditions !== null && (
        <p lang="de" className="max-w-[70ch] text-sm text-ink-soft">
          {row.conditions}
        </p>
      )}
      {row.flags.map((flag) => (
        <p key={flag} className="text-sm text-ink-soft">
          {flag}
        </p>
      ))}
      {row.source && <SourceLine sources={[row.source]} />}
    </li>
  );
}
