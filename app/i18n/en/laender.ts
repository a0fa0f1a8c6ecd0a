export const laender = {
  pageTitle: "Comparison of the Länder",
  heading: "Family centres in the Länder",
  intro:
    "The Länder count different things: funded, certified or all existing centres, at day-care centres or independent of them. So there is no ranking of all Länder here, but one for each group of like counts.",
  filter: {
    legend: "What is counted",
    rule: "Counting rule",
    year: "Year",
    latest: "latest number of each Land",
    apply: "Show",
  },
  tableHeading: "All Länder in one table",
  tableNote:
    "Sorting here is for looking up, not for judging: numbers counted by different rules stand side by side. Unknown figures stay at the end in either direction.",
  ruleHeading: "When two Länder may stand in one ranking",
  ruleText:
    "Two numbers stand in one ranking only if the same thing is counted (funded, certified or existing in total) and the counted centres relate to day-care centres in the same way (at day-care centres, partly, not). Numbers that count day-care centres instead of family centres, carry no year or belong to a programme that has ended stand in no ranking.",
  coverage: {
    finding:
      "{{inHighest}} ({{highestYear}}) there are {{highest}} family centres per 10,000 children under six, {{inLowest}} ({{lowestYear}}) {{lowest}}",
    nothingComparable: "Under this selection no two Länder count the same",
    subtitle: "{{unit}}; counted: {{rule}}; as of: {{stand}}",
    latest: "latest dated number of each Land",
    alt: "Horizontal bars per Land in {{groups}} groups of like counts; below them the Länder that stand in no ranking. All values are in the table.",
    whyGroups: "Only within a group is the same thing counted; the groups among each other form no ranking.",
    years: "The numbers are from different years; each carries its date.",
    qualifiers: "“about”, “more than” and “up to” are the source's own words.",
  },
  table: {
    caption: "Family centres and coverage per Land ({{rule}})",
    land: "Land",
    centers: "Centres",
    coverage: "Coverage",
    coverageUnit: "per 10,000 children under six",
    children: "Children under six",
    stichtag: "Reference date",
    stand: "Date of the number",
    unit: "What is counted",
    flags: "Remarks",
    source: "Source",
  },
  credits: {
    statistics: "Children under six: © Statistisches Bundesamt (Destatis), dl-de/by-2-0",
  },
};
