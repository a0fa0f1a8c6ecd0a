import type { entwicklungCharts as de } from "../de/entwicklung-charts";
import type { Shape } from "../shape";

export const entwicklungCharts: Shape<typeof de> = {
  marked: "year {{year}}",
  stand: {
    counts_zero: "{{year}}: no dated number",
    counts_one: "{{year}}: dated numbers from one Land ({{laender}})",
    counts_other: "{{year}}: dated numbers from {{count}} Länder ({{laender}})",
    running_zero: "a state programme ran in no Land",
    running_one: "a state programme ran in one Land",
    running_other: "state programmes ran in {{count}} Länder",
  },
  growth: {
    allRise:
      "In all {{count}} Länder with like counts from several years the last number is higher than the first",
    someRise:
      "In {{rising}} of the {{count}} Länder with like counts from several years the last number is higher than the first",
    longest: "{{land}} reaches furthest: {{from}} centres ({{fromYear}}), {{to}} ({{toYear}})",
    findingNone: "No Land has like counts from several years",
    subtitle: "Existing centres per Land; each dated number of a source is one mark; {{scale}}",
    alt: "Sixteen small charts, one per Land: {{points}} dated numbers in {{counted}} Länder, words in the others. All numbers are in the table.",
    lines:
      "A line joins only exact numbers that count the same thing in the same programme and lie at most three years apart. Everything else stays a gap. Where only the year is known, the mark stands in its middle.",
    left: "Planned centres, other things counted and numbers without a year are in the table only.",
    contradicting:
      "Where several sources give a number for one programme and year, the more reliable kind of source holds; the others are small and grey.",
    heights:
      "The Länder count different things: the height of one panel cannot be compared with that of another.",
    kitas: "Here the source counts day-care centres instead of family centres: {{cases}}.",
    noProgram: "outside a state programme",
    noDated: "no dated number",
    undated: "without a year: {{numbers}}",
    undatedKitas: "without a year: {{numbers}} day-care centres",
    caption: "All numbers of all Länder; for each Land the number in use first, then the newest",
    drawn: {
      preferred: "yes",
      secondary: "yes, small and grey",
      related: "no, related programme",
      undated: "no, without a year",
      notExisting: "no, does not count existing centres",
    },
  },
  ofLand: {
    findingMore:
      "{{inLandAtStart}} the number of centres rose from {{from}} ({{fromYear}}) to {{to}} ({{toYear}}), counted alike: {{counted}}",
    findingFewer:
      "{{inLandAtStart}} the number of centres fell from {{from}} ({{fromYear}}) to {{to}} ({{toYear}}), counted alike: {{counted}}",
    findingSame:
      "{{inLandAtStart}} the number of centres is the same in {{fromYear}} and {{toYear}}: {{to}}, counted alike: {{counted}}",
    findingNotLike_one: "{{inLandAtStart}} there is a single dated number: no growth is known",
    findingNotLike_other:
      "{{inLandAtStart}} there are {{count}} dated numbers, but no two exact ones that count the same thing: no growth is known",
    findingNoDate: "{{inLandAtStart}} there is no dated number of existing centres",
    ended: "{{programme}} ended in {{year}}",
    subtitle:
      "Existing centres: each dated number of a source; below, the programmes and their events on the same axis",
    alt: "{{land}}: {{points}} dated numbers. Programmes: {{phases}}. {{events}} events of programmes. All numbers are in the tables.",
    noPhase: "none",
    change: "from here: {{counted}}",
    changes:
      "Changes of counting, no growth: {{changes}}. When exactly it changed is not known; the line stands in the middle.",
    contradictions: "Several numbers for one year, the one in use first: {{cases}}.",
    phases:
      "Bars are state programmes, with a tip where no end is known; grey ones are related programmes. The numbers are events of the kind “programme” (start, end, law, guideline); all others are in the table of events.",
    caption: "All numbers: {{land}}, the number in use first, then the newest",
  },
  index: {
    finding: "Measured against {{base}} (= 100), the number of centres stands at {{laender}}",
    findingLand: "{{index}} {{inLand}} ({{year}})",
    findingNone:
      "From {{base}} on no Land has two exact numbers that count the same thing in the same, still running programme",
    subtitle:
      "Number of centres in relation to {{base}}; only Länder in which both numbers are exact and counted alike",
    unit: "Index, {{base}} = 100",
    alt: "Index from {{base}} on for {{count}} Länder; {{leftOut}} Länder have none, with the reason. All numbers are in the table.",
    rule: "Alike means: the same, still running programme, the same thing counted, both numbers exact. A line spans at most three years and no change of counting.",
    otherwise: "Since then also counted otherwise, without a mark in the chart: {{cases}}.",
    nobody: "no Land with an index",
    caption: "Index from {{base}} on, by Land; Länder without an index with the reason",
    reason: {
      no_count: "No number of a state programme for {{base}}",
      only_rounded: "Only a rounded number for {{base}} or later",
      base_zero: "No centre yet in {{base}}",
      programme_ended: "The programme counted in {{base}} has ended",
      counting_changed: "Counted otherwise after {{base}}",
      no_later_count: "No number after {{base}}",
    },
  },
  split: {
    findingStart: "Known between {{from}} and {{to}}:",
    finding: {
      new_programme_one: "a new programme in 1 Land",
      new_programme_other: "a new programme in {{count}} Länder",
      expansion_one: "an expansion in 1 Land",
      expansion_other: "an expansion in {{count}} Länder",
      reduction_one: "a reduction in 1 Land",
      reduction_other: "a reduction in {{count}} Länder",
      unchanged_one: "the same number in 1 Land",
      unchanged_other: "the same number in {{count}} Länder",
      counting_changed_one: "another way of counting in 1 Land",
      counting_changed_other: "another way of counting in {{count}} Länder",
      end_one: "the end of a programme in 1 Land",
      end_other: "the end of a programme in {{count}} Länder",
    },
    findingSilent_one: "none of these from 1 Land",
    findingSilent_other: "none of these from {{count}} Länder",
    findingNone: "Between {{from}} and {{to}} nothing is known about growth in any Land",
    subtitle: "What is known of each Land between {{from}} and {{to}}; nothing is added up over Länder",
    alt: "By Land, what is known: {{parts}} facts from {{laender}} Länder, words in the others. Everything is in the table.",
    kind: {
      new_programme: "New programme",
      expansion: "Expansion",
      reduction: "Reduction",
      unchanged: "Unchanged",
      counting_changed: "Counted otherwise",
      end: "End",
    },
    note: {
      start: "Triangle: a state programme began after the first year and by the last.",
      growth:
        "Line: first and last exact number that count the same thing in the same programme. Only here is the difference a growth.",
      change: "Dashed: the one number counts something else than the next. Their difference is no growth.",
      stop: "Square: the programme ran in the first year or later and ended before the last.",
    },
    firstCount: "{{start}}, first number {{count}}",
    endText: "{{term}} {{year}}",
    expansionText: "{{term}} {{from}} ({{fromYear}}) → {{to}} ({{toYear}}), {{change}} {{counted}}",
    oneCount: "one number only: {{count}}",
    notLike: "no two exact numbers that count the same thing: {{counts}}",
    noCount: "nothing found",
    nothing: "nothing known",
    limitSum:
      "Numbers of different Länder count different things and are not added up: there is no sum for Germany.",
    limitUnknown: "Where nothing is known, something may have grown all the same.",
    caption: "What is known of each Land between {{from}} and {{to}}",
  },
  running: {
    names: "At each step stand the Länder that joined (+) or left (−).",
    events:
      "The numbers are events of programmes that began or ended in the same year; all others are in the table of events.",
    finding_zero:
      "In {{firstYear}} no Land ran a state programme for family centres; {{middle}} did in {{middleYear}}, {{last}} of 16 in {{lastYear}}",
    finding_other:
      "In {{firstYear}} a state programme for family centres ran in {{count}} of 16 Länder, in {{middleYear}} in {{middle}}, in {{lastYear}} in {{last}}",
    subtitle: "{{unit}} with at least one running state programme, per calendar year {{from}} to {{to}}",
    alt: "Step line of the years {{from}} to {{to}}: number of Länder with a running state programme. Numbers and names are in the table.",
    lost: "Where the number falls, a programme has ended and no other runs in the same Land.",
    none: "none",
    caption: "Länder with a running state programme per year",
  },
  timeline: {
    finding:
      "The oldest of the {{count}} known state programmes began in {{year}} {{inLand}}; {{ended}} have ended",
    findingNone: "No state programme has a known start",
    subtitle: "State programmes for family centres from first to last year; dated events below",
    alt: "Timeline with {{programs}} entries on state programmes, by Land, and {{events}} events. Everything is in the tables.",
    open: "A bar with a tip goes on, no end is known. What lies behind the dashed line (end of {{year}}, the last year with data) is still to come.",
    after:
      "The end of a bar says what followed: an arrow where a source names a programme after it; a firm stroke where it says that nothing followed; a dashed one where no source says anything about it.",
    aftermath: {
      replaced: "replaced",
      nothing: "no follow-up programme",
      not_documented: "not documented after that",
      to_come: "",
    },
    landNone: "{{inLand}} there is no state programme for family centres",
    landNotFound: "{{inLand}} no state programme for family centres was found",
    landFinding_one: "{{inLand}} one state programme for family centres is known: {{periods}}",
    landFinding_other: "{{inLand}} {{count}} state programmes for family centres are known: {{periods}}",
    related:
      "Grey bars are related programmes (such as social-space budgets): not programmes for family centres.",
    dots: "The diamonds are events; where only the year is known they stand in its middle. They are listed below the chart.",
    limitMoney: "It says nothing about the size, money or effect of a programme.",
    limitEvents: "The events are a selection of what sources mention; an empty year was not uneventful.",
    programme: "State programme",
    since: "since {{from}}",
    span: "{{from}}–{{to}}",
    unknownStart: "start not found",
    caption: "All entries on state programmes",
    role: {
      family_centers: "programme for family centres",
      related: "related programme",
      no_programme: "no state programme",
      not_found: "none found",
    },
  },
};
