/** The rows of funding a what-if stands on, as printed: the aim of every link on a sum. */
import { type FundingRow, fundingFlags } from "~/domain/funding";
import type { Locale } from "~/domain/locale";
import type { Source } from "~/domain/source";
import { formatEuro } from "~/format/number";
import { formatQualified } from "~/format/value-text";
import { localePath } from "~/i18n/locale-path";
import { translator } from "~/i18n/translator";
import type { KnownRate, LandRate } from "~/metrics/land-rate";
import type { ScenarioAnswer } from "~/metrics/scenario";
import { citeSources } from "./cite-sources";
import { landName } from "./land-words";
import type { SourceLine } from "./spec";
import { statedYears } from "./stated-years";

export type RateRow = {
  fundingId: string;
  /** Stands in the page as the id of the row. */
  anchor: string;
  amount: string;
  per: string;
  period: string;
  conditions: string | null;
  flags: string[];
  source: SourceLine | null;
};
export type RateGroup = { land: string; programme: string; href: string; rows: RateRow[] };

export const rateAnchor = ({ fundingId }: Pick<FundingRow, "fundingId">) => `beleg-${fundingId}`;

/** The rates a sum of the result stands on: of one Land its own first, of all sixteen in the order of their keys. */
export function rateGroups(answer: ScenarioAnswer, locale: Locale): RateGroup[] {
  const costs = answer.laender.flatMap(({ own, other }) => [own, other]);
  const used = costs.flatMap((cost) => (cost?.bounds && cost.rate.known ? [cost.rate] : []));
  const ordered = answer.scenario.land
    ? used
    : answer.rates.filter(isKnown).filter((rate) => used.includes(rate));
  return [...new Set(ordered)].map((rate) => ({
    land: landName(rate.land, locale),
    programme: rate.program.name,
    href: `${localePath(locale, `/laender/${rate.land.slug}`)}#funding`,
    rows: rate.rows.map((row) => rateRow(row, answer.sources, locale)),
  }));
}

const isKnown = (rate: LandRate): rate is KnownRate => rate.known;

function rateRow(row: FundingRow, sources: readonly Source[], locale: Locale): RateRow {
  const t = translator(locale);
  const [source] = citeSources(sources.filter(({ sourceId }) => sourceId === row.sourceId));
  return {
    fundingId: row.fundingId,
    anchor: rateAnchor(row),
    amount: formatQualified(formatEuro(row.amountEur, locale), row.qualifier, locale),
    per: t(`land-words:per.${row.per}`),
    period: statedYears(row, locale),
    conditions: row.conditions,
    flags: fundingFlags(row).map((flag) => t(`metrics:flags.${flag}`)),
    source: source ?? null,
  };
}
