import type { Locale } from "~/domain/locale";
import type { LandOverview } from "~/metrics/laender-overview";
import { budgetPerChildByYear, type PerChildRows } from "./budget-per-child-by-year";
import { budgetsOfLand } from "./budgets-of-land";
import { type RateFrame, ratesOfLand } from "./rates-by-land";
import type { ChartSpec } from "./spec";

export type LandMoney = {
  /** Funding per centre and year as steps; where no dated rate is known a chart of words. */
  rates: ChartSpec;
  /** Money of the programmes per year, null where no source names any. */
  budgets: ChartSpec | null;
  /** The totals among them per child under six, null where there is none of a single year. */
  perChild: ChartSpec | null;
};

/** All that is known of the money of one Land, nominal or in the prices of one year. */
export function moneyOfLand(
  entry: LandOverview,
  rows: PerChildRows,
  frame: RateFrame,
  locale: Locale,
): LandMoney {
  return {
    rates: ratesOfLand(entry, rows, frame, locale),
    budgets: budgetsOfLand(entry, rows, frame, locale),
    perChild: budgetPerChildByYear([entry], rows, frame, locale),
  };
}
