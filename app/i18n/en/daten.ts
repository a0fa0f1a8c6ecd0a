import type { daten as german } from "../de/daten";
import type { Shape } from "../shape";

export const daten: Shape<typeof german> = {
  index: {
    title: "Data",
    intro:
      "Every number in the atlas has a source. Here you find where the figures come from, what each column means, how things are counted and calculated, and what was rejected or corrected on import.",
    quellen: "{{count}} sources, searchable by publisher, title and kind",
    woerterbuch: "{{tables}} tables and their {{columns}} columns, explained",
    methode: "How we count, choose, compare and calculate",
    pruefung: "What was accepted, corrected and rejected on import",
    herunterladen: "All tables as CSV",
    zitieren: "How to cite, BibTeX, RIS and CSL-JSON; each chart has a citation of its own",
    citeHeading: "How to cite this data",
    cite: "Familienzentren-Atlas. Data as of {{date}}, id {{id}}. Bundesforum Familienzentren.",
  },
  quellen: {
    title: "Sources",
    search: "Search publisher, title and address",
    kind: "Kind of source",
    allKinds: "all kinds",
    apply: "Search",
    found: "{{count}} of {{total}} sources",
    none: "No source matches this search. Fewer words, or no kind of source, will find more.",
    badKind: "“art={{value}}” does not exist. Possible values: {{allowed}}.",
    columns: {
      id: "Id",
      publisher: "Publisher",
      title: "Title",
      kind: "Kind",
      published: "Published",
      accessed: "Accessed",
    },
    kinds: {
      official: "official",
      parliament: "parliament",
      municipal: "municipal",
      science: "science",
      association: "association",
      press: "press",
      party: "party",
      statistics: "statistics",
    },
  },
  woerterbuch: {
    title: "Data dictionary",
    intro: "The meanings are kept in the data itself and read from there. They are written in German.",
    rows: "{{count}} rows",
    columns: { column: "Column", type: "Type", nullable: "may be empty", meaning: "Meaning" },
    yes: "yes",
    no: "no",
  },
  methode: {
    title: "Method",
    preferredHeading: "Which figure counts when sources disagree",
    preferred:
      "All figures are kept. The chart shows the one from the most reliable kind of source (official, parliament, municipality, science, association, press, party), then the exact before the rounded, then the most recent. The others are in the table behind the chart.",
    existingHeading: "What counts as an existing centre",
    existing:
      "Funded, certified and total numbers of centres are counted. Planned centres and other figures (Kitas within a network, survey respondents, related programmes) never stand in the same series.",
    denominatorHeading: "The denominator",
    denominator:
      "Children under six on 31 December. Each count meets the reference date nearest to its own date, at most one year away. If none is that close, no coverage is calculated. Figures without a year enter no ratio and no time axis.",
    comparableHeading: "When Länder stand in one ranking",
    comparable:
      "Only when the same thing is counted (funded, certified or total) and the centres relate to Kitas in the same way. Figures that count Kitas rather than centres, bear no year or belong to an ended programme stand in no ranking. No total for Germany is added up from unlike counts.",
    emptinessHeading: "Five kinds of emptiness",
    emptiness:
      "Zero (counted, result 0), no state programme, not collected, not published or not found, to follow. Unknown is never zero: on the map, in charts, tables and files they look and read differently.",
    censusHeading: "Census breaks",
    census:
      "Population figures up to 2010, from 2011 to 2022 and from 2023 rest on different censuses. The breaks are marked in every series; no growth is calculated across them.",
    placeHeading: "Places of the centres",
    place:
      "Each centre is assigned to its municipality once, on import. If the place is ambiguous the centre stays off the map and is listed under “Checks”. If only the municipality is known, the map shows an open symbol in the middle of it. The list is incomplete: where no centre is shown there may still be one.",
    boundariesHeading: "Boundaries",
    boundaries:
      "Based on the administrative areas of 1 January 2016, with districts brought up to date. Areas come from official statistics, not from the boundary lines.",
  },
  pruefung: {
    title: "Checks",
    intro:
      "On import each row is accepted, accepted with a correction, or rejected with a reason. Nothing disappears. Reasons are in German.",
    reportHeading: "Balance per file",
    report: {
      file: "File",
      table: "Table",
      read: "read",
      accepted: "accepted",
      corrected: "of which corrected",
      rejected: "rejected",
    },
    issuesHeading: "Rows with a remark",
    noIssues: "Every row was taken as it stands.",
    issue: { outcome: "Outcome", file: "File", line: "Line", column: "Column", reason: "Reason" },
    outcomes: {
      rejected: "rejected",
      corrected: "corrected",
      unplaced: "without a place on the map",
      unlinked: "no relation",
      duplicate_suspected: "possible duplicate",
    },
  },
  herunterladen: {
    title: "Download",
    intro:
      "Every table of the data as CSV. Numbers are raw, with a decimal point. “For Excel” writes semicolons and a byte order mark so that a German Excel opens the file without asking.",
    csv: "CSV",
    excel: "CSV for Excel",
    columns: { table: "Table", meaning: "Content", rows: "Rows", files: "Files" },
    licenceHeading: "Licence",
    licence:
      "The compilation is available under CC BY 4.0. Population data: © Federal Statistical Office (Destatis), dl-de/by-2-0. Boundaries: © GeoBasis-DE / BKG 2016 (data modified).",
  },
};
