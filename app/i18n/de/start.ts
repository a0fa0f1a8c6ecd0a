export const start = {
  heading: "Was über Familienzentren in Deutschland bekannt ist",
  figures: {
    heading: "Fünf Zahlen, die belegt sind",
    running: "Länder mit laufendem Landesprogramm",
    runningStand: "{{year}}, von 16 Ländern",
    placedSources: "Die Quelle jedes Zentrums steht auf der Karte und in den Daten.",
    largest: "Familienzentren {{inLand}}",
    children: "Kinder unter sechs in Deutschland",
    placed: "Zentren als Punkt auf der Karte",
    placedStand: "Datenstand {{date}}; amtlich gezählt sind allein {{inLand}} {{number}}",
    oldest: "Älteste Landeszahl, die noch verwendet wird",
    oldestStand: "{{land}}: {{number}} Zentren; eine neuere Zahl ist nicht gefunden",
    stand: "Stand {{stand}}",
  },
  doors: {
    heading: "Weiter",
    karte: "Karte",
    karteText: "{{placed}} Zentren mit Ort, Land für Land mit dem, was fehlt",
    laender: "Ländervergleich",
    laenderText: "{{groups}} Gruppen gleicher Zählung statt einer Rangliste",
    entwicklung: "Entwicklung",
    entwicklungText: "{{before}} Länder mit Programm im Jahr {{year}}, {{now}} im Jahr {{today}}",
    netzwerk: "Netzwerk",
    netzwerkText: "{{organisations}} Organisationen mit Ort, Art und Beziehungen, jede mit Quelle",
  },
  not: {
    heading: "Was diese Zahlen nicht sagen",
    total:
      "Eine Gesamtzahl für Deutschland gibt es nicht: Die Länder zählen Verschiedenes, und die Zahlen dürfen nicht addiert werden.",
    lists:
      "Die Liste der bekannten Zentren ist unvollständig. Ein leeres Gebiet auf der Karte ist unbekannt, nicht unversorgt.",
    quality: "Zahlen sagen nichts über Öffnungszeiten, Angebote und Qualität.",
    municipal: "Kommunale Zentren ohne Landesprogramm fehlen in den Landeszahlen meist.",
  },
  data: {
    text: "{{sources}} Quellen, jede Zeile zum Nachprüfen und Herunterladen:",
    link: "Daten und Methode",
  },
  age: {
    heading: "Wie alt die Zahlen sind",
    table: "Stand und Alter je Land, mit Text für eine Anfrage",
  },
};
