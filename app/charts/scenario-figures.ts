/** The figures of one Land's what-if: counted, target, missing, cost. Every sum leads to the row of funding it stands on. */
import type { Bounds } from "~/domain/bounds";
import type { Locale } from "~/domain/locale";
import { formatNumber } from "~/format/number";
import { translator } from "~/i18n/translator";
import type { Cost, LandScenario, ScenarioAnswer } from "~/metrics/scenario";
import { unitText } from "./land-words";
import { rateAnchor } from "./rate-rows";
import { countCaveats } from "./scenario-sentence";
import {
  baseText,
  boundsText,
  countOf,
  countWords,
  euroText,
  noSumText,
  numberText,
  rateText,
  reasonText,
  targetText,
  wordsOfLand,
} from "./scenario-words";

/** `parts`: the value, in pieces where a piece is a link. `words`: the value is no number. */
export type ScenarioFigure = {
  id: "counted" | "target" | "missing" | "unknown" | "own" | "other";
  label: string;
  parts: { text: string; href: string | null }[];
  words: boolean;
  lines: string[];
  /** A remark of the source, in its own German. */
  note: string | null;
};

export function scenarioFigures(answer: ScenarioAnswer, locale: Locale): ScenarioFigure[] {
  const [entry] = answer.laender;
  if (!entry) return [];
  return [
    ...countedFigure(entry, answer, locale),
    ...targetFigure(entry, answer, locale),
    missingFigure(entry, locale),
    ...(entry.own ? [costFigure(entry, entry.own, "own", locale)] : []),
    ...(entry.other ? [costFigure(entry, entry.other, "other", locale)] : []),
  ];
}

const plain = (text: string) => [{ text, href: null }];

function countedFigure(entry: LandScenario, answer: ScenarioAnswer, locale: Locale): ScenarioFigure[] {
  if (!entry.headline || entry.outcome.kind === "unknown") return [];
  const t = translator(locale);
  const { counted, stand } = countWords(entry, locale);
  const { comparability } = entry;
  return [
    {
      id: "counted",
      label: t("rechner-words:figure.counted"),
      parts: plain(counted),
      words: false,
      lines: [
        t("rechner-words:figure.stand", { stand }),
        ...(comparability.ranked ? [unitText(comparability.unit, locale)] : []),
        ...countCaveats(entry, answer.referenceYear, locale),
      ],
      note: null,
    },
  ];
}

function targetFigure(
  { target, base }: LandScenario,
  { scenario }: ScenarioAnswer,
  locale: Locale,
): ScenarioFigure[] {
  if (target === null || !base) return [];
  const t = translator(locale);
  return [
    {
      id: "target",
      label: t("rechner-words:figure.target"),
      parts: plain(formatNumber(target, locale)),
      words: false,
      lines: [
        targetText(scenario.target, locale),
        t("rechner-words:figure.atBase", { base: baseText(base, locale) }),
        t("rechner-words:figure.roundedUp"),
      ],
      note: base.of === "kitas" ? remarkOf(base.note) : null,
    },
  ];
}

function missingFigure(entry: LandScenario, locale: Locale): ScenarioFigure {
  const t = translator(locale);
  const { outcome } = entry;
  const unknown = outcome.kind === "unknown";
  const figure = (text: string, line: string, words = true): ScenarioFigure => ({
    id: unknown ? "unknown" : "missing",
    label: t(`rechner-words:figure.${unknown ? "unknown" : "missing"}`),
    parts: plain(text),
    words,
    lines: [line],
    note: null,
  });
  if (outcome.kind === "missing") {
    const text = boundsText(outcome.missing, numberText(locale), locale);
    return figure(text, t("rechner-words:figure.difference"), false);
  }
  if (outcome.kind === "reached")
    return figure(t("rechner-words:figure.reached"), t("rechner-words:figure.nothingMissing"));
  if (outcome.kind === "undecided")
    return figure(t("rechner-words:figure.undecided"), t("rechner-words:sentence.upper"));
  return figure(t(`rechner-words:reasonShort.${outcome.reason}`), reasonText(entry, locale));
}

/** The remark of a source without the date it begins with: that stands there already. */
function remarkOf(note: string | null): string | null {
  return note?.replace(/^\d\d\.\d\d\.\d{4}(; )?/, "") || null;
}

function costFigure(entry: LandScenario, cost: Cost, id: "own" | "other", locale: Locale): ScenarioFigure {
  const t = translator(locale);
  const label = t(`rechner-words:figure.${id}`, wordsOfLand(cost.rate.land, locale));
  if (!cost.bounds || entry.outcome.kind !== "missing")
    return {
      id,
      label,
      parts: plain(t("rechner-words:figure.noSum")),
      words: true,
      lines: [noSumText(cost, locale)],
      note: null,
    };
  const { missing } = entry.outcome;
  const product = t("rechner-words:figure.product", {
    count: countOf(missing),
    missing: boundsText(missing, numberText(locale), locale),
    rate: rateText(cost.rate, locale),
  });
  const parts = sumParts(cost, cost.bounds, locale);
  return { id, label, parts, words: false, lines: [product], note: null };
}

/** A range leads from each of its ends to the row that sets it. */
function sumParts({ rate }: Cost, bounds: Bounds, locale: Locale): ScenarioFigure["parts"] {
  if (!rate.known) return [];
  const euro = euroText(locale);
  const to = (row: { fundingId: string }) => `#${rateAnchor(row)}`;
  const { low, high, about } = bounds;
  if (low === null || high === null || low === high)
    return [{ text: boundsText(bounds, euro, locale), href: to(high === null ? rate.low : rate.high) }];
  const t = translator(locale);
  const first = about ? t("rechner-words:bounds.about", { number: euro(low) }) : euro(low);
  return [
    { text: first, href: to(rate.low) },
    { text: t("rechner-words:bounds.to"), href: null },
    { text: euro(high), href: to(rate.high) },
  ];
}
