export const start = {
  heading: "What is known about family centres in Germany",
  figures: {
    heading: "Five figures with evidence",
    running: "Länder with a running state programme",
    runningStand: "{{year}}, of 16 Länder",
    placedSources: "The source of each centre stands on the map and in the data.",
    largest: "Family centres {{inLand}}",
    children: "Children under six in Germany",
    placed: "Centres as points on the map",
    placedStand: "Data of {{date}}; officially counted {{inLand}} alone: {{number}}",
    oldest: "Oldest number of a Land still in use",
    oldestStand: "{{land}}: {{number}} centres; no newer number was found",
    stand: "As of {{stand}}",
  },
  doors: {
    heading: "Go on",
    karte: "Map",
    karteText: "{{placed}} centres with a place, Land by Land with what is missing",
    laender: "Comparison of the Länder",
    laenderText: "{{groups}} groups of like counts instead of one ranking",
    entwicklung: "Development",
    entwicklungText: "{{before}} Länder with a programme in {{year}}, {{now}} in {{today}}",
    netzwerk: "Network",
    netzwerkText: "{{organisations}} organisations with place, type and relations, each with its source",
  },
  not: {
    heading: "What these numbers do not say",
    total:
      "There is no total for Germany: the Länder count different things, and the numbers must not be added up.",
    lists: "The list of known centres is incomplete. An empty area on the map is unknown, not unserved.",
    quality: "Numbers say nothing about opening hours, services and quality.",
    municipal: "Municipal centres outside a state programme are mostly missing in the numbers of the Länder.",
  },
  data: {
    text: "{{sources}} sources, every row to check and download:",
    link: "Data and method",
  },
  age: {
    heading: "How old the numbers are",
    table: "Date and age by Land, with a text for a request",
  },
};
