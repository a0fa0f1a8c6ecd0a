/** The cells of one programme: what is known, where from, and in words why something is not. */
import type { CountingUnit } from "~/domain/comparability";
import type { FundingRow } from "~/domain/funding";
import type { Locale } from "~/domain/locale";
import type { MatrixColumn } from "~/domain/matrix-filter";
import { countsExisting, type Observation } from "~/domain/observation";
import type { Emptiness, Flag } from "~/domain/value";
import { formatEuro, formatNumber } from "~/format/number";
import { formatEmptiness, formatQualified, formatStand } from "~/format/value-text";
import { localePath } from "~/i18n/locale-path";
import { translator } from "~/i18n/translator";
import type { ProgramRow } from "~/metrics/program-rows";
import { landName, unitText } from "./land-words";
import type { MatrixCell } from "./matrix-plot";
import { statedYears } from "./stated-years";

export type MatrixCells = Record<MatrixColumn, MatrixCell>;

export function matrixCells(row: ProgramRow, today: number, locale: Locale): MatrixCells {
  const facts = programCells(row, today, locale);
  const figures = {
    ...countCells(row, locale),
    satz: rateCell(row, locale),
    budget: budgetCell(row, locale),
  };
  const name = landName(row.land, locale);
  return {
    land: { text: name, raw: name, href: localePath(locale, `/laender/${row.land.slug}`), sourceIds: [] },
    ...facts,
    ...figures,
  };
}

const stated = (
  text: string,
  sourceIds: (string | undefined)[],
  more: Partial<MatrixCell> = {},
): MatrixCell => ({
  text,
  raw: text,
  sourceIds: [...new Set(sourceIds.filter((id) => id !== undefined))],
  ...more,
});

/**
 * Nothing is known: the kind of emptiness in words. Where the programme's row itself says that there is none it is the source; where
 * nothing was found there is nothing to cite.
 */
function unknown(row: ProgramRow, locale: Locale): MatrixCell {
  const status: Emptiness = row.program?.role === "no_programme" ? "no_programme" : "not_published";
  const sourceIds = row.program && isEvidence(row) ? [row.program.sourceId] : [];
  return { text: formatEmptiness(status, locale), raw: null, status, sourceIds };
}

const isEvidence = ({ program }: ProgramRow) =>
  program?.role === "no_programme" || program?.role === "not_found";

function programCells(row: ProgramRow, today: number, locale: Locale) {
  const t = translator(locale);
  const { program } = row;
  const wording = (text: string | null | undefined) =>
    text && program ? stated(text, [program.sourceId], { verbatim: true }) : unknown(row, locale);
  const term =
    program?.term && program.termAbbrev ? `${program.term} (${program.termAbbrev})` : program?.term;
  return {
    begriff: wording(term),
    programm: nameCell(row, locale),
    kita: program?.kitaBased
      ? stated(t(`metrics:kitaBased.${program.kitaBased}`), [program.sourceId])
      : unknown(row, locale),
    siegel: program?.certification
      ? stated(t(`matrix-charts:seal.${program.certification}`), [program.sourceId])
      : unknown(row, locale),
    recht: wording(program?.legalBasis),
    koordination: wording(program?.coordinationBody),
    beginn: program?.startYear
      ? stated(String(program.startYear), [program.sourceId], { raw: program.startYear })
      : unknown(row, locale),
    ende: endCell(row, today, locale),
  };
}

function nameCell(row: ProgramRow, locale: Locale): MatrixCell {
  const t = translator(locale);
  const { program } = row;
  if (!program || isEvidence(row)) {
    const status = program?.role === "no_programme" ? "no_programme" : "not_published";
    return { ...unknown(row, locale), text: t(`matrix-charts:none.${status}`), status };
  }
  const related = program.role === "related" ? { note: t("matrix-charts:related") } : {};
  return stated(program.name, [program.sourceId], { verbatim: true, ...related });
}

/** An open end is said as such: it is what the sources show of a running programme. */
function endCell(row: ProgramRow, today: number, locale: Locale): MatrixCell {
  const t = translator(locale);
  const { program } = row;
  if (!program || isEvidence(row)) return unknown(row, locale);
  if (program.endYear === null) return stated(t("matrix-charts:openEnd"), [program.sourceId]);
  const year = String(program.endYear);
  const text = program.endYear > today ? t("matrix-charts:plannedEnd", { year }) : year;
  return stated(text, [program.sourceId], { raw: program.endYear });
}

function countCells(row: ProgramRow, locale: Locale) {
  const t = translator(locale);
  const { headline, program } = row;
  if (!headline) {
    const none = program?.role === "related" ? relatedCell(row, locale) : withBesides(row, locale);
    return { zaehlung: none.unit, zahl: none.count, stand: none.unit };
  }
  const { observation, flags } = headline;
  const cited = [observation.sourceId];
  const number = formatQualified(formatNumber(observation.count, locale), observation.qualifier, locale);
  const text = observation.countsKitas ? t("matrix-charts:kitas", { number }) : number;
  // The Stand says the first two, the text the third.
  const said: readonly Flag[] = ["year_inferred", "undated", "counts_kitas"];
  const caveats = flags.filter((flag) => !said.includes(flag));
  const note = caveats.map((flag) => t(`metrics:flags.${flag}`)).join("; ");
  return {
    zaehlung: stated(unitWords(observation, locale), [...cited, program?.sourceId]),
    zahl: stated(text, cited, { raw: observation.count, ...(note && { note }) }),
    stand: stated(formatStand(observation, locale), cited, { raw: headline.date }),
  };
}

/** What one counted thing is: the unit of comparison, or that Kitas are counted, or what is known of it. */
function unitWords(observation: Observation, locale: Locale): string {
  const t = translator(locale);
  const { whatIsCounted, kitaBased, countsKitas } = observation;
  if (countsKitas) return t("metrics:notRanked.counts_kitas");
  if (kitaBased === null || !countsExisting(observation)) return t(`metrics:counted.${whatIsCounted}`);
  return unitText({ counted: whatIsCounted as CountingUnit["counted"], kitaBased }, locale);
}

function relatedCell(row: ProgramRow, locale: Locale) {
  const text = translator(locale)("matrix-charts:countsNoCenters");
  const sourceIds = row.program ? [row.program.sourceId] : [];
  const cell: MatrixCell = { text, raw: null, status: "not_collected", sourceIds };
  return { unit: cell, count: cell };
}

/** Planned, other and undated counts stand behind the emptiness, never as the number. */
function withBesides(row: ProgramRow, locale: Locale) {
  const t = translator(locale);
  const none = unknown(row, locale);
  const { besides } = row;
  if (!besides) return { unit: none, count: none };
  const kind = countsExisting(besides) ? "total" : (besides.whatIsCounted as "planned" | "other");
  const note = t(`matrix-charts:besides.${kind}`, {
    number: formatQualified(formatNumber(besides.count, locale), besides.qualifier, locale),
    stand: formatStand(besides, locale),
  });
  return { unit: none, count: { ...none, note, sourceIds: [...none.sourceIds, besides.sourceId] } };
}

const amountText = (row: FundingRow, locale: Locale) =>
  formatQualified(formatEuro(row.amountEur, locale), row.qualifier, locale);

/** The rate that holds (or held in the programme's last year), both ends of a range; else in words what is known of other times. */
function rateCell(row: ProgramRow, locale: Locale): MatrixCell {
  const t = translator(locale);
  const { rate } = row;
  if (rate) {
    const { low, high } = rate;
    const text =
      low.amountEur === high.amountEur
        ? amountText(low, locale)
        : t("matrix-charts:range", { low: amountText(low, locale), high: amountText(high, locale) });
    const note = row.running
      ? statedYears(low, locale)
      : t("matrix-charts:untilEnd", { period: statedYears(low, locale) });
    return stated(text, [low.sourceId, high.sourceId], { raw: low.amountEur, note });
  }
  const others = [...row.expiredRates, ...row.undatedRates];
  const words = [
    ...row.expiredRates.map((other) =>
      t("matrix-charts:lastRate", { amount: amountText(other, locale), period: statedYears(other, locale) }),
    ),
    ...(row.undatedRates.length > 0
      ? [
          t("matrix-charts:undatedRate", {
            amounts: row.undatedRates.map((r) => amountText(r, locale)).join(", "),
          }),
        ]
      : []),
  ];
  return withWords(unknown(row, locale), words, others, t("matrix-charts:noRate"));
}

function withWords(
  none: MatrixCell,
  words: string[],
  cited: readonly FundingRow[],
  text: string,
): MatrixCell {
  if (words.length === 0) return none;
  return {
    ...none,
    text,
    note: words.join("; "),
    sourceIds: [...new Set([...none.sourceIds, ...cited.map(({ sourceId }) => sourceId)])],
  };
}

/** The latest total of one year; contradicting totals beside it; else in words a total of a longer time. */
function budgetCell(row: ProgramRow, locale: Locale): MatrixCell {
  const t = translator(locale);
  if (row.budget) {
    const { row: amount, year, others } = row.budget;
    const differing = others.filter(({ amountEur }) => amountEur !== amount.amountEur);
    const rivals = differing.map((other) =>
      t("matrix-charts:otherTotal", { amount: amountText(other, locale) }),
    );
    return stated(
      amountText(amount, locale),
      [amount.sourceId, ...differing.map(({ sourceId }) => sourceId)],
      { raw: amount.amountEur, note: [String(year), ...rivals].join("; ") },
    );
  }
  const long = row.longBudget;
  const words = long
    ? [t("matrix-charts:longBudget", { amount: amountText(long, locale), period: statedYears(long, locale) })]
    : [];
  return withWords(unknown(row, locale), words, long ? [long] : [], t("matrix-charts:noBudget"));
}
