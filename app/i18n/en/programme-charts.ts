import type { programmeCharts as german } from "../de/programme-charts";
import type { Shape } from "../shape";

export const programmeCharts: Shape<typeof german> = {
  cliff: {
    none: "None of the {{programs}} known state programmes has a known end",
    ended_zero: "None of the {{programs}} known state programmes has ended",
    ended_one: "One of the {{programs}} known state programmes has ended",
    ended_other: "{{count}} of the {{programs}} known state programmes have ended",
    after: {
      replaced_one: "one was replaced",
      replaced_other: "{{count}} were replaced",
      nothing_one: "after one none followed",
      nothing_other: "after {{count}} none followed",
      not_documented_one: "for one it is not documented what followed",
      not_documented_other: "for {{count}} it is not documented what followed",
    },
    next: "the next ends in {{year}} ({{land}}: {{term}})",
    caption:
      "Programmes for family centres with an end, the earliest first. What followed is given only where a source says so.",
    columns: {
      land: "Land",
      programm: "Programme",
      ende: "End",
      folgte: "What followed",
      danach: "Without a programme after that",
      heute: "Running in the Land today",
      quelle: "Source",
    },
    follow: {
      replaced: "from {{year}}: {{name}}",
      related: "not a programme for family centres alone",
      nothing: "no follow-up programme",
      not_documented: "not documented what followed after {{year}}",
      to_come: "has yet to end",
    },
    gap: {
      to_come: "–",
      none: "no year",
      years_one: "{{from}}",
      years_other: "{{from}}–{{to}} ({{count}} years)",
    },
    noneToday: "no state programme for family centres known",
  },
  ical: {
    name: "State programmes for family centres",
    nameLand: "State programmes for family centres: {{land}}",
    description:
      "Ends and round anniversaries, data as of {{date}}. Where only a year or a month is known, the entry stands on its last day and says so.",
    end: "End: {{name}} ({{land}})",
    anniversary: "{{count}} years: {{name}} ({{land}})",
    ends: "End of the programme: {{date}}.",
    began: "Start of the programme: {{date}}.",
    onlyYear: "Year known, day not: the entry stands on the last day of the year.",
    onlyMonth: "Month known, day not: the entry stands on the last day of the month.",
    replaced: "After that: {{name}}.",
    nothing: "No follow-up programme after that.",
    notDocumented: "What followed is not documented.",
    toCome: "What will follow is not known yet.",
    source: "Source: {{source}}",
  },
};
