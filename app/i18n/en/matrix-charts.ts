import type { matrixCharts as german } from "../de/matrix-charts";
import type { Shape } from "../shape";

export const matrixCharts: Shape<typeof german> = {
  finding: {
    all: "Of the 16 Länder",
    some: "Of {{all}} Länder shown",
    text: "{{shown}}, {{running}} ({{year}}); a rate per centre and year in force is known {{rated}}",
    running_zero: "none has a running state programme",
    running_one: "one has a running state programme",
    running_other: "{{count}} have a running state programme",
    rated_zero: "for none of them",
    rated_one: "for one of them",
    rated_other: "for {{count}} of them",
  },
  subtitle: "One row per programme; running means: in {{year}}; collection as of {{stand}}",
  alt: "Table of {{count}} rows, one per state programme; Länder without a programme are a row in words. All details with their sources are in the table.",
  caption: "State programmes compared, {{count}} rows; each detail with its source",
  column: {
    land: "Land",
    begriff: "Term",
    programm: "Programme",
    zaehlung: "Counting unit",
    kita: "Relation to day-care centres",
    siegel: "Quality seal",
    recht: "Legal basis",
    koordination: "Coordination body",
    beginn: "Start",
    ende: "End",
    satz: "Funding per centre and year (euros)",
    budget: "Budget of a year (euros)",
    zahl: "Latest count of existing centres",
    stand: "Date of the count",
    quellen: "Sources of each detail",
  },
  short: {
    beginn: "Start",
    ende: "End",
    kita: "Day care",
    siegel: "Seal",
    satz: "per centre and year",
    zahl: "Centres",
    stand: "As of",
  },
  seal: { ja: "yes", nein: "no" },
  related: "related programme, not one for family centres",
  countsNoCenters: "counts no family centres",
  none: {
    no_programme: "no state programme",
    not_published: "no state programme found",
  },
  noneRunning: {
    no_programme: "no running state programme",
    not_published: "no running state programme found",
  },
  lastUntil: "the last one ended in {{year}}",
  openEnd: "no end known",
  plannedEnd: "{{year}} (as planned)",
  kitas: "{{number}} day-care centres",
  besides: {
    planned: "planned: {{number}} ({{stand}})",
    other: "something else counted: {{number}} ({{stand}})",
    total: "existing: {{number}} ({{stand}})",
  },
  range: "{{low}} to {{high}}",
  untilEnd: "{{period}}, programme ended",
  noRate: "no rate in force found",
  lastRate: "last {{amount}} ({{period}})",
  undatedRate: "undated: {{amounts}}",
  noBudget: "no amount of a single year found",
  longBudget: "{{amount}} ({{period}})",
  otherTotal: "other figure: {{amount}}",
  note: {
    mostFrequent:
      "Bold and outlined is what differs from the most frequent value of its column, where more than half of the entries share it. Wording and size (name, legal basis, coordination, budget, count) are not compared; the unknown differs from nothing.",
    reference:
      "Bold and outlined is what differs from {{land}} ({{programme}}), the first chosen Land with a programme. Wording and size (name, legal basis, coordination, budget, count) are not compared; the unknown differs from nothing.",
    unlike:
      "The programmes count different things: the numbers stand side by side and are no ranking, not even when sorted.",
    ended: "For ended programmes the rate last in force and the last count are given.",
    onlyDifferences: "Columns in which all programmes shown say the same are left out.",
    leftOut: "Without a programme of this term: {{laender}}.",
  },
  limit: {
    silent:
      "“Not found” does not mean that something does not exist: it is only in none of the sources read.",
  },
  scatter: {
    finding: "{{first}}; {{second}}; both count alike",
    findingAlone: "{{first}}; no other Land with both figures counts alike",
    findingMissing: "{{inLand}}, supply and need of the same time are not both known",
    beside: {
      sgb2: "{{inLand}}, {{supply}} centres per 10,000 children under six stand beside {{need}} people on SGB\u00a0II benefits per 1,000 inhabitants",
      unemployment:
        "{{inLand}}, {{supply}} centres per 10,000 children under six stand beside an unemployment rate of {{need}}",
      "under-six":
        "{{inLand}}, {{supply}} centres per 10,000 children under six stand beside a share of children under six of {{need}}",
    },
    besideToo: "{{inLand}} {{supply}} beside {{need}}",
    findingUnlike_one:
      "Supply and need of the same time are known for one Land only: there is nothing to compare",
    findingUnlike_other:
      "Supply and need of the same time are known for {{count}} Länder, no two of which count alike",
    findingNone: "Supply and need of the same time are known for no Land",
    subtitle:
      "Upwards: {{supply}}; to the right: {{need}}, {{unit}}; counted: {{rule}}; collection as of {{stand}}",
    alt: "Points, one per Land. {{points}}. Without a point: {{absent}}.",
    xAxis: "{{label}}, {{unit}}",
    point:
      "{{land}}: {{supply}} centres per 10,000 children under six ({{stand}}), {{label}} {{need}} ({{year}})",
    caption: "Coverage and need by Land: {{need}}",
    needYear: "Year of the need",
    group: "What is counted",
    groups: "Equal shape and shade mean equal counting. Heights compare only within a group.",
    years: "The need is that of the year the count of centres holds for, at most one year away.",
    noLine: "No line is drawn through the points: they count different things, and they are few.",
    axis: "The upright axis begins at zero, the level one does not.",
    absent: {
      no_programme: "No state programme: {{laender}}",
      programme_ended: "Programme ended, no count of today: {{laender}}",
      no_number: "No count found: {{laender}}",
      undated: "Count without a year: {{laender}}",
      no_children: "No number of children from the time of the count: {{laender}}",
      no_need: "No need from the time of the count: {{laender}}",
    },
  },
};
