/**
 * Figures of regions chosen together. A sum is given only where every part is known and all parts are counted alike; a part that is
 * missing makes the whole unknown, never smaller.
 */
import { agsLevel, landAgsOf } from "./ags";
import { areComparable, type Comparability } from "./comparability";
import type { Stichtag } from "./denominator";
import { empty, type Flag, isNumber, numberValue, type Qualifier, type Value } from "./value";

const PER_CHILDREN = 10_000;

/** Children under six on 31 December; `date` is that day, null where there is no number. */
export type Children = { value: Value; date: string | null };

/** `stichtage`: every Stichtag of every region for which children are published, by official key. */
export type StichtagOfRegion = Stichtag & { ags: string };

function latestOf(stichtage: readonly StichtagOfRegion[], ags: string): StichtagOfRegion | undefined {
  return stichtage.filter((stichtag) => stichtag.ags === ags).sort((a, b) => b.date.localeCompare(a.date))[0];
}

/** Children under six of one region on the latest Stichtag; `not_published` where the atlas has none for it. */
export function childrenOf(ags: string, stichtage: readonly StichtagOfRegion[]): Children {
  const latest = latestOf(stichtage, ags);
  if (!latest) return { value: empty("not_published"), date: null };
  return { value: numberValue(latest.children), date: latest.date };
}

/**
 * Children under six of all chosen regions together, on the latest 31 December for which all of them are published; `not_published` where
 * there is none. For a drawn area, which nobody counts children of, `not_collected`.
 */
export function childrenTogether(
  chosen: readonly string[],
  hasArea: boolean,
  stichtage: readonly StichtagOfRegion[],
): Children {
  if (hasArea || chosen.length === 0) return { value: empty("not_collected"), date: null };
  const parts = chosen.map((ags) => stichtage.filter((stichtag) => stichtag.ags === ags));
  const [first, ...others] = parts;
  const common = (first as StichtagOfRegion[])
    .map(({ date }) => date)
    .filter((date) => others.every((part) => part.some((stichtag) => stichtag.date === date)))
    .sort()
    .at(-1);
  if (common === undefined) return { value: empty("not_published"), date: null };
  const sum = parts.flat().reduce((total, { date, children }) => total + (date === common ? children : 0), 0);
  return { value: numberValue(sum), date: common };
}

/** The official count of one Land, as preferred for the filter; `denominator`: children on the Stichtag that fits it, as on the map. */
export type OfficialCount = { value: Value; denominator: Stichtag | null; comparability: Comparability };

/** One bound makes the sum a bound; two that point in different directions leave nothing to say. */
function qualifierOf(qualifiers: readonly Qualifier[]): Qualifier | null {
  const inexact = new Set(qualifiers.filter((qualifier) => qualifier !== "exact"));
  if (inexact.has("at_least") && inexact.has("up_to")) return null;
  if (inexact.has("at_least")) return "at_least";
  if (inexact.has("up_to")) return "up_to";
  return inexact.has("about") ? "about" : "exact";
}

/** The official counts of whole Länder added up, of one alone its own; null where one is unknown or not counted like the others. */
export function officialTogether(counts: readonly OfficialCount[]): Value | null {
  const [first, ...others] = counts;
  if (!first) return null;
  if (others.length === 0) return first.value;
  if (!counts.every(({ comparability }) => areComparable(first.comparability, comparability))) return null;
  const numbers = counts.map(({ value }) => value);
  if (!numbers.every((value) => isNumber(value) || value.kind === "zero")) return null;
  const known = numbers.filter(isNumber);
  const qualifier = qualifierOf(known.map((value) => value.qualifier));
  if (qualifier === null) return null;
  const flags: Flag[] = [...new Set(known.flatMap((value) => value.flags))];
  return numberValue(
    known.reduce((total, { value }) => total + value, 0),
    qualifier,
    flags,
  );
}

export type SelectionFigures = {
  chosen: readonly string[];
  children: Children;
  /** Official counts of the Länder chosen whole. */
  official: readonly OfficialCount[];
  officialSum: Value | null;
  /** Existing centres known by name in the selection, under no other condition. */
  existing: number;
  /** Länder whose list of centres is complete, so that the known centres are all there are. */
  completeLaender: ReadonlySet<string>;
};

/**
 * Existing centres per 10,000 children under six of the whole selection. Of Länder the officially counted centres, where they may be
 * added, over the children of each Land that its count is divided by on the map too; of Kreise and Gemeinden the centres known by name,
 * where the lists of their Länder are complete. null: no such figure can be formed from the selection; otherwise why it is unknown.
 */
export function coverageTogether(figures: SelectionFigures): Value | null {
  const { chosen, children, official, officialSum, existing, completeLaender } = figures;
  if (chosen.length === 0) return null;
  const areLaender = chosen.map((ags) => agsLevel(ags) === "land");
  if (areLaender.every(Boolean)) {
    if (officialSum === null) return null;
    const parts = official.flatMap(({ denominator }) => (denominator ? [denominator.children] : []));
    const below = parts.length === official.length ? parts.reduce((total, part) => total + part, 0) : null;
    return perChildren(officialSum, below);
  }
  const complete = chosen.every((ags) => completeLaender.has(landAgsOf(ags)));
  if (areLaender.some(Boolean) || !complete) return empty("not_published");
  return perChildren(numberValue(existing), isNumber(children.value) ? children.value.value : null);
}

/** A count that is empty keeps its kind; zero centres are zero per child only where the children are known. */
function perChildren(count: Value, children: number | null): Value {
  if (!isNumber(count) && count.kind !== "zero") return count;
  if (children === null) return empty("not_published");
  if (!isNumber(count)) return count;
  return numberValue((count.value / children) * PER_CHILDREN, count.qualifier, count.flags);
}
