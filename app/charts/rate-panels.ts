/** Steps of a programme's rates as a panel: one line per rate held side by side, in the money of each year or in the prices of one. */
import type { FundingRow } from "~/domain/funding";
import type { Locale } from "~/domain/locale";
import type { Program } from "~/domain/program";
import { type RateStep, rateSteps } from "~/domain/rate-steps";
import { amountIn, type PriceBasis, type PriceIndex } from "~/domain/real-price";
import { formatEuro } from "~/format/number";
import { formatEmptiness, formatQualified } from "~/format/value-text";
import { translator } from "~/i18n/translator";
import type { LandOverview } from "~/metrics/laender-overview";
import type { Series, SeriesPanel, SeriesPoint } from "./series-plot";

export type MoneyRows = {
  funding: readonly FundingRow[];
  prices: readonly PriceIndex[];
  basis: PriceBasis;
  /** The last year an open rate is drawn to. */
  today: number;
};
export type ProgramSteps = { program: Program; steps: RateStep[] };

/** Programmes of a Land with dated rates, in the order they began. */
export function stepsOfLand(entry: LandOverview, { funding, today }: MoneyRows): ProgramSteps[] {
  return entry.programs
    .filter(({ role }) => role === "family_centers")
    .map((program) => ({ program, steps: rateSteps(funding, program, today) }))
    .filter(({ steps }) => steps.length > 0);
}

/** One panel per programme with dated rates; a Land without one is a panel of words. `name` heads the panels. */
export function ratePanels(
  entry: LandOverview,
  rows: MoneyRows,
  name: string,
  href: string | null,
  locale: Locale,
): SeriesPanel[] {
  const known = stepsOfLand(entry, rows);
  if (known.length === 0) {
    return [
      { id: entry.land.ags, label: name, href, series: [], empty: wordsForNoRate(entry, rows, locale) },
    ];
  }
  return known.map(({ program, steps }) => {
    const series = seriesOf(steps, rows, locale);
    const label = known.length > 1 ? `${name}: ${program.term ?? program.name}` : name;
    const text = translator(locale)("programme-charts:money.noIndexPanel");
    const empty = series.some(({ points }) => points.length > 0)
      ? null
      : { kind: "not_published" as const, text };
    return { id: program.programId, label, href, series: empty ? [] : series, empty };
  });
}

/** Why a Land has no step: no programme, no rate at all, or undated ones only, which are named. */
export function wordsForNoRate(entry: LandOverview, { funding }: MoneyRows, locale: Locale) {
  const t = translator(locale);
  const own = entry.programs.filter(({ role }) => role === "family_centers");
  const undated = funding.filter(
    (row) =>
      row.per === "centre_year" &&
      row.yearFrom === null &&
      own.some(({ programId }) => programId === row.programId),
  );
  if (own.length === 0) return { kind: entry.absence, text: formatEmptiness(entry.absence, locale) };
  const amounts = undated.map((row) => euroText(row.amountEur, row, locale)).join(", ");
  const text = amounts
    ? t("programme-charts:money.undatedOnly", { amounts })
    : t("programme-charts:money.noRate");
  return { kind: "not_published" as const, text };
}

/** Rates side by side become lines: the lowest of each time is the first line, the next the second. */
function seriesOf(steps: readonly RateStep[], rows: MoneyRows, locale: Locale): Series[] {
  const lines: { step: RateStep; row: FundingRow }[][] = [];
  for (const from of new Set(steps.map((step) => step.from))) {
    const beside = steps
      .filter((step) => step.from === from)
      .flatMap((step) => step.rows.map((row) => ({ step, row })))
      .sort((a, b) => a.row.amountEur - b.row.amountEur);
    const unlike = beside.filter(
      ({ row }, index) =>
        beside.findIndex(
          (other) => other.row.amountEur === row.amountEur && other.row.qualifier === row.qualifier,
        ) === index,
    );
    for (const [rank, held] of unlike.entries()) lines[rank] = [...(lines[rank] ?? []), held];
  }
  return lines.map((line, rank) => ({
    id: `satz-${rank + 1}`,
    label: translator(locale)(
      rank === 0 ? "programme-charts:money.rate" : "programme-charts:money.higherRate",
    ),
    accent: true,
    join: "none",
    points: pointsOf(line, rows, locale),
  }));
}

function pointsOf(
  line: readonly { step: RateStep; row: FundingRow }[],
  { prices, basis }: MoneyRows,
  locale: Locale,
): SeriesPoint[] {
  let run = 0;
  return line.flatMap(({ step, row }, index) => {
    // Only amounts said in the same way are joined by a riser.
    if (line[index - 1]?.row.qualifier !== row.qualifier) run++;
    const { from, to } = step;
    const base = {
      qualifier: row.qualifier,
      yearInferred: false,
      run,
      secondary: false,
      sourceId: row.sourceId,
    };
    if (basis === "nominal") {
      const date = from === to ? String(from) : `${from}–${to}`;
      return [
        {
          ...base,
          x: from,
          until: to + 1,
          y: row.amountEur,
          text: euroText(row.amountEur, row, locale),
          date,
        },
      ];
    }
    return yearsOf(from, to).flatMap((year): SeriesPoint[] => {
      const real = amountIn(basis, row.amountEur, year, prices);
      if (real === null) return [];
      const text = euroText(Math.round(real), row, locale);
      const held = year > from;
      return [
        { ...base, x: year, until: year + 1, y: real, text, date: String(year), ...(held && { held }) },
      ];
    });
  });
}

export function yearsOf(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

export function euroText(
  amount: number,
  { qualifier }: Pick<FundingRow, "qualifier">,
  locale: Locale,
): string {
  return formatQualified(formatEuro(amount, locale), qualifier, locale);
}
