/**
 * Programme money per child under six: the total money of one programme in one year, divided by the children under six of the Land on
 * the nearest 31 December, at most one year away. Which total counts is the rule in `domain/funding` (never planned or additional money,
 * never a sum over several years, never two programmes added). Unit: euros of that year per child and year.
 * `not_published`: a programme runs, but no total of one year, or no fitting Stichtag, was found; `no_programme`: none runs.
 */
import type { Stichtag } from "~/domain/denominator";
import { fundingFlags, type ProgramBudget } from "~/domain/funding";
import { type Emptiness, empty, numberValue } from "~/domain/value";
import type { Metric } from "./metric";

export type BudgetInput = { budget: ProgramBudget | null; denominator: Stichtag | null; absence: Emptiness };

export const budgetPerChild: Metric<"budget-per-child", BudgetInput> = {
  id: "budget-per-child",
  digits: 2,
  breaks: [0, 5, 15, 30, 60],
  texts: {
    de: {
      label: "Programmmittel je Kind unter sechs",
      unit: "Euro je Kind unter sechs Jahren und Jahr",
      description:
        "Gesamtmittel eines Landesprogramms in einem Jahr, geteilt durch die Kinder unter sechs Jahren im Land am nächstgelegenen 31. Dezember (höchstens ein Jahr entfernt). Geplante und zusätzliche Mittel, Summen über mehrere Jahre und Doppelhaushalte zählen nicht.",
      limits: [
        "Das Geld geht an Zentren, nicht an jedes Kind: Sie sagt nicht, was bei Familien ankommt.",
        "Sie enthält nur Landesmittel des einen Programms, nicht das Geld von Kommunen, Trägern, Bund und EU.",
        "Die Jahre der Beträge liegen auseinander, und die Beträge sind nicht um die Preise bereinigt.",
        "Wo kein Betrag bekannt ist, kann trotzdem Geld fließen.",
      ],
    },
    en: {
      label: "Programme money per child under six",
      unit: "euros per child under six and year",
      description:
        "Total money of one state programme in one year, divided by the children under six in the Land on the nearest 31 December (at most one year away). Planned and additional money, sums over several years and two-year budgets do not count.",
      limits: [
        "The money goes to centres, not to each child: it does not say what reaches families.",
        "It holds state money of the one programme only, not that of municipalities, providers, federation and EU.",
        "The years of the amounts lie apart, and the amounts are not adjusted for prices.",
        "Where no amount is known, money may still flow.",
      ],
    },
  },
  compute: ({ budget, denominator, absence }) => {
    if (!budget) return empty(absence);
    if (!denominator) return empty("not_published");
    const { row, others } = budget;
    return numberValue(row.amountEur / denominator.children, row.qualifier, fundingFlags(row, others));
  },
};
