/**
 * The interval a measure's value of a Land can lie in, in the unit of the measure: what the source states ("rund", "mehr als", "bis zu")
 * and what contradicting sources state, carried through the division. Children under six are official counts and taken as exact.
 * null: the measure has no number there. Without uncertainty both ends are the value.
 */
import type { CompareMeasure } from "~/domain/compare-filter";
import type { Headline } from "~/domain/headline-observation";
import { firstDateOf } from "~/domain/observation";
import { type Interval, intervalOf, widened } from "~/domain/rank-spans";
import { drawnNumber, isNumber, type NumberValue, type Value } from "~/domain/value";
import { dataAge } from "./data-age";
import type { Money } from "./explorer-types";
import type { LandOverview } from "./laender-overview";

type Behind = { entry: LandOverview; money: Money | null; dataDate: string };

export function valueInterval(measure: CompareMeasure, value: Value, behind: Behind): Interval | null {
  const number = drawnNumber(value);
  if (number === undefined) return null;
  if (measure === "data-age") return ageInterval(number, behind);
  if (!isNumber(value) || number === 0) return { low: 0, high: 0 };
  if (measure === "funding-per-center") return rateInterval(value, behind.money);
  const stated = measure === "budget-per-child" ? moneyStated(behind.money) : countStated(behind.entry);
  if (!stated || stated.number === 0) return intervalOf(value.value, value.qualifier);
  const { low, high } = stated.interval;
  return measure === "children-per-center" || measure === "completeness"
    ? { low: (number * stated.number) / high, high: (number * stated.number) / low }
    : { low: (number * low) / stated.number, high: (number * high) / stated.number };
}

type Stated = { number: number; interval: Interval };

/** The Land's count; other counts of the same programme, year and thing widen it where they contradict. */
function countStated({ headline, others }: LandOverview): Stated | null {
  if (!headline) return null;
  const { count, qualifier, year, programId, whatIsCounted } = headline.observation;
  const rivals = others.filter(
    (other) =>
      year !== null &&
      other.year === year &&
      other.programId === programId &&
      other.whatIsCounted === whatIsCounted,
  );
  const said = rivals.map((rival) => intervalOf(rival.count, rival.qualifier));
  return { number: count, interval: widened(intervalOf(count, qualifier), said) };
}

function moneyStated(money: Money | null): Stated | null {
  if (!money) return null;
  const { row, others } = money;
  const said = others.map((other) => intervalOf(other.amountEur, other.qualifier));
  return { number: row.amountEur, interval: widened(intervalOf(row.amountEur, row.qualifier), said) };
}

/** From the lowest to the highest of the rates that hold side by side. */
function rateInterval(value: NumberValue, money: Money | null): Interval {
  const low = intervalOf(value.value, value.qualifier);
  const high = money?.high ? intervalOf(money.high.amountEur, money.high.qualifier) : low;
  return { low: low.low, high: high.high };
}

/** A count of a whole year may hold from its first day on: the figure can be up to a year older than the metric says. */
function ageInterval(age: number, { entry, dataDate }: Behind): Interval {
  const headline = entry.headline as Headline;
  const date = firstDateOf(headline.observation);
  const oldest = dataAge.compute({ headline: { ...headline, date }, absence: entry.absence, dataDate });
  return { low: age, high: Math.max(age, drawnNumber(oldest) ?? age) };
}
