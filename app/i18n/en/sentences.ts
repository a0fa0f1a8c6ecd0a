import type { sentences as german } from "../de/sentences";
import type { Shape } from "../shape";

/** Sentences to be quoted: value, what is counted, date, caveats, source. */
export const sentences: Shape<typeof german> = {
  centers: {
    now: "{{inLand}}, {{number}} {{counted}} are counted{{details}}, {{stand}}.",
    nowOne: "{{inLand}}, {{number}} {{counted}} is counted{{details}}, {{stand}}.",
    ended: "{{inLand}}, {{number}} {{counted}} were counted last{{details}}, {{stand}}.",
    endedOne: "{{inLand}}, {{number}} {{counted}} was counted last{{details}}, {{stand}}.",
    none: "{{inLand}}, no family centre is counted{{details}}, {{stand}}.",
  },
  coverage: {
    now: "{{inLand}}, there are {{number}} {{counted}} per 10,000 children under six{{details}}: {{centers}}, {{stand}}, and {{children}} children on {{date}}.",
    ended:
      "{{inLand}}, there last were {{number}} {{counted}} per 10,000 children under six{{details}}: {{centers}}, {{stand}}, and {{children}} children on {{date}}.",
  },
  "children-per-center": {
    now: "{{inLand}}, there are on average {{number}} children under six per {{perOne}}{{details}}: {{children}} children on {{date}} and {{centers}}, {{stand}}.",
    ended:
      "{{inLand}}, there last were on average {{number}} children under six per {{perOne}}{{details}}: {{children}} children on {{date}} and {{centers}}, {{stand}}.",
  },
  counted: {
    many: {
      funded: "funded family centres",
      certified: "certified family centres",
      total: "existing family centres",
    },
    one: {
      funded: "funded family centre",
      certified: "certified family centre",
      total: "existing family centre",
    },
    perOne: {
      funded: "funded family centre",
      certified: "certified family centre",
      total: "existing family centre",
    },
    kitas: {
      funded: "funded day-care centres",
      certified: "certified day-care centres",
      total: "existing day-care centres",
    },
  },
  units_one: "{{number}} centre",
  units_other: "{{number}} centres",
  calledThere: "called “{{term}}” there",
  stand: "as of {{stand}}",
  noStand: "no year given",
  note: "Please note: {{caveats}}.",
  caveat: {
    contradicted: "another source gives another number for the same year",
    ended: "the programme ended in {{year}}, the number does not describe what exists today",
    endedNothingSince: "no state programme for family centres is known since",
    endedOtherRuns: "no number was found for another programme of the Land that is running",
    counts_kitas: "day-care centres are counted, not finished family centres",
    press_source: "the number comes from the press or a party",
    provisional: "the number is provisional",
    centers: "the Länder count different things, only numbers counted alike can be compared",
    coverage: "this does not say how many children or families a centre reaches",
    "children-per-center": "this is an average over the whole Land, not the catchment area of a centre",
  },
  empty: {
    no_programme:
      "For {{land}} there is no {{what}}: the Land has no state programme for family centres that could count.",
    programme_ended:
      "For {{land}} there is no {{what}}: no state programme for family centres is running there any more.",
    not_found:
      "For {{land}} no {{what}} was found: no state programme for family centres is documented in the sources searched.",
    not_published: "For {{land}} no {{what}} was found: there is no published count in the sources searched.",
    not_collected: "For {{land}} the {{what}} is not collected.",
    pending: "For {{land}} the {{what}} has been announced but not yet published.",
    undated: "For {{land}} no {{what}} can be computed: the number of centres carries no year.",
    noDenominator:
      "For {{land}} no {{what}} can be computed: more than a year lies between the count and the nearest reference date of the children.",
    notZero: "this does not mean that there are no family centres there",
  },
  what: {
    centers: "state-wide number of family centres",
    coverage: "number of family centres per 10,000 children under six",
    "children-per-center": "number of children under six per family centre",
  },
  start: {
    running:
      "In {{year}} a state programme for family centres with a documented start is running in {{number}} of the 16 Länder. Please note: the programmes have different rules and different amounts of money.",
    children:
      "On {{date}}, {{number}} children under six lived in Germany. Please note: this does not say how many of them a family centre reaches.",
    placed:
      "The Familienzentren-Atlas knows {{number}} family centres by name and place, state of the collection {{date}}. Please note: the list is incomplete, the number is not that of all family centres in Germany. Source: Familienzentren-Atlas; the source of each centre stands there.",
    oldest:
      "The oldest number of a running programme still in use is that for {{land}}: {{number}} {{counted}}{{details}}, {{stand}}. Please note: this does not mean that nobody has counted since, only that no newer publication was found.",
  },
  source: "Source: {{source}}.",
  sources: "Sources: {{sources}}.",
  sourcesMore: "Sources: {{sources}} and {{count}} more, named at the address.",
  cited: "{{publisher}}: {{title}} ({{date}})",
  accessed: "accessed {{date}}",
  noDate: "undated",
  request: {
    heading: "Request for the number of family centres {{inLand}}",
    to: "To: {{recipients}}",
    toUnknown: "To: the body responsible for family centres {{inLand}}",
    greeting: "Dear colleagues,",
    shows: "the Familienzentren-Atlas so far shows: {{sentence}}",
    age: "This number is about {{years}} years old; no newer publication was found.",
    asks: "We ask for the following information:",
    number:
      "1. How many family centres (under other names too) exist {{inLand}}, and for which day does the number hold?",
    counted:
      "2. What is counted: funded, certified or all existing centres, at day-care centres or independent of them?",
    published: "3. Where is the number published, or where will it be published?",
    list: "4. Is there a complete list of the centres that may be passed on?",
    purpose:
      "The information appears with source and date in the Familienzentren-Atlas, a service of the Bundesforum Familienzentren.",
    end: "Kind regards",
    where: "What the atlas shows so far:",
  },
};
