/** One Land's what-if as a table: each figure of the calculation with unit, Stand and source. */
import type { Bounds } from "~/domain/bounds";
import type { Locale } from "~/domain/locale";
import { formatDate } from "~/format/date";
import { formatNumber } from "~/format/number";
import { translator } from "~/i18n/translator";
import type { Cost, LandScenario, ScenarioAnswer } from "~/metrics/scenario";
import type { ChartTable, TableCell, TableRow } from "./chart-table";
import { rateAnchor } from "./rate-rows";
import { boundsText, countWords, euroText, noSumShort, numberText, wordsOfLand } from "./scenario-words";
import { statedYears } from "./stated-years";

const plain = (text: string): TableCell => ({ text, raw: text });

export function scenarioSteps(entry: LandScenario, answer: ScenarioAnswer, locale: Locale): ChartTable {
  const t = translator(locale);
  return {
    caption: t("rechner-words:steps.caption"),
    columns: [
      { key: "schritt", label: t("rechner-words:steps.step"), kind: "text" },
      { key: "zahl", label: t("rechner-words:steps.number"), kind: "number" },
      { key: "einheit", label: t("rechner-words:steps.unit"), kind: "text" },
      { key: "stand", label: t("rechner-words:steps.stand"), kind: "text" },
      { key: "quelle", label: t("rechner-words:steps.source"), kind: "text" },
    ],
    rows: [
      ...countRows(entry, answer, locale),
      ...(entry.own ? costRows(entry.own, "own", answer, locale) : []),
      ...(entry.other ? costRows(entry.other, "other", answer, locale) : []),
    ],
  };
}

function countRows(entry: LandScenario, answer: ScenarioAnswer, locale: Locale): TableRow[] {
  const t = translator(locale);
  const { headline, base, target, outcome } = entry;
  if (!headline || !base || target === null) return [];
  const { counted, stand } = countWords(entry, locale);
  const { observation } = headline;
  const centers = plain(t("rechner-words:steps.centers"));
  const row = (id: string, zahl: TableCell, rest: Record<string, TableCell>): TableRow => ({
    id,
    cells: { schritt: plain(t(`rechner-words:steps.${id as "counted"}`)), zahl, einheit: centers, ...rest },
  });
  return [
    row(
      "counted",
      { text: counted, raw: observation.count },
      { stand: { text: stand, raw: headline.date }, quelle: sourceCell(observation.sourceId, answer) },
    ),
    row(
      base.of,
      { text: formatNumber(base.number, locale), raw: base.number },
      {
        einheit: plain(t(`rechner-words:steps.${base.of === "kitas" ? "facilities" : "persons"}`)),
        stand: { text: formatDate(base.date, locale), raw: base.date },
        quelle: sourceCell(base.sourceId, answer),
      },
    ),
    row("target", { text: formatNumber(target, locale), raw: target }, {}),
    row("missing", missingCell(outcome, locale), {}),
  ];
}

function missingCell(outcome: LandScenario["outcome"], locale: Locale): TableCell {
  const t = translator(locale);
  if (outcome.kind === "missing") return boundsCell(outcome.missing, numberText(locale), locale);
  return outcome.kind === "reached"
    ? { text: t("rechner-words:table.reached"), raw: 0 }
    : { text: t("rechner-words:table.undecided"), raw: null, status: "not_published" };
}

function costRows(cost: Cost, whose: string, answer: ScenarioAnswer, locale: Locale): TableRow[] {
  const t = translator(locale);
  const words = wordsOfLand(cost.rate.land, locale);
  const { rate } = cost;
  const rates = rate.known
    ? rate.rows.map((row) => ({
        id: `${whose}-${row.fundingId}`,
        cells: {
          schritt: plain(t("rechner-words:steps.rate", words)),
          zahl: {
            text: t(`metrics:qualified.${row.qualifier}`, { number: euroText(locale)(row.amountEur) }),
            raw: row.amountEur,
            href: `#${rateAnchor(row)}`,
          },
          einheit: plain(t("rechner-words:steps.perYear")),
          stand: plain(statedYears(row, locale)),
          quelle: sourceCell(row.sourceId, answer),
        },
      }))
    : [];
  return [
    ...rates,
    {
      id: `${whose}-cost`,
      cells: {
        schritt: plain(t("rechner-words:steps.cost", words)),
        zahl: costCell(cost, locale),
        einheit: plain(t("rechner-words:steps.aYear")),
      },
    },
  ];
}

/** A sum that leads to the row of funding it stands on, or the words why there is none. */
export function costCell(cost: Cost, locale: Locale): TableCell {
  const { rate, bounds } = cost;
  if (!bounds || !rate.known) {
    const none = !rate.known && rate.reason === "no_programme";
    return { text: noSumShort(cost, locale), raw: null, status: none ? "no_programme" : "not_published" };
  }
  const row = bounds.low === null ? rate.high : rate.low;
  return { ...boundsCell(bounds, euroText(locale), locale), href: `#${rateAnchor(row)}` };
}

/** A file holds the one number, or both ends of a range as text. */
export function boundsCell(bounds: Bounds, format: (value: number) => string, locale: Locale): TableCell {
  const { low, high } = bounds;
  const text = boundsText(bounds, format, locale);
  return { text, raw: low !== null && high !== null && low !== high ? `${low}–${high}` : (high ?? low) };
}

export function sourceCell(sourceId: string, { sources }: ScenarioAnswer): TableCell {
  const source = sources.find((candidate) => candidate.sourceId === sourceId);
  if (!source) return { text: "", raw: null };
  return { text: `${source.publisher}: ${source.title}`, raw: source.url, href: source.url };
}
