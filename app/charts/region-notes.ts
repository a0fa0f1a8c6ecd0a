/** What has to be said under the map: unlike counts, what is left out, ranges, contradictions, the census break, incomplete lists. */
import { landByAgs } from "~/domain/land";
import type { Locale } from "~/domain/locale";
import { CENSUS_BREAKS } from "~/domain/time-steps";
import { isNumber } from "~/domain/value";
import { translator } from "~/i18n/translator";
import type { RegionRow } from "~/metrics/explorer-types";
import { landName, unitText } from "./land-words";
import { type Answered, isKnown, type Question } from "./map-words";

const names = (rows: readonly RegionRow[], locale: Locale) =>
  rows.map(({ ags }) => landName(landByAgs(ags), locale)).join(", ");

export function regionNotes({ question, answer, shownLand }: Answered, locale: Locale): string[] {
  if (answer.kind === "cannot") return [];
  const t = translator(locale);
  const { rows } = answer;
  if (question.level === "land") {
    const money = question.measure === "funding-per-center" || question.measure === "budget-per-child";
    return [
      ...(money ? moneyNotes(rows, question, locale) : countNotes(rows, question, locale)),
      ...leftOutNotes(rows, question, locale),
      ...(question.measure === "need" ? [t("explorer:note.codes")] : []),
      ...censusNotes(rows, locale),
    ];
  }
  return [
    t("explorer:note.unknown"),
    ...(isKnown(question) ? [t("explorer:note.pages")] : []),
    ...(question.level === "gemeinde" && shownLand === null ? [t("explorer:note.chooseLand")] : []),
  ];
}

/** Groups of like counts among the coloured regions. */
function countNotes(rows: readonly RegionRow[], { comparable }: Question, locale: Locale): string[] {
  const t = translator(locale);
  const shown = rows.filter(({ value, comparability }) => isNumber(value) && comparability?.ranked);
  const units = new Map(
    shown.map(({ comparability }) =>
      comparability?.ranked ? [comparability.groupId, unitText(comparability.unit, locale)] : ["", ""],
    ),
  );
  if (comparable && units.size === 1)
    return [t("explorer:note.alike", { unit: [...units.values()][0], laender: names(shown, locale) })];
  return units.size > 1 ? [t("explorer:note.unlike", { units: [...units.values()].join("; ") })] : [];
}

function leftOutNotes(rows: readonly RegionRow[], { kitaOnly }: Question, locale: Locale): string[] {
  const t = translator(locale);
  const left = rows.filter(({ excluded }) => excluded === "not_comparable").length;
  return [
    ...(kitaOnly ? [t("explorer:note.kita")] : []),
    ...(left > 0 ? [t("explorer:note.left", { count: left })] : []),
  ];
}

function moneyNotes(rows: readonly RegionRow[], { rule }: Question, locale: Locale): string[] {
  const t = translator(locale);
  const contradicted = rows.filter(({ money, excluded }) => money && money.others.length > 0 && !excluded);
  return [
    ...(rule !== "existing" ? [t("explorer:note.moneyRule")] : []),
    ...(rows.some(({ money, excluded }) => money?.high && !excluded) ? [t("explorer:note.range")] : []),
    ...(contradicted.length > 0
      ? [t("explorer:note.contradicted", { laender: names(contradicted, locale) })]
      : []),
  ];
}

/** Children before and after a census stand side by side in one picture. */
function censusNotes(rows: readonly RegionRow[], locale: Locale): string[] {
  const t = translator(locale);
  const years = rows
    .filter(({ value }) => isNumber(value))
    .flatMap(({ denominator }) => (denominator ? [Number(denominator.date.slice(0, 4))] : []));
  const crossed = CENSUS_BREAKS.filter(
    ({ after, before }) => years.some((year) => year <= after) && years.some((year) => year >= before),
  );
  if (crossed.length === 0) return [];
  const breaks = crossed.map((entry) => t("explorer:note.censusBreak", entry)).join(", ");
  return [t("explorer:note.census", { breaks })];
}
