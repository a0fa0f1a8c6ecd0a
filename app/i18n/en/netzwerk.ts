import type { netzwerk as german } from "../de/netzwerk";
import type { Shape } from "../shape";

export const netzwerk: Shape<typeof german> = {
  title: "The network of organisations",
  description:
    "Who works on family centres in Germany: organisations by place, type and level, and their relations, each with its source. No persons are recorded.",
  figures: "What is recorded",
  forms: "Five views of the same organisations",
  not: {
    heading: "What this does not say",
    complete:
      "Recorded are the organisations that public sources on family centres name. One that is missing has not been found; that does not mean it does not exist or does nothing.",
    member: "Being named does not mean being a member of the Bundesforum Familienzentren.",
    relations:
      "Relations are derived from sourced facts, such as responsibility for a programme. Where none is shown there may still be one, and their number says nothing about their weight.",
    persons: "The atlas records organisations and never persons.",
  },
  kept: {
    heading: "What the office keeps",
    how: "How members, meetings and participation get into the atlas",
    template:
      "writes an Excel template with drop-down lists, example rows and a sheet that explains every column.",
    fill: "Fill it in and save it as",
    etl: "reads the tables, checks them row by row and rebuilds the snapshot. Only then does the atlas show them.",
    persons:
      "Organisations are entered, never persons. Whatever looks like a person's name, an e-mail address or a telephone number stops the import; the message names sheet and cell, and the previous snapshot stays.",
    source:
      "Every row names where it comes from. A citation that leads here is a list of the office that is published nowhere.",
  },
  filter: {
    search: "Search",
    searchHint: "name, task, place or Land",
    type: "Type",
    level: "Level",
    land: "Land",
    circle: "In the network",
    place: "Place",
    fold: "Filter by type, level, Land and more",
    apply: "Show",
    reset: "Show all",
  },
  matrix: {
    title: "Who takes part from which Land",
    gaps: "Not yet represented",
    perLand: "Type and Land",
    perLevel: "Type and level",
    land: "Land",
    type: "Type",
    all: "all",
    none: "none yet",
  },
  directory: {
    title: "Directory of organisations",
    pages: "Pages",
    previous: "Back",
    next: "Next",
    csv: "This selection as CSV",
    excel: "CSV for Excel",
    empty: "No organisation is recorded for this selection.",
  },
  organisation: {
    facts: "Facts",
    relations: "Relations",
    events: "Events and participation",
    memberships: "Membership",
    sources: "Sources",
    quote: "Sentence to quote",
    back: "To the directory",
  },
  growth: {
    title: "How the network grows",
    dated: "What is publicly dated",
    by: "Split by",
    apply: "Show",
    figures: "Today",
    prepared: "What will stand here",
    howTo: "How members and meetings get into the atlas",
  },
};
