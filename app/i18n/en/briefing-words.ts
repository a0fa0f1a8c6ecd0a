import type { briefingWords as de } from "../de/briefing-words";
import type { Shape } from "../shape";

export const briefingWords: Shape<typeof de> = {
  name: "Family centres {{where}}",
  germany: "in Germany",
  kicker: {
    landtag_one: "Briefing for the parliament of the Land",
    landtag_other: "Briefing for the parliaments of the Länder",
    kommune_one: "Briefing for municipalities",
    kommune_other: "Briefing for municipalities",
    traeger_one: "Briefing for providers",
    traeger_other: "Briefing for providers",
    presse_one: "Briefing for the press",
    presse_other: "Briefing for the press",
  },
  audience: {
    landtag: "Parliament of a Land (Landtag, Bürgerschaft, Abgeordnetenhaus)",
    kommune: "Municipality",
    traeger: "Provider (Träger)",
    presse: "Press",
  },
  heading: {
    figures: "The figures",
    charts: "Charts",
    sentences: "Sentences to quote",
    silent: "Where the data is silent",
    limits: "What these numbers do not say",
    sources: "Sources",
    rules: "All rules",
    method: "How it is counted and compared",
    cite: "How to cite",
  },
  stand: "State of the collection {{date}}, snapshot {{id}}",
  quoted: "“{{text}}”",
  permalink: "This briefing in the atlas",
  qr: "QR code with the address of this briefing: {{address}}",
  description: "{{name}}: figures, charts, limits and sources. {{stand}}.",
  citation: "Familienzentren-Atlas: {{name}}. {{kicker}}. As of {{date}}, snapshot {{id}}. {{address}}",
  numbered: "no. {{numbers}} of the list at the end",
  chartAt: "Chart, table and all files:",
  sourcesPage: "{{heading}} ({{page}} of {{pages}})",
  method: {
    sources:
      "Every number stands in a source that is named here; where sources contradict each other, both statements remain.",
    unknown:
      "Unknown is not zero: where a number is missing, it says whether there is no state programme, or it is not collected, not published or not found.",
    like: "Only Länder that count the same are ranked together. Numbers counted differently are not added up to a total for Germany.",
    interpolated:
      "Nothing is estimated between the years. “About”, “more than” and “up to” stand like this in the source.",
    children:
      "Numbers are divided by the children under six on the reference date closest to the count, at most one year away.",
  },
  figureTable: {
    caption: "The figures of the Länder",
    land: "Land",
    what: "What",
    number: "Number",
    stand: "As of, and how it is counted",
  },
  silent: {
    laendervergleich: "No other Land has a number counted like the one for {{land}}; there is no ranking",
    programmmittel: "{{inLand}} no amount of a whole state programme is documented",
    "programmmittel-je-kind":
      "{{inLand}} no total of a single year is documented that could be divided by the children",
    rechner: "For {{land}} no target can be set beside what exists: a number of today is missing",
    other: "There is nothing to draw under this choice",
    onlyLand: "This chart exists for single Länder, not for Germany",
    onlyLaender: "This chart exists only for several Länder beside each other",
  },
  fault: {
    tooMany:
      "A briefing holds at most {{most}} Länder; the address names {{count}}. For all of them there is the briefing for Germany.",
  },
};
