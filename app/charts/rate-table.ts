/**
 * Every rate per centre and year behind the steps, the undated ones too. In the money of each year: one row per rate. In the prices of
 * one year: one row per rate and year drawn, with the amount as paid beside its real value, so that the formula can be checked.
 */
import type { FundingRow } from "~/domain/funding";
import type { Locale } from "~/domain/locale";
import { type RateStep, rateSteps } from "~/domain/rate-steps";
import { amountIn } from "~/domain/real-price";
import type { Source } from "~/domain/source";
import { formatEuro } from "~/format/number";
import { translator } from "~/i18n/translator";
import type { LandOverview } from "~/metrics/laender-overview";
import type { ChartTable, TableCell, TableRow } from "./chart-table";
import { citationCell } from "./citation-cell";
import { landName } from "./land-words";
import { euroText, type MoneyRows, wordsForNoRate, yearsOf } from "./rate-panels";
import { statedYears } from "./stated-years";

const plain = (text: string): TableCell => ({ text, raw: text });

export function rateTable(
  laender: readonly LandOverview[],
  rows: MoneyRows,
  sources: readonly Source[],
  locale: Locale,
): ChartTable {
  const t = translator(locale);
  const real = rows.basis !== "nominal";
  const keys = real
    ? (["land", "programm", "jahr", "betrag", "real", "bedingungen", "quelle"] as const)
    : (["land", "programm", "genannt", "betrag", "gezeichnet", "bedingungen", "quelle"] as const);
  return {
    caption: t(real ? "programme-charts:money.captionReal" : "programme-charts:money.caption", {
      year: rows.basis,
    }),
    columns: keys.map((key) => ({
      key,
      label: t(`programme-charts:money.columns.${key}`, { year: rows.basis }),
      kind: key === "betrag" || key === "real" ? "number" : "text",
    })),
    rows: laender.flatMap((entry) => rowsOfLand(entry, rows, sources, locale)),
  };
}

function rowsOfLand(
  entry: LandOverview,
  rows: MoneyRows,
  sources: readonly Source[],
  locale: Locale,
): TableRow[] {
  const land = plain(landName(entry.land, locale));
  const found = entry.programs.flatMap((program) => {
    const steps = rateSteps(rows.funding, program, rows.today);
    return rows.funding
      .filter((row) => row.programId === program.programId && row.per === "centre_year")
      .flatMap((row) => rowsOfRate(row, steps, rows, locale))
      .map(({ id, row, cells }) => ({
        id,
        cells: {
          land,
          programm: plain(program.name),
          ...cells,
          bedingungen: plain(row.conditions ?? ""),
          quelle: citationCell(row.sourceId, sources),
        },
      }));
  });
  if (found.length > 0) return found;
  const { kind, text } = wordsForNoRate(entry, rows, locale);
  return [{ id: entry.land.ags, cells: { land, betrag: { text, raw: null, status: kind } } }];
}

type RateRow = { id: string; row: FundingRow; cells: Record<string, TableCell> };

function rowsOfRate(
  row: FundingRow,
  steps: readonly RateStep[],
  { basis, prices }: MoneyRows,
  locale: Locale,
): RateRow[] {
  const t = translator(locale);
  const step = steps.find((candidate) => candidate.rows.includes(row));
  const betrag = { text: euroText(row.amountEur, row, locale), raw: row.amountEur };
  if (basis === "nominal") {
    const gezeichnet = step
      ? t(`programme-charts:money.end.${step.end}`, { from: step.from, to: step.to })
      : t("programme-charts:money.notDrawn");
    const genannt = { text: statedYears(row, locale), raw: row.yearFrom };
    return [{ id: row.fundingId, row, cells: { genannt, betrag, gezeichnet: plain(gezeichnet) } }];
  }
  const none = { text: "", raw: null, status: "not_published" as const };
  if (!step) {
    return [
      { id: row.fundingId, row, cells: { jahr: plain(t("metrics:stand.undated")), betrag, real: none } },
    ];
  }
  return yearsOf(step.from, step.to).map((year) => {
    const real = amountIn(basis, row.amountEur, year, prices);
    const noIndex = { ...none, text: t("programme-charts:money.noIndex") };
    return {
      id: `${row.fundingId}-${year}`,
      row,
      cells: {
        jahr: { text: String(year), raw: year },
        betrag,
        real:
          real === null
            ? noIndex
            : { text: formatEuro(Math.round(real * 100) / 100, locale), raw: Math.round(real * 100) / 100 },
      },
    };
  });
}
