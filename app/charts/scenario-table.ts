/** The what-if of all sixteen Länder, each worked out by itself. In the order of their keys, without a total: they count unlike things. */
import { headlineValue } from "~/domain/headline-observation";
import type { Locale } from "~/domain/locale";
import { writeScenario } from "~/domain/scenario";
import { empty } from "~/domain/value";
import { formatDate } from "~/format/date";
import { formatNumber } from "~/format/number";
import { localePath } from "~/i18n/locale-path";
import { translator } from "~/i18n/translator";
import type { Cost, LandScenario, ScenarioAnswer } from "~/metrics/scenario";
import type { ChartTable, TableCell, TableColumn } from "./chart-table";
import { valueCell } from "./laender-table";
import { landName, unitText } from "./land-words";
import { boundsCell, costCell } from "./scenario-steps";
import { countWords, numberText, targetText, wordsOfLand } from "./scenario-words";

export function scenarioTable(answer: ScenarioAnswer, locale: Locale): ChartTable {
  const t = translator(locale);
  const { target, rateLand } = answer.scenario;
  const ofKitas = target.kind === "kitas" || target.kind === "kita_share";
  const number = (key: string, label: string): TableColumn => ({ key, label, kind: "number" });
  const text = (key: string, label: string): TableColumn => ({ key, label, kind: "text" });
  const other = rateLand
    ? [number("andere", t("rechner-words:table.other", wordsOfLand(rateLand, locale)))]
    : [];
  return {
    caption: t("rechner-words:table.caption", { target: targetText(target, locale) }),
    columns: [
      text("land", t("rechner-words:table.land")),
      number("gezaehlt", t("rechner-words:table.counted")),
      text("stand", t("rechner-words:table.stand")),
      number("ziel", t("rechner-words:table.target")),
      number("fehlen", t("rechner-words:table.missing")),
      number("eigene", t("rechner-words:table.own")),
      ...other,
      number("bezug", t(`rechner-words:table.${ofKitas ? "kitas" : "children"}`)),
      text("stichtag", t("rechner-words:table.baseDate")),
      text("zaehlung", t("rechner-words:table.unit")),
      text("hinweise", t("rechner-words:table.notes")),
    ],
    rows: answer.laender.map((entry) => ({ id: entry.land.ags, cells: cellsOf(entry, answer, locale) })),
  };
}

const NOTHING: TableCell = { text: "–", raw: null };

function cellsOf(entry: LandScenario, answer: ScenarioAnswer, locale: Locale): Record<string, TableCell> {
  const t = translator(locale);
  const { land, headline, comparability, base, target } = entry;
  const name = landName(land, locale);
  const single = writeScenario({ ...answer.scenario, land });
  const { stand } = countWords(entry, locale);
  const isOwn = entry.own !== null && answer.scenario.rateLand?.ags === land.ags;
  const unit = comparability.ranked
    ? unitText(comparability.unit, locale)
    : t(`metrics:notRanked.${comparability.reason}`);
  const flags = (headline?.flags ?? [])
    .filter((flag) => flag === "contradicted" || flag === "press_source") // the others are said by Stand and unit
    .map((flag) => t(`metrics:flags.${flag}`))
    .join("; ");
  const count = headline ? headlineValue(headline) : empty(entry.absence);
  return {
    land: { text: name, raw: name, href: `${localePath(locale, "/rechner")}${single}` },
    gezaehlt: valueCell(count, locale, 0),
    stand: headline ? { text: stand, raw: headline.date } : NOTHING,
    ziel: target === null ? NOTHING : { text: formatNumber(target, locale), raw: target },
    fehlen: missingCell(entry, locale),
    eigene: moneyCell(entry.own, locale),
    andere: isOwn ? { text: t("rechner-words:table.same"), raw: null } : moneyCell(entry.other, locale),
    bezug: base ? { text: formatNumber(base.number, locale), raw: base.number } : NOTHING,
    stichtag: base ? { text: formatDate(base.date, locale), raw: base.date } : NOTHING,
    zaehlung: { text: unit, raw: unit },
    hinweise: { text: flags, raw: flags },
  };
}

function missingCell({ outcome, absence }: LandScenario, locale: Locale): TableCell {
  const t = translator(locale);
  if (outcome.kind === "missing") return boundsCell(outcome.missing, numberText(locale), locale);
  if (outcome.kind === "reached") return { text: t("rechner-words:table.reached"), raw: 0 };
  if (outcome.kind === "undecided")
    return { text: t("rechner-words:table.undecided"), raw: null, status: "not_published" };
  const ended = outcome.reason === "programme_ended" || outcome.reason === "no_programme";
  const status = ended ? absence : "not_published";
  return { text: t(`rechner-words:reasonShort.${outcome.reason}`), raw: null, status };
}

const moneyCell = (cost: Cost | null, locale: Locale): TableCell => (cost ? costCell(cost, locale) : NOTHING);
