import type { entwicklungCharts as de } from "../de/entwicklung-charts";
import type { Shape } from "../shape";

export const entwicklungCharts: Shape<typeof de> = {
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
      undated: "no, without a year",
      notExisting: "no, does not count existing centres",
    },
  },
  running: {
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
