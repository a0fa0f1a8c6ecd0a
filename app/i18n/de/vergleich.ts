export const vergleich = {
  title: "Länder vergleichen",
  intro:
    "Nur Gleiches steht in einer Rangfolge. Was sich nicht sicher unterscheiden lässt, bekommt keinen eigenen Rang.",
  description:
    "Familienzentren der Länder im Vergleich: Rangfolgen nur innerhalb gleicher Zählung, mit Unsicherheit, Bezugsgröße und Quellen.",
  chosen: "Gewählte Länder",
  remove: "{{land}} entfernen",
  form: {
    laender: "Länder wählen",
    measure: "Maß",
    benchmark: "Bezugsgröße",
    rule: "Zählregel",
    year: "Jahr",
    comparable: "nur die größte vergleichbare Gruppe",
    apply: "Vergleichen",
    all: "Alle sechzehn Länder wählen",
  },
  guard: "Was hier vergleichbar ist",
};
