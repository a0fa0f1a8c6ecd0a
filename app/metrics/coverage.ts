/**
 * Coverage: family centres per 10,000 children under six in the same Land.
 *
 * Children are those living there on 31 December; a count meets the Stichtag nearest to its date, at most one year away, otherwise
 * the result is `not_published`: an old numerator over a new denominator is not a coverage. An undated count has no coverage either.
 */
import { headlineValue } from "~/domain/headline-observation";
import { empty, isNumber, numberValue } from "~/domain/value";
import type { LandFigures, Metric } from "./metric";

const PER_CHILDREN = 10_000;

export const coverage: Metric<"coverage", LandFigures> = {
  id: "coverage",
  digits: 1,
  breaks: [0, 2, 4, 6, 10],
  texts: {
    de: {
      label: "Familienzentren je 10.000 Kinder unter sechs",
      unit: "Zentren je 10.000 Kinder unter sechs Jahren",
      description:
        "Bestehende Zentren, geteilt durch die Kinder unter sechs Jahren am nächstgelegenen 31. Dezember (höchstens ein Jahr entfernt), mal 10.000.",
      limits: [
        "Sie sagt nicht, wie viele Kinder oder Familien ein Zentrum erreicht.",
        "Sie vergleicht Zentren, die nach verschiedenen Regeln gezählt sind: nur innerhalb einer Gruppe gleicher Zählung ist eine Rangfolge zulässig.",
        "Sie verdeckt, dass Zentren innerhalb eines Landes ungleich verteilt sind.",
      ],
    },
    en: {
      label: "Family centres per 10,000 children under six",
      unit: "centres per 10,000 children under six",
      description:
        "Existing centres divided by the children under six on the nearest 31 December (at most one year away), times 10,000.",
      limits: [
        "It does not say how many children or families a centre reaches.",
        "It sets beside each other centres counted by different rules: a ranking is fair only within a group of like counts.",
        "It hides that centres are unevenly spread within a Land.",
      ],
    },
  },
  compute: ({ headline, absence, denominator }) => {
    if (!headline) return empty(absence);
    const count = headlineValue(headline);
    if (!denominator || headline.date === null) return empty("not_published");
    if (!isNumber(count)) return count;
    return numberValue((count.value / denominator.children) * PER_CHILDREN, count.qualifier, count.flags);
  },
};
