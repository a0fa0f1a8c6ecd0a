export const figure = {
  title: {
    centers: "Family centres {{land}}",
    coverage: "Family centres per 10,000 children under six {{land}}",
    "children-per-center": "Children under six per family centre {{land}}",
  },
  now: "Today (state of the collection {{date}}, snapshot {{id}})",
  cited: "When the number was cited (state of the collection {{date}}, snapshot {{id}})",
  stand: "Date of the number: {{stand}}",
  changed: "The figure has changed since then.",
  unchanged: "The figure is the same as then.",
  noStand: "This address names no snapshot; what is shown is the figure of today.",
  unknownStand: "Nothing is kept here of snapshot “{{stand}}”: what stood there then cannot be told.",
  whyHeading: "What has changed since then",
  allHeading: "What has changed in the data of this Land",
  nothing: "The list of changes and the corrections name nothing that concerns this figure.",
  changedWithoutReason:
    "The list of changes names no reason. Mostly there is a newer source; it is named above at the figure of today.",
  profile: "To the profile of the Land with all numbers",
  lasting: "Lasting address of this figure",
};
