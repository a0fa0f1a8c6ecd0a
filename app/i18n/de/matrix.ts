export const matrix = {
  onlyDifferences: "nur Spalten mit Unterschieden",
  onlyRunning: "nur laufende Programme",
  search: "Begriff oder Programm enthält",
  apply: "Anwenden",
  reset: "Alles zeigen",
  form: "Programme filtern",
  skip: "Tabelle überspringen, zu den Quellen",
  reference: "Quelle {{number}}: {{publisher}}",
  differs: "weicht ab:",
  sources: "Quellen der Tabelle",
  need: "Bedarf nach",
  show: "Anzeigen",
};
