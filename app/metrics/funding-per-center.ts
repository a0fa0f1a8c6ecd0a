/**
 * Funding per centre and year: the latest dated rate of the Land's longest running programme that has one, in euros of its year.
 * The rule is in `domain/funding`. Where several rates hold side by side the value is the lowest and both ends are shown beside it:
 * a mean would be an amount nobody pays. `not_published`: a programme runs, but no dated rate was found; `no_programme`: none runs.
 */
import { type CenterRate, fundingFlags } from "~/domain/funding";
import { type Emptiness, empty, numberValue } from "~/domain/value";
import type { Metric } from "./metric";

export type RateInput = { rate: CenterRate | null; absence: Emptiness };

export const fundingPerCenter: Metric<"funding-per-center", RateInput> = {
  id: "funding-per-center",
  digits: 0,
  breaks: [0, 10_000, 15_000, 20_000, 50_000],
  texts: {
    de: {
      label: "Förderung je Zentrum und Jahr",
      unit: "Euro je Zentrum und Jahr",
      description:
        "Zuletzt gültiger datierter Satz eines laufenden Landesprogramms. Gelten mehrere Sätze zugleich, ist es eine Spanne; die Farbe folgt dem niedrigsten. Einmalige Beträge und Sätze ohne Jahr zählen nicht.",
      limits: [
        "Sie sagt nicht, was ein Zentrum insgesamt kostet: Geld von Kommunen, Trägern und aus anderen Programmen steht nicht darin.",
        "„Bis zu“ ist eine Obergrenze; was tatsächlich gezahlt wird, kann darunter liegen.",
        "Die Beträge sind in Euro des jeweiligen Jahres, ohne Ausgleich der Preise.",
        "Die Länder knüpfen an das Geld verschiedene Pflichten.",
      ],
    },
    en: {
      label: "Funding per centre and year",
      unit: "euros per centre and year",
      description:
        "Latest valid dated rate of a running state programme. Where several rates hold at once it is a range; the colour follows the lowest. One-off amounts and undated rates do not count.",
      limits: [
        "It does not say what a centre costs in total: money from municipalities, providers and other programmes is not included.",
        "“Up to” is an upper bound; what is actually paid can be less.",
        "Amounts are in euros of their year, not adjusted for prices.",
        "The Länder tie the money to different duties.",
      ],
    },
  },
  compute: ({ rate, absence }) =>
    rate ? numberValue(rate.low.amountEur, rate.low.qualifier, fundingFlags(rate.low)) : empty(absence),
};
