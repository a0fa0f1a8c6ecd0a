/**
 * A generated full Germany for load tests and demonstrations. Nothing here is a fact: every name, Träger and address says „Demo“.
 * Centres follow the population of the Kreise; the same seed gives the same centres. It yields one at a time, so that a million
 * never stands in memory.
 */
import { randomLcg } from "d3";
import { LAENDER } from "~/domain/land";
import type { CenterRecord } from "../validate/center-record";
import type { Gemeinde } from "./boundaries";

type DemoKreis = { kreisAgs: string; landAgs: string; population: number | null };
type DemoProgram = {
  programId: string;
  landAgs: string;
  term: string | null;
  startYear: number | null;
  endYear: number | null;
  role: string;
};
export type DemoInput = {
  count: number;
  seed: number;
  gemeinden: readonly Gemeinde[];
  kreise: readonly DemoKreis[];
  programs: readonly DemoProgram[];
};

type Random = () => number;
const FIRST_YEAR = 1995;
const LAST_YEAR = 2025;
const SPREAD_DEGREES = 0.03;
const TRAEGER = ["Stadt", "Kirche", "Verein", "Wohlfahrt", "Elterninitiative"];
/** Shares of each status and precision; the last takes what is left. */
const STATUSES = [
  ["open", 0.9],
  ["planned", 0.05],
  ["closed", 0.03],
  ["unknown", 0.02],
] as const;
const PRECISIONS = [
  ["address", 0.6],
  ["postcode", 0.15],
  ["gemeinde", 0.2],
  ["unknown", 0.05],
] as const;

function pick<T>(items: readonly T[], random: Random): T {
  return items[Math.floor(random() * items.length)] as T;
}

function pickShare<T>(shares: readonly (readonly [T, number])[], random: Random): T {
  let rest = random();
  for (const [item, share] of shares) {
    rest -= share;
    if (rest < 0) return item;
  }
  return (shares.at(-1) as readonly [T, number])[0];
}

/** Draws a Kreis as often as people live there; a Kreis without a known population is never drawn. */
function kreisDrawer(kreise: readonly DemoKreis[]): (random: Random) => DemoKreis {
  const peopled = kreise.filter(({ population }) => population !== null);
  const sums: number[] = [];
  let total = 0;
  for (const { population } of peopled) {
    total += population as number;
    sums.push(total);
  }
  return (random) => {
    const wanted = random() * total;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] as number) <= wanted) low = middle + 1;
      else high = middle;
    }
    return peopled[low] as DemoKreis;
  };
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** More in later years: the network grows. */
function openedYear(random: Random): number {
  return FIRST_YEAR + Math.floor(Math.sqrt(random()) * (LAST_YEAR - FIRST_YEAR + 1));
}

function place(gemeinde: Gemeinde, random: Random) {
  const precision = pickShare(PRECISIONS, random);
  if (precision === "unknown") return { precision, known: null, lon: null, lat: null };
  const spread = precision === "gemeinde" ? 0 : SPREAD_DEGREES;
  const shift = () => (random() - 0.5) * spread;
  return { precision, known: gemeinde, lon: gemeinde.lon + shift(), lat: gemeinde.lat + shift() };
}

export function* generateDemoCenters({
  count,
  seed,
  gemeinden,
  kreise,
  programs,
}: DemoInput): Generator<CenterRecord> {
  const random: Random = randomLcg(seed);
  const gemeindenOf = groupBy(gemeinden, ({ kreisAgs }) => kreisAgs);
  const drawKreis = kreisDrawer(kreise.filter(({ kreisAgs }) => gemeindenOf.has(kreisAgs)));
  const programsOf = groupBy(
    programs.filter(({ role, term }) => role === "family_centers" && term !== null),
    ({ landAgs }) => landAgs,
  );
  const landName = new Map(LAENDER.map(({ ags, name }) => [ags, name]));

  for (let number = 1; number <= count; number++) {
    const { kreisAgs, landAgs } = drawKreis(random);
    const gemeinde = pick(gemeindenOf.get(kreisAgs) as Gemeinde[], random);
    const landPrograms = programsOf.get(landAgs);
    const program = landPrograms && pick(landPrograms, random);
    const { precision, known, lon, lat } = place(gemeinde, random);
    const status = pickShare(STATUSES, random);
    const opened = status === "planned" ? null : openedYear(random);
    yield {
      centerId: `demo-${String(number).padStart(8, "0")}`,
      sourceDataset: "demo",
      name: `Demo-Zentrum ${number} (${landName.get(landAgs)})`,
      term: program?.term ?? "Familienzentrum",
      street: precision === "address" ? `Demostraße ${1 + Math.floor(random() * 200)}` : null,
      postcode: null,
      place: known?.name ?? null,
      landAgs,
      kreisAgs: known ? kreisAgs : null,
      gemeindeAgs: known?.gemeindeAgs ?? null,
      lon,
      lat,
      locationPrecision: precision,
      traeger: `Demo-Träger ${pick(TRAEGER, random)}`,
      programId: program?.programId ?? null,
      openedYear: opened,
      closedYear: status === "closed" && opened !== null ? Math.min(LAST_YEAR, opened + 5) : null,
      status,
      sourceUrl: "https://demo.invalid/erzeugt",
      pageYear: null,
      lastChecked: null,
      contentHash: `demo-${seed}-${number}`,
    };
  }
}
