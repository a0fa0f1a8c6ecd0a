/** Existing centres of a Land as its preferred source counts them. What is counted differs by Land: never add these up. */
import { headlineValue } from "~/domain/headline-observation";
import { empty } from "~/domain/value";
import type { LandFigures, Metric } from "./metric";

export const centers: Metric<"centers", LandFigures> = {
  id: "centers",
  digits: 0,
  breaks: [0, 50, 100, 250, 1000],
  breaksBelow: { kreis: [0, 2, 5, 10, 20], gemeinde: [0, 2, 3, 5, 10] },
  texts: {
    de: {
      label: "Familienzentren",
      unit: "Zentren",
      description:
        "Bestehende Familienzentren nach der bevorzugten Quelle, neueste datierte Zahl. Geplante Zentren zählen nicht.",
      limits: [
        "Die Länder zählen Verschiedenes: geförderte, zertifizierte oder alle bestehenden Zentren, an Kitas oder anderswo. Die Zahlen lassen sich nicht zu einer Summe für Deutschland addieren.",
        "Kommunale Zentren ohne Landesprogramm sind meist nicht enthalten.",
        "Die Zahl sagt nichts über Größe, Öffnungszeiten und Qualität der Zentren.",
      ],
    },
    en: {
      label: "Family centres",
      unit: "centres",
      description:
        "Existing family centres according to the preferred source, latest dated number. Planned centres are not counted.",
      limits: [
        "The Länder count different things: funded, certified or all existing centres, at day-care centres or elsewhere. The numbers cannot be added up to a total for Germany.",
        "Municipal centres outside a state programme are mostly not included.",
        "The number says nothing about size, opening hours or quality of the centres.",
      ],
    },
  },
  compute: ({ headline, absence }) => (headline ? headlineValue(headline) : empty(absence)),
};
