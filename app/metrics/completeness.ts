/**
 * Completeness: how many of the officially counted centres the atlas knows as points on the map, as a part of one.
 * It can pass 1: the lists behind the points also name municipal centres that no state programme counts.
 */
import { headlineValue } from "~/domain/headline-observation";
import { empty, inverseQualifier, isNumber, numberValue } from "~/domain/value";
import type { LandFigures, Metric } from "./metric";

export const completeness: Metric<"completeness", LandFigures> = {
  id: "completeness",
  digits: 2,
  breaks: [0, 0.1, 0.25, 0.5, 0.75],
  texts: {
    de: {
      label: "Als Punkt bekannt",
      unit: "Anteil der amtlich gezählten Zentren",
      description:
        "Zentren, die der Atlas mit Namen kennt und einer Gemeinde zuordnen kann (ohne geplante und geschlossene), geteilt durch die Zahl des Landes.",
      limits: [
        "Ein Gebiet ohne bekannten Punkt ist unbekannt, nicht leer.",
        "Der Anteil kann über 100 % liegen: Öffentliche Listen nennen auch kommunale Zentren, die kein Landesprogramm zählt.",
      ],
    },
    en: {
      label: "Known as a point",
      unit: "share of the officially counted centres",
      description:
        "Centres the atlas knows by name and can place in a municipality (without planned and closed ones), divided by the number of the Land.",
      limits: [
        "An area without a known point is unknown, not empty.",
        "The share can pass 100%: public lists also name municipal centres that no state programme counts.",
      ],
    },
  },
  compute: ({ headline, absence, placedCenters }) => {
    if (!headline) return empty(absence);
    const count = headlineValue(headline);
    const notTodaysCenters = headline.flags.some(
      (flag) => flag === "programme_ended" || flag === "counts_kitas",
    );
    if (notTodaysCenters || !isNumber(count) || count.value === 0) return empty("not_published");
    return numberValue(placedCenters / count.value, inverseQualifier(count.qualifier), count.flags);
  },
};
