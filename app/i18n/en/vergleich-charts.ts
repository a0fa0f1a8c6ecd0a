import type { vergleichCharts as german } from "../de/vergleich-charts";
import type { Shape } from "../shape";

export const vergleichCharts: Shape<typeof german> = {
  tooFew_one: "A comparison needs at least two Länder; only {{land}} is chosen. Choose another one above.",
  tooFew_other: "A comparison needs at least two Länder.",
  benchmark: { none: "none", median: "Median of the comparable Länder" },
  group: {
    money: {
      ja: "Money for centres at day-care centres",
      teilweise: "Money for centres, partly at day-care centres",
      nein: "Money for centres not tied to day-care centres",
    },
    age: "All Länder with a dated number",
    moneyOld: "Amount older than five years",
  },
  unlike: {
    programme_ended: "programme ended",
    counts_kitas: "counts day-care centres, not family centres",
    undated: "number without a year",
    unknown_unit: "counting unit unknown",
    no_number: "no number",
    money_old: "amount older than five years",
  },
  guard: {
    counts_one: "{{laender}} counts {{unit}}",
    counts_other: "{{laender}} count {{unit}}",
    pays_one: "{{laender}} funds {{kind}}",
    pays_other: "{{laender}} fund {{kind}}",
    kind: {
      ja: "centres at day-care centres",
      teilweise: "centres that are partly at day-care centres",
      nein: "centres not tied to day-care centres",
    },
    unlikeCounts:
      "The chosen Länder do not count the same thing: {{list}}. So each group stands by itself; there is no ranking across groups.",
    unlikeMoney:
      "The money is not of the same kind: {{list}}. A centre at a day-care centre also has the day-care centre's money. So each group stands by itself; there is no ranking across groups.",
    alikeCounts:
      "{{list}}; they stand in one ranking. Counted alike does not mean equally good: the standards of the programmes differ.",
    alikeMoney: "{{list}}; they stand in one ranking. The duties tied to the money differ.",
    age: "How old a figure is does not depend on what it counts; so all dated ones stand in one ranking.",
    marks: "They count different things, as the letter before the name says: {{list}}.",
    mark: "{{mark}} {{unit}} ({{laender}})",
    only: "Only {{land}} has a number here that might be ranked; so there is no ranking.",
    none: "None of the chosen Länder has a number here that may be ranked.",
    notRanked: "Not ranked: {{list}}.",
    notRankedOf: "{{laender}} ({{reason}})",
    subset:
      "Only the largest group of the chosen Länder that count the same is shown. Not shown: {{laender}}.",
    noSubset: "No two of the chosen Länder are comparable; so all are shown.",
    toSubset: "Show only the comparable ones: {{laender}}",
    toGroup: "Only {{laender}}",
    toAll: "Show all chosen Länder again",
  },
  finding: {
    coverage:
      "{{inFirst}} there are {{first}} family centres per 10,000 children under six, {{inLast}} {{last}}",
    centers: "{{inFirst}} {{first}} family centres are counted, {{inLast}} {{last}}",
    "children-per-center":
      "{{inFirst}} there are {{first}} children under six per family centre, {{inLast}} {{last}}",
    completeness:
      "{{inFirst}} the atlas knows {{first}} of the counted centres as a point, {{inLast}} {{last}}",
    "data-age": "{{inFirst}} the figure in use is {{first}} years old, {{inLast}} {{last}}",
    "funding-per-center": "{{inFirst}} the funding per centre and year is {{first}}, {{inLast}} {{last}}",
    "budget-per-child":
      "{{inFirst}} the programme money per child under six is {{first}} a year, {{inLast}} {{last}}",
    ranked: "; the largest comparable group has {{ranked}} of {{chosen}} Länder",
    undecided: "{{laender}} cannot be told apart",
    one: "Only {{land}} has a comparable number here: {{text}}",
    nothingOfTwo: "The two chosen Länder are not comparable",
    nothing: "No two of the {{count}} chosen Länder are comparable",
  },
  dots: {
    subtitle: "{{unit}}; counted: {{rule}}; date: {{stand}}",
    subtitleMoney: "{{unit}}; date: {{stand}}",
    latestMoney: "latest valid amount of each Land",
    alt: "Dots by Land in {{groups}} groups of like, ordered by rank; below them {{others}} Länder without a rank. All values and ranks are in the table.",
    rank: "Rank {{from}}",
    rankSpan: "Rank {{from}} to {{to}}",
    highestFirst: "Rank 1 has the highest number of its group.",
    lowestFirst: "Rank 1 has the lowest number of its group.",
    shared:
      "Numbers that cannot be told apart with certainty share their ranks: equal ones, and those whose “about”, “more than”, “up to” or contradicting source reaches to the other.",
    interval:
      "The line shows where a number can lie; an arrow has no known end there. “About” reaches half a place of the last digit that is not zero (“about 140”: 135 to 145).",
    intervalAge:
      "The line shows how old a figure can be: where only its year is known, it may have held on any day of that year.",
    scale: "All groups have the same scale; a comparison is fair only within a group.",
    benchmarkLand: "{{land}}: {{text}}",
    benchmarkMedian: "Median of {{count}} Länder: {{text}}",
    span: "between {{from}} and {{to}}",
    unlike: "not comparable with {{land}}",
    tooFew: "no median: fewer than three comparable numbers",
    medianRule:
      "The median is that of all comparable Länder, chosen or not: of an odd number the one in the middle, else the span of the two in the middle. Nothing is averaged.",
    caption: "{{measure}}: rank, value, what is counted, date and source of each Land",
    columns: {
      land: "Land",
      gruppe: "Group",
      rang: "Rank",
      wert: "Value",
      bezug: "To the benchmark",
      zaehlung: "What is counted",
      stand: "Date",
      hinweise: "Notes",
      quelle: "Source",
    },
    noRank: "not ranked",
    standing: {
      self: "is the benchmark",
      above: "above",
      below: "below",
      undecided: "cannot be told apart",
      unlike: "not comparable",
    },
  },
  polarity: {
    coverage:
      "More does not mean better: the number says how dense the network is, not what a centre does or whom it reaches.",
    centers: "More does not mean better: large Länder have more centres because they are large.",
    "children-per-center": "Fewer does not mean better: a centre for few children may be a small one.",
    completeness:
      "More does not mean better served: the number measures how well the atlas knows a Land, not the Land.",
    "data-age": "Younger means better documented, not better served.",
    "funding-per-center":
      "More does not mean better: the money comes with different duties, and other money comes on top.",
    "budget-per-child":
      "More does not mean better: the number does not say what the money does and who else pays.",
  },
  series: {
    census: "Census",
    censusNote: "No line crosses a census: before and after it the number of children has another basis.",
    finding_one:
      "For one of the {{chosen}} chosen Länder there are like counts of several years: {{example}}",
    finding_other:
      "For {{count}} of the {{chosen}} chosen Länder there are like counts of several years; the longest span is that of {{example}}",
    findingNone: "For none of the chosen Länder there are like counts of several years",
    example: "{{land}}: {{from}} ({{fromYear}}), {{to}} ({{toYear}})",
    subtitle: "{{unit}}; each dated figure of a source one mark",
    counts: "The chosen measure does not exist as a series; shown is the number of centres.",
    scale:
      "Only panels with the same letter have the same scale: there the latest count is of the same thing. All others have their own, and their heights cannot be compared.",
    alt: "Small charts side by side, one for each Land: {{points}} dated figures in {{counted}} Länder, words in the others. All figures are in the table.",
    caption: "All counts of the chosen Länder",
    number: "Centres",
    label: "{{mark}} · {{land}}",
  },
};
