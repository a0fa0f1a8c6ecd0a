import type { entwicklung as de } from "../de/entwicklung";
import type { Shape } from "../shape";

export const entwicklung = {
  title: "Development of family centres",
  intro:
    "How many centres the Länder have counted over the years, where and when a state programme ran, and what else happened. Only what a source states is shown; nothing is estimated between two numbers.",
  badScale: "The part “scale={{value}}” of the address could not be read. Possible are: {{allowed}}.",
  scale: {
    label: "Axes of the numbers",
    free: "Each Land on its own axis",
    shared: "All Länder on one axis",
    freeLong: "each Land has its own axis",
    sharedLong: "all Länder share one axis",
  },
  milestones: {
    heading: "Events",
    caption: "{{count}} dated events, newest first",
    noLand: "nationwide or without a Land",
    kind: { programme: "programme", event: "event", publication: "publication", founding: "founding" },
  },
  columns: {
    land: "Land",
    stand: "As of",
    zahl: "Number",
    gezaehlt: "What is counted",
    programm: "Programme",
    diagramm: "In the chart",
    hinweis: "Note",
    quelle: "Source",
    jahr: "Year",
    laender: "Länder",
    namen: "Which",
    laufzeit: "Period",
    art: "Kind",
    datum: "Date",
    ereignis: "Event",
  },
} satisfies Shape<typeof de>;
