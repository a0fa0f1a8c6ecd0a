/** The sixteen Länder under the explorer's filter. Counts come from the overview every page uses; money and need are added here. */
import { denominatorFor } from "~/domain/denominator";
import { type CenterRate, centerRate, type ProgramBudget, programBudget } from "~/domain/funding";
import type { MapFilter } from "~/domain/map-filter";
import { needOf } from "~/domain/need";
import type { Source } from "~/domain/source";
import { empty, type Value } from "~/domain/value";
import { budgetPerChild } from "./budget-per-child";
import { ageToday, dataAge } from "./data-age";
import type { Exclusion, ExplorerInputs, Money, RegionRow } from "./explorer-types";
import { fundingPerCenter } from "./funding-per-center";
import { type LaenderOverview, type LandOverview, rankedGroups, valueToday } from "./laender-overview";
import { need as needMetric } from "./need";
import type { LandMetricId } from "./registry";

type Question = Pick<MapFilter, "measure" | "need" | "year" | "kitaOnly" | "comparable">;

/** Of the explorer's inputs what the Länder are answered from. */
export type LaenderInputs = Pick<ExplorerInputs, "overview" | "funding" | "stichtage" | "needs" | "sources">;

export function answerLaender(inputs: LaenderInputs, question: Question): RegionRow[] {
  const { overview } = inputs;
  const group = question.comparable ? largestGroup(overview, question.kitaOnly) : null;
  const sources = new Map(inputs.sources.map((source) => [source.sourceId, source]));
  return overview.laender.map((entry) => rowOf(entry, inputs, question, group, sources));
}

/** Counted centres that are all Kitas, of a programme that runs in the year asked for. */
function isKitaOnly({ headline }: LandOverview): boolean {
  return headline?.observation.kitaBased === "ja";
}

/** Keys of the Länder of the largest group of like counts, the same for every measure, so that the picture keeps its Länder. */
function largestGroup(overview: LaenderOverview, kitaOnly: boolean): ReadonlySet<string> {
  const laender = kitaOnly ? overview.laender.filter(isKitaOnly) : overview.laender;
  const [largest] = rankedGroups({ ...overview, laender }, "centers");
  return new Set(largest?.laender.map(({ land }) => land.ags));
}

/** Without a chosen year the picture is of today: a programme that has ended paints nothing. */
function isOfToday(entry: LandOverview, year: number | null): boolean {
  return year !== null || !entry.headline?.flags.includes("programme_ended");
}

function exclusionOf(
  entry: LandOverview,
  { kitaOnly, year }: Question,
  group: ReadonlySet<string> | null,
): Exclusion | null {
  if (!entry.headline || !isOfToday(entry, year)) return null;
  if (kitaOnly && !isKitaOnly(entry)) return "not_kita_only";
  return group && !group.has(entry.land.ags) ? "not_comparable" : null;
}

function rowOf(
  entry: LandOverview,
  inputs: LaenderInputs,
  question: Question,
  group: ReadonlySet<string> | null,
  sources: ReadonlyMap<string, Source>,
): RegionRow {
  const { measure } = question;
  const { land, headline, denominator, comparability, knownCenters } = entry;
  const figure = isMoney(measure)
    ? moneyFigure(measure, entry, inputs, question, group)
    : countFigure(entry, inputs, question, group);
  const needed = measure === "need" ? needFigure(land.ags, inputs, question) : null;
  return {
    ags: land.ags,
    name: land.name,
    landAgs: land.ags,
    value: figure.value,
    need: needed && { value: needed.value, year: needed.year },
    excluded: figure.excluded,
    knownCenters: knownCenters.open,
    knownPages: null,
    headline,
    denominator: isMoney(measure) ? figure.denominator : usesChildren(measure) ? denominator : null,
    comparability,
    money: figure.money,
    sources: [...figure.sourceIds, ...(needed ? needed.sourceIds : [])].flatMap(
      (id) => sources.get(id) ?? [],
    ),
  };
}

type Figure = {
  value: Value;
  excluded: Exclusion | null;
  denominator: RegionRow["denominator"];
  money: Money | null;
  sourceIds: string[];
};

const isMoney = (measure: MapFilter["measure"]) =>
  measure === "funding-per-center" || measure === "budget-per-child";
const usesChildren = (measure: MapFilter["measure"]) =>
  measure === "coverage" || measure === "children-per-center" || measure === "need";

function countFigure(
  entry: LandOverview,
  { overview }: LaenderInputs,
  question: Question,
  group: ReadonlySet<string> | null,
): Figure {
  const { measure, year } = question;
  const { headline, denominator } = entry;
  const excluded = exclusionOf(entry, question, group);
  const cited = [headline?.observation.sourceId, usesChildren(measure) ? denominator?.sourceId : undefined];
  return {
    value: excluded ? empty("not_collected") : countValue(entry, measure, year, overview.dataDate),
    excluded,
    denominator,
    money: null,
    sourceIds: cited.filter((id) => id !== undefined),
  };
}

function countValue(
  entry: LandOverview,
  measure: MapFilter["measure"],
  year: number | null,
  dataDate: string,
): Value {
  if (measure === "data-age") {
    return year === null ? ageToday(entry, dataDate) : dataAge.compute({ ...entry, dataDate });
  }
  const metric: LandMetricId = measure === "need" ? "coverage" : (measure as LandMetricId);
  return year === null ? valueToday(entry, metric) : entry.values[metric];
}

/** Money follows the programme that pays, so with "only Kitas" a programme of other places drops out, not the Land. */
function moneyFigure(
  measure: MapFilter["measure"],
  entry: LandOverview,
  inputs: LaenderInputs,
  question: Question,
  group: ReadonlySet<string> | null,
): Figure {
  const { overview } = inputs;
  const { programs, land, absence } = entry;
  const kept = question.kitaOnly ? programs.filter(({ kitaBased }) => kitaBased === "ja") : programs;
  const find = (list: typeof programs) =>
    measure === "funding-per-center"
      ? centerRate(inputs.funding, list, question.year ?? overview.referenceYear)
      : programBudget(inputs.funding, list, question.year, overview.referenceYear);
  const found = find(kept);
  const excluded =
    found === null
      ? find(programs) && ("not_kita_only" as const)
      : group && !group.has(land.ags)
        ? ("not_comparable" as const)
        : null;
  const money = found && moneyOf(found, question.year ?? overview.referenceYear);
  const stichtage = inputs.stichtage.filter(({ landAgs }) => landAgs === land.ags);
  const denominator =
    (money && measure === "budget-per-child" && denominatorFor(`${money.year}-12-31`, stichtage)) || null;
  const value =
    measure === "funding-per-center"
      ? fundingPerCenter.compute({ rate: found as CenterRate | null, absence })
      : budgetPerChild.compute({ budget: found as ProgramBudget | null, denominator, absence });
  const cited = [money?.row.sourceId, money?.high?.sourceId, denominator?.sourceId];
  return {
    value: excluded ? empty("not_collected") : value,
    excluded,
    denominator,
    money,
    sourceIds: cited.filter((id) => id !== undefined),
  };
}

function moneyOf(found: CenterRate | ProgramBudget, year: number): Money {
  if ("row" in found) return { row: found.row, high: null, others: found.others, year: found.year };
  const { low, high } = found;
  return { row: low, high: high.amountEur === low.amountEur ? null : high, others: [], year };
}

function needFigure(landAgs: string, { needs }: LaenderInputs, { need, year }: Question) {
  const found = needOf(
    needs.filter((figure) => figure.landAgs === landAgs),
    need,
    year,
  );
  return {
    value: needMetric.compute({ need: found }),
    year: found?.year ?? null,
    sourceIds: found ? [...new Set(found.figures.map(({ sourceId }) => sourceId))] : [],
  };
}
