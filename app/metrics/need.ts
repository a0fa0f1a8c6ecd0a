/**
 * Need beside supply: one figure of need of a Land (SGB II, unemployment, share of children under six) next to its coverage, each in three
 * fixed classes. The two stand side by side and are never multiplied or subtracted: there is no "gap" anybody measured.
 * `compute` gives the need alone; supply is the metric coverage. `not_published`: no figure of a year within one year of the one asked for.
 */
import type { Locale } from "~/domain/locale";
import type { NeedIndicator } from "~/domain/map-measure";
import type { Need } from "~/domain/need";
import { drawnNumber, empty, numberValue, type Value } from "~/domain/value";
import type { Metric } from "./metric";

export const need: Metric<"need", { need: Need | null }> = {
  id: "need",
  digits: 1,
  texts: {
    de: {
      label: "Bedarf neben Angebot",
      unit: "Bedarf des Landes und Zentren je 10.000 Kinder unter sechs Jahren, je drei Klassen",
      description:
        "Eine Kennzahl des Bedarfs (SGB-II-Quote, Arbeitslosenquote oder Anteil der Kinder unter sechs) neben der Abdeckung desselben Landes. Beide stehen in je drei festen Klassen nebeneinander und werden nicht verrechnet.",
      limits: [
        "Keine dieser Kennzahlen misst den Bedarf an Familienzentren; sie zeigen, wo Familien es im Durchschnitt schwerer haben.",
        "SGB II und Arbeitslosigkeit gelten für alle Altersgruppen, nicht für Familien mit kleinen Kindern.",
        "Ein Landeswert verdeckt die Unterschiede zwischen Städten, Landkreisen und Stadtteilen.",
        "Viel Bedarf neben wenig Angebot sagt nicht, dass das eine das andere verursacht.",
      ],
    },
    en: {
      label: "Need beside supply",
      unit: "need of the Land and centres per 10,000 children under six, three classes each",
      description:
        "One figure of need (SGB II rate, unemployment rate or share of children under six) beside the coverage of the same Land. Both stand side by side in three fixed classes each and are not combined into one number.",
      limits: [
        "None of these figures measures the need for family centres; they show where families have a harder time on average.",
        "SGB II and unemployment are for all ages, not for families with small children.",
        "A figure of a Land hides the differences between cities, districts and neighbourhoods.",
        "Much need beside little supply does not say that one causes the other.",
      ],
    },
  },
  compute: ({ need: found }) => {
    if (!found) return empty("not_published");
    const value = (indicator: string) =>
      found.figures.find((figure) => figure.indicator === indicator)?.value as number;
    switch (found.indicator) {
      case "sgb2":
        return numberValue(value("sgb2_recipients_per_1000"));
      case "unemployment":
        return numberValue(value("unemployment_rate"));
      case "under-six":
        return numberValue(value("population_under_6") / value("population_total"));
    }
  },
};

export const NEED_TEXTS: Record<Locale, Record<NeedIndicator, { label: string; unit: string }>> = {
  de: {
    sgb2: { label: "Menschen im SGB II", unit: "je 1.000 Einwohnerinnen und Einwohner" },
    unemployment: { label: "Arbeitslosenquote", unit: "Prozent, Jahresdurchschnitt" },
    "under-six": { label: "Anteil der Kinder unter sechs", unit: "Prozent der Bevölkerung" },
  },
  en: {
    sgb2: { label: "People receiving SGB II benefits", unit: "per 1,000 inhabitants" },
    unemployment: { label: "Unemployment rate", unit: "percent, annual average" },
    "under-six": { label: "Share of children under six", unit: "percent of the population" },
  },
};

/** Lower ends of the three classes, fixed; units as `compute` gives them. */
export const NEED_BREAKS: Record<NeedIndicator, readonly [number, number, number]> = {
  sgb2: [0, 60, 80],
  unemployment: [0, 6.5, 8],
  "under-six": [0, 0.05, 0.055],
};
/** Coverage in three classes, centres per 10,000 children under six. */
export const SUPPLY_BREAKS: readonly [number, number, number] = [0, 3, 6];

function classOf(value: Value, breaks: readonly number[]): number | null {
  const number = drawnNumber(value);
  return number === undefined ? null : breaks.filter((from) => from <= number).length - 1;
}

/** The cell of the nine, need class × 3 + supply class, each from low to high; null where need or supply is unknown. */
export function needCell(supply: Value, needed: Value, indicator: NeedIndicator): number | null {
  const column = classOf(supply, SUPPLY_BREAKS);
  const row = classOf(needed, NEED_BREAKS[indicator]);
  return column === null || row === null ? null : row * 3 + column;
}
