import type { Land } from "~/domain/land";
import { writeMoneyFilter } from "~/domain/money-filter";
import type { MoneyRows } from "./rate-panels";
import type { ChartAddress } from "./spec";

/** A chart of money stands on the page of the programmes, of one Land or of all, in the prices it is drawn in. */
export function moneyAddress(
  chart: string,
  land: Land | null,
  { basis }: Pick<MoneyRows, "basis">,
  anchor = chart,
): ChartAddress {
  const query = writeMoneyFilter({ land, basis });
  return { chart, query, page: `/programme${query}#${anchor}` };
}
