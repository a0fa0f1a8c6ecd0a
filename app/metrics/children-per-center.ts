/**
 * Children under six per family centre: the same two figures as coverage the other way round, for readers who think in centres.
 * "mehr als 100 Zentren" turns into "bis zu … Kinder je Zentrum": the qualifier changes sides with the division.
 */
import { headlineValue } from "~/domain/headline-observation";
import { empty, inverseQualifier, isNumber, numberValue } from "~/domain/value";
import type { LandFigures, Metric } from "./metric";

export const childrenPerCenter: Metric<"children-per-center", LandFigures> = {
  id: "children-per-center",
  digits: 0,
  breaks: [0, 500, 1000, 2500, 5000],
  texts: {
    de: {
      label: "Kinder unter sechs je Familienzentrum",
      unit: "Kinder unter sechs Jahren je Zentrum",
      description:
        "Kinder unter sechs Jahren am nächstgelegenen 31. Dezember (höchstens ein Jahr entfernt), geteilt durch die bestehenden Zentren.",
      limits: [
        "Sie ist ein Durchschnitt über das ganze Land, kein Einzugsgebiet eines Zentrums.",
        "Sie sagt nicht, wie viele dieser Kinder ein Zentrum besuchen.",
      ],
    },
    en: {
      label: "Children under six per family centre",
      unit: "children under six per centre",
      description:
        "Children under six on the nearest 31 December (at most one year away), divided by the existing centres.",
      limits: [
        "It is an average over the whole Land, not the catchment area of a centre.",
        "It does not say how many of these children visit a centre.",
      ],
    },
  },
  compute: ({ headline, absence, denominator }) => {
    if (!headline) return empty(absence);
    const count = headlineValue(headline);
    // No children per centre where there is no centre: the quotient does not exist.
    if (!denominator || headline.date === null || !isNumber(count) || count.value === 0)
      return empty("not_published");
    return numberValue(denominator.children / count.value, inverseQualifier(count.qualifier), count.flags);
  },
};
