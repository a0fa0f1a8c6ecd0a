export const laender = {
  pageTitle: "Ländervergleich",
  heading: "Familienzentren in den Ländern",
  intro:
    "Die Länder zählen Verschiedenes: geförderte, zertifizierte oder alle bestehenden Zentren, an Kitas oder unabhängig davon. Deshalb gibt es hier keine Rangliste aller Länder, sondern je eine für jede Gruppe gleicher Zählung.",
  filter: {
    legend: "Was gezählt wird",
    rule: "Zählregel",
    year: "Jahr",
    latest: "neueste Zahl je Land",
    apply: "Anzeigen",
  },
  tableHeading: "Alle Länder in einer Tabelle",
  tableNote:
    "Sortieren heißt hier nachschlagen, nicht bewerten: Zahlen mit verschiedener Zählung stehen nebeneinander. Unbekannte Angaben bleiben in jeder Richtung am Ende.",
  ruleHeading: "Wann zwei Länder in eine Rangfolge dürfen",
  ruleText:
    "Zwei Zahlen stehen nur dann in einer Rangfolge, wenn dasselbe gezählt ist (gefördert, zertifiziert oder insgesamt bestehend) und die gezählten Zentren im selben Verhältnis zu Kitas stehen (an Kitas, teils, nicht). Zahlen, die Kitas statt Zentren zählen, kein Jahr tragen oder zu einem beendeten Programm gehören, stehen in keiner Rangfolge.",
  coverage: {
    finding:
      "{{inHighest}} ({{highestYear}}) kommen {{highest}} Familienzentren auf 10.000 Kinder unter sechs, {{inLowest}} ({{lowestYear}}) {{lowest}}",
    nothingComparable: "Unter dieser Auswahl zählen keine zwei Länder dasselbe",
    subtitle: "{{unit}}; gezählt: {{rule}}; Stand: {{stand}}",
    latest: "neueste datierte Zahl je Land",
    alt: "Waagerechte Balken je Land in {{groups}} Gruppen gleicher Zählung; darunter die Länder, die in keiner Rangfolge stehen. Alle Werte stehen in der Tabelle.",
    whyGroups:
      "Nur innerhalb einer Gruppe ist dasselbe gezählt; die Gruppen untereinander bilden keine Rangfolge.",
    years: "Die Zahlen stammen aus verschiedenen Jahren; der Stand steht bei jeder Zahl.",
    qualifiers: "„rund“, „mehr als“ und „bis zu“ stehen so in der Quelle.",
  },
  table: {
    caption: "Familienzentren und Abdeckung je Land ({{rule}})",
    land: "Land",
    centers: "Zentren",
    coverage: "Abdeckung",
    coverageUnit: "je 10.000 Kinder unter sechs",
    children: "Kinder unter sechs",
    stichtag: "Stichtag",
    stand: "Stand der Zahl",
    unit: "Was gezählt ist",
    flags: "Hinweise",
    source: "Quelle",
  },
  credits: {
    statistics: "Kinder unter sechs: © Statistisches Bundesamt (Destatis), dl-de/by-2-0",
  },
};
