import type { shell as german } from "../de/shell";
import type { Shape } from "../shape";

export const shell: Shape<typeof german> = {
  siteName: "Familienzentren-Atlas",
  tagline: "The open evidence base on family centres in Germany",
  skipToContent: "Skip to content",
  nav: {
    label: "Main navigation",
    karte: "Map",
    laender: "Länder",
    entwicklung: "Growth",
    netzwerk: "Network",
    daten: "Data",
  },
  section: {
    laender: {
      label: "Sections of the Länder",
      ueberblick: "Overview",
      vergleich: "Comparison",
      programme: "Programmes",
      rechner: "Calculator",
      briefing: "Briefing",
    },
    netzwerk: {
      label: "Sections of the network",
      ueberblick: "Overview",
      karte: "Map",
      matrix: "Matrix",
      graph: "Graph",
      verzeichnis: "Directory",
      wachstum: "Growth",
    },
    daten: {
      label: "Sections of the data",
      ueberblick: "Overview",
      quellen: "Sources",
      woerterbuch: "Data dictionary",
      methode: "Method",
      pruefung: "Checks",
      herunterladen: "Download",
      zitieren: "Cite",
    },
  },
  language: { switchTo: "Deutsch", label: "Language" },
  theme: { label: "Appearance", light: "Light", dark: "Dark", system: "Same as device" },
  demo: "DEMO-DATEN (demo data): the centres and network members shown are generated, not collected.",
  footer: {
    snapshot: "Data as of {{date}}, id {{id}}",
    sources: "All sources",
    credits:
      "Map base: © GeoBasis-DE / BKG 2016 (data modified). Population: © Federal Statistical Office (Destatis), dl-de/by-2-0.",
    impressum: "Legal notice",
    datenschutz: "Privacy",
    barrierefreiheit: "Accessibility",
    purpose: "Provided by the Bundesforum Familienzentren",
  },
  error: {
    notFoundTitle: "This page does not exist",
    notFoundText: "There is nothing at this address. The overview of the Länder or the start page may help.",
    badRequestTitle: "This selection does not exist",
    badRequestText: "Part of the address could not be read. Nothing has been lost.",
    failedTitle: "That did not work",
    failedText: "An error occurred while building the page. Nothing has been lost; please reload the page.",
    errorId: "Reference for enquiries: {{id}}",
    home: "Go to the start page",
    laender: "Go to the Länder",
  },
};
