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
    next: "the next ends in {{year}}, {{inLand}}",
    caption:
      "Programmes for family centres with an end, the earliest first. What followed is given only where a source says so.",
    columns: {
      land: "Land",
      programm: "Programme",
      ende: "End",
      folgte: "What followed",
      danach: "Without a programme after that",
      heute: "Running in the Land in {{year}}",
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
      years_other: "{{from}}–{{to}} ({{count}}\u00a0years)",
    },
    noneToday: "no state programme for family centres known",
  },
  ical: {
    none: "For this Land neither an end nor an anniversary of a programme is known; there is no calendar.",
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
  money: {
    nominal: "in euros of each year",
    realIn: "in prices of {{year}}",
    unit: "euros per centre and year, {{basis}}",
    subtitle: "Rates of the state programmes, {{basis}}; one panel per programme",
    rate: "rate",
    higherRate: "further rate",
    range: "{{from}} to {{to}}",
    finding:
      "{{inLand}} the first documented rate per centre and year is {{first}} (from {{firstYear}}), the latest {{last}} (from {{lastYear}})",
    findingOne: "{{inLand}} one rate per centre and year is documented: {{first}} ({{period}})",
    findingReal:
      "{{inLand}} the first documented rate per centre and year ({{firstYear}}) equalled {{first}}, the latest in its first year ({{lastYear}}) {{last}}, in prices of {{year}}",
    findingOneReal:
      "{{inLand}} one rate per centre and year is documented: {{first}} ({{period}}), in its first year, in prices of {{year}}",
    findingNone: "{{inLand}} no dated rate per centre and year is documented",
    findingNoIndex: "{{inLand}} no year with a documented rate has a price index",
    findingNoneAll: "For no Land is a dated rate per centre and year documented",
    findingAll: "For {{count}} of {{of}} Länder dated rates per centre and year are documented",
    longest: "they reach furthest in {{land}}: {{first}} ({{firstYear}}), {{last}} (from {{lastYear}})",
    longestReal:
      "they reach furthest in {{land}}: {{first}} ({{firstYear}}) and {{last}} ({{lastYear}}) in prices of {{year}}",
    alt: "{{panels}} small charts of step lines, {{drawn}} of them with dated rates, words in the others. All amounts stand in the table.",
    rule: "A rate holds from its first year to the year the source names, else until a new one begins or the programme ends. Where a rate is documented for single years only, a gap follows; nothing is estimated.",
    beside:
      "Where several rates hold at once (zones, waves, needs) each is a line, never a mean. “Up to” amounts are dashed.",
    ownAxis:
      "Each panel has its own axis: the Länder tie different things to the money, so there is no ranking here.",
    raised:
      "Raised by rule: {{cases}}. Drawn is the basic amount the source names; what was paid in the years after is not documented here.",
    formula:
      "Amount in prices of {{year}} = amount × {{index}} ÷ consumer price index of the year (2020 = 100).",
    noIndexYet:
      "There is no annual index for {{year}} yet: drawn up to {{last}} only, nothing is extrapolated.",
    noIndex: "no price index",
    noIndexPanel: "no price index for these years",
    noRate: "no rate per centre and year found",
    undatedOnly: "no dated rate; without a year: {{amounts}}",
    notDrawn: "no, without a first year",
    end: {
      stated: "{{from}}–{{to}}, end named by the source",
      replaced: "{{from}}–{{to}}, then a new rate",
      programme_ended: "{{from}}–{{to}}, programme ends",
      open: "{{from}}–{{to}}, no end known",
    },
    limitCost:
      "It does not say what a centre costs in total: money from municipalities, providers and other programmes is not included.",
    limitDuties: "The Länder tie the money to different duties.",
    limitPrices:
      "The index measures consumer prices, not the wages of staff, which make up most of the costs.",
    limitOthers:
      "It holds state money of the one programme only, not that of municipalities, providers, federation and EU; where no amount is known, money may still flow.",
    caption: "All rates per centre and year, those without a year too",
    captionReal: "All rates per centre, year by year, as paid and in prices of {{year}}",
    columns: {
      land: "Land",
      programm: "Programme",
      genannt: "Period in the source",
      jahr: "Year",
      betrag: "Amount (euros)",
      art: "Kind",
      kinder: "Children under six",
      jeKind: "Euros per child",
      real: "in prices of {{year}} (euros)",
      gezeichnet: "In the chart",
      bedingungen: "Conditions",
      quelle: "Source",
    },
  },
  budgets: {
    finding:
      "{{inLand}} the latest documented yearly budget is {{last}} ({{lastYear}}), the earliest {{first}} ({{firstYear}}){{basis}}",
    findingOne: "{{inLand}} one yearly budget is documented: {{last}} ({{lastYear}}){{basis}}",
    findingNone: "{{inLand}} no total budget of a single year is documented",
    subtitle: "Money of whole programmes per year, {{basis}}; total, planned and additional apart",
    unit: "million euros a year, {{basis}}",
    million: "€{{number}}\u00a0million",
    alt: "{{panels}} panels by programme and kind of amount with {{points}} marks. All amounts stand in the table.",
    kind: { total: "total", planned: "planned", additional: "additional" },
    apart:
      "Total, planned and additional amounts overlap: they stand in panels of their own and are never added up or joined.",
    years:
      "A Kita year stands at the year it begins in. Sums over several years, two-year budgets and amounts without a year stand in the table only. Where sources contradict each other, the less reliable is small and grey.",
    noYear: "no amount of a single year",
    noSingleYear: "no single year",
    notDrawn: "no",
    caption: "All amounts for whole programmes; rows may overlap and are never added up",
  },
  perChild: {
    finding:
      "For {{laender}} of {{of}} Länder it is documented how much money a state programme had in a year: {{count}} yearly amounts, divided by the children under six",
    findingLand:
      "{{inLand}} programme money equalled {{last}} per child under six ({{lastYear}}); the first documented is {{first}} ({{firstYear}}){{basis}}",
    findingLandOne:
      "{{inLand}} programme money equalled {{last}} per child under six ({{lastYear}}){{basis}}",
    findingNoIndex: "{{inLand}} no year with a documented budget has a price index",
    subtitle: "Total money of a programme per year, divided by the children under six; {{basis}}",
    unit: "euros per child under six and year, {{basis}}",
    alt: "{{points}} marks in {{laender}} Länder: total money of a programme per child under six. All values stand in the table.",
    apart: "Nothing joins two years: what flowed in between is not documented.",
    limitReach: "The money goes to centres, not to each child: it does not say what reaches families.",
    caption:
      "Total money per programme and year, divided by the children under six on the nearest 31 December",
  },
};
