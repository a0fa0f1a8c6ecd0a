export const rechner = {
  heading: "Was wäre nötig, und was würde es kosten?",
  intro:
    "Ein Ziel wählen, ein Land oder alle: Der Rechner sagt, wie viele Zentren bis dahin fehlen und was die fehlenden das Land im Jahr kosten würden. Er rechnet nur mit Zahlen und Sätzen, die belegt sind.",
  form: {
    land: "Land",
    target: "Ziel",
    value: "Zahl",
    rate: "Zum Vergleich der Satz eines anderen Landes",
    noRate: "keiner",
    submit: "Rechnen",
  },
  fault: "Das lässt sich so nicht rechnen",
  example: "Ein Beispiel, keine Empfehlung: Land, Ziel und Satz lassen sich oben ändern.",
  inWords: "Das Ergebnis zum Zitieren",
  copy: "Text kopieren",
  permalink: "Diese Rechnung hat eine eigene Adresse:",
  ratesHeading: "Die Fördersätze, mit denen gerechnet ist",
  ratesNone: "In dieser Rechnung steht kein Fördersatz.",
  toLand: "Alle Beträge des Landes",
  assumptions: "Annahmen",
  limits: "Was diese Rechnung nicht sagt",
  sources: "Quellen dieser Rechnung",
};
