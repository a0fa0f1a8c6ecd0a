/** Children under six of one region on 31 December of `year`; `date` is that day as ISO text. */
export type Stichtag = { date: string; children: number; sourceId: string; note: string | null };

const DAY_MS = 86_400_000;
/** At most one year, leap years included. */
const MAX_DAYS = 366;

function daysBetween(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / DAY_MS;
}

/**
 * The Stichtag a count of that date (ISO day) is divided by: the nearest one, the earlier of two equally near. `undefined` where
 * none is within one year: an old numerator over a new denominator is not a coverage.
 */
export function denominatorFor<T extends { date: string }>(
  countDate: string,
  stichtage: readonly T[],
): T | undefined {
  const nearest = nearestTo(countDate, stichtage);
  return nearest && daysBetween(nearest.date, countDate) <= MAX_DAYS ? nearest : undefined;
}

/** The Stichtag nearest to a date, however far away it is; the earlier of two equally near. */
export function nearestTo<T extends { date: string }>(
  countDate: string,
  stichtage: readonly T[],
): T | undefined {
  return [...stichtage].sort(
    (a, b) => daysBetween(a.date, countDate) - daysBetween(b.date, countDate) || a.date.localeCompare(b.date),
  )[0];
}
