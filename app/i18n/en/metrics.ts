export const metrics = {
  emptiness: {
    zero: "0",
    no_programme: "no state programme",
    not_collected: "not collected",
    not_published: "not found",
    pending: "to follow",
  },
  emptinessLong: {
    zero: "counted, result 0",
    no_programme: "no state programme",
    not_collected: "not collected",
    not_published: "not published or not found",
    pending: "to follow",
  },
  qualified: {
    exact: "{{number}}",
    about: "about {{number}}",
    at_least: "more than {{number}}",
    up_to: "up to {{number}}",
  },
  stand: { undated: "no year given", inferred: "{{year}} (year inferred)" },
  flags: {
    year_inferred: "year inferred",
    contradicted: "another source gives another number",
    undated: "no year given",
    programme_ended: "programme ended",
    counts_kitas: "counts day-care centres, not family centres",
    press_source: "stated by press or a party",
    provisional: "provisional",
  },
  rule: {
    existing: "all existing centres",
    funded: "funded centres only",
    certified: "certified centres only",
  },
  counted: {
    funded: "funded",
    certified: "certified",
    total: "existing in total",
    planned: "planned",
    other: "something else counted",
  },
  kitaBased: {
    ja: "at day-care centres",
    teilweise: "partly at day-care centres",
    nein: "not tied to day-care centres",
  },
  group: {
    funded: {
      ja: "Funded centres at day-care centres",
      teilweise: "Funded centres, partly at day-care centres",
      nein: "Funded centres, not tied to day-care centres",
    },
    certified: {
      ja: "Certified centres at day-care centres",
      teilweise: "Certified centres, partly at day-care centres",
      nein: "Certified centres, not tied to day-care centres",
    },
    total: {
      ja: "Existing centres at day-care centres",
      teilweise: "Existing centres, partly at day-care centres",
      nein: "Existing centres, not tied to day-care centres",
    },
  },
  notRanked: {
    programme_ended: "Programme ended: last known number",
    counts_kitas: "Counts day-care centres, not family centres",
    undated: "Number without a year",
    unknown_unit: "Counting unit not known",
    no_number: "Without a number",
  },
};
