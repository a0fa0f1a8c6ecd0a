import type { Shape } from "~/i18n/shape";
import type { chart as de } from "../de/chart";

export const chart = {
  table: "Table",
  tableRegion: "Table, scrolls sideways: {{caption}}",
  sortBy: "sort by {{column}}",
  sortedAscending: "sorted ascending",
  sortedDescending: "sorted descending",
  limits: "What this figure does not say",
  source: "Source",
  sources: "Sources",
  moreSources_one: "and {{count}} more source",
  moreSources_other: "and {{count}} more sources",
  noDate: "undated",
  explore: "Explore interactively",
  closeExplore: "Back to the still version",
  exploreLoading: "Loading the interactive version",
  exploreFailed:
    "The interactive version could not be loaded. The chart above and its table remain complete.",
  seriesShown: "Series shown",
  panelShown: "Panel shown",
  demo: "DEMO DATA",
  demoBadge: "DEMO DATA: generated, not collected",
  noFigure: "n/a",
  marks: {
    exact: "exact figure",
    about: "about",
    at_least: "more than",
    up_to: "up to",
    yearInferred: "year inferred",
    secondary: "other source, not the preferred one",
  },
  regions: "regions",
  noEnd: "no end known",
  events: "Events",
  eventsInTable: "The events are listed in the table with date and source.",
  copy: { copied: "Copied to the clipboard", failed: "Copying failed; the text can be selected by hand" },
} satisfies Shape<typeof de>;
