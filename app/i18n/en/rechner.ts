import type { rechner as german } from "../de/rechner";
import type { Shape } from "../shape";

export const rechner: Shape<typeof german> = {
  heading: "What would it take, and what would it cost?",
  intro:
    "Choose a target and a Land, or all of them: the calculator says how many centres are missing and what the missing ones would cost the Land in a year. It uses only figures and rates that have a source.",
  form: {
    land: "Land",
    target: "Target",
    value: "Number",
    rate: "For comparison, the rate of another Land",
    noRate: "none",
    submit: "Calculate",
  },
  fault: "This cannot be calculated",
  example: "An example, not a recommendation: Land, target and rate can be changed above.",
  inWords: "The result to quote",
  copy: "Copy text",
  permalink: "This calculation has an address of its own:",
  ratesHeading: "The rates used in this calculation",
  ratesNone: "No rate is used in this calculation.",
  toLand: "All amounts of the Land",
  assumptions: "Assumptions",
  limits: "What this calculation does not say",
  sources: "Sources of this calculation",
};
