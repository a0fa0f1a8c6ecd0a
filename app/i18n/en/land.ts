import type { land as german } from "../de/land";
import type { Shape } from "../shape";

/** What the profile of a Land prints itself; what its charts and tables say is in `land-words`. */
export const land: Shape<typeof german> = {
  briefing: "Briefing: slides and fact sheet on this Land",
  title: "Family centres {{inLand}}",
  contents: "On this page",
  termUsed: "The term used there: {{terms}}",
  figures: {
    heading: "Key figures",
    otherNumbers: "Other numbers, undated and planned ones too, stand under “Numbers over time”.",
  },
  map: { heading: "Map and known centres", link: "See on the map of the atlas" },
  counts: { heading: "Numbers over time" },
  programs: {
    heading: "State programmes",
    none: "No programme is recorded for this Land.",
    term: "Term",
    period: "Period",
    ministry: "Ministry",
    coordination: "Coordination",
    legalBasis: "Legal basis",
    certification: "Quality seal",
    kitaBased: "Relation to day-care centres",
    notes: "Notes (German)",
    source: "Source",
    yes: "yes",
    no: "no",
    related: "Related programme, not one for family centres",
    ended: "ended {{year}}",
    open: "from {{year}}, no end known",
    span: "{{from}} to {{to}}",
    unknownStart: "start not found",
  },
  funding: {
    heading: "Money",
    real: "See in the prices of one year",
    none: "No amount was found for this Land.",
  },
  municipal: {
    heading: "Municipal programmes",
    none: "No municipal programme was found for this Land.",
  },
  studies: { heading: "Studies", none: "No study was found for this Land." },
  stakeholders: { heading: "Organisations", none: "No organisation is recorded for this Land." },
  milestones: { heading: "Events", none: "No event is recorded for this Land." },
  quality: {
    heading: "How good the data are",
    request: "Request to the Land",
    requestIntro:
      "A finished text to the body that accompanies the programme, as far as the data name it; without names and addresses of persons.",
    copy: "Copy the request",
  },
  neighbours: {
    heading: "Neighbouring Länder and Länder that count alike",
    alone: "No other Land counts as this one does; it stands in no ranking.",
    link: "See in the comparison of the Länder",
  },
  sources: { heading: "Sources of this page" },
  compare: "All Länder at a glance",
};
