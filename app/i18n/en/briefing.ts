import type { briefing as de } from "../de/briefing";
import type { Shape } from "../shape";

export const briefing: Shape<typeof de> = {
  title: "Briefing",
  description: "Slides and a fact sheet on family centres, by Land or for Germany, with sources and limits.",
  intro:
    "A set of slides, a fact sheet and this page with the same content. What is chosen stands in the address; every number bears its source, date and limits.",
  prepared: "Prepared briefings",
  germany: "Germany",
  choose: "Put together",
  land: "Länder (four at most; none: Germany)",
  audience: "For whom",
  keep: "Keep the chosen charts and their order",
  apply: "Put the briefing together",
  charts: "Charts and their order",
  up: "up",
  down: "down",
  remove: "leave out",
  of: "{{action}}: {{chart}}",
  further: "Further charts",
  add: "add",
  usual: "Back to what is proposed",
  pptx: "Download as slides (PPTX)",
  pdf: "Download as fact sheet (PDF)",
  files: "Files of this briefing",
};
