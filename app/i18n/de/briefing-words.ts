/** Words of a briefing itself, in page and files; the browser needs none of them. */
export const briefingWords = {
  name: "Familienzentren {{where}}",
  germany: "in Deutschland",
  kicker: {
    landtag_one: "Briefing für das Landesparlament",
    landtag_other: "Briefing für die Landesparlamente",
    kommune_one: "Briefing für Kommunen",
    kommune_other: "Briefing für Kommunen",
    traeger_one: "Briefing für Träger",
    traeger_other: "Briefing für Träger",
    presse_one: "Briefing für die Presse",
    presse_other: "Briefing für die Presse",
  },
  audience: {
    landtag: "Landesparlament (Landtag, Bürgerschaft, Abgeordnetenhaus)",
    kommune: "Kommune",
    traeger: "Träger",
    presse: "Presse",
  },
  heading: {
    figures: "Die Zahlen",
    charts: "Diagramme",
    sentences: "Sätze zum Zitieren",
    silent: "Wozu die Daten schweigen",
    limits: "Was diese Zahlen nicht sagen",
    sources: "Quellen",
    rules: "Alle Regeln",
    method: "Wie gezählt und verglichen wird",
    cite: "Zitiervorschlag",
  },
  stand: "Stand der Sammlung {{date}}, Datenstand {{id}}",
  quoted: "„{{text}}“",
  permalink: "Dieses Briefing im Atlas",
  qr: "QR-Code mit der Adresse dieses Briefings: {{address}}",
  description: "{{name}}: Zahlen, Diagramme, Grenzen und Quellen. {{stand}}.",
  citation: "Familienzentren-Atlas: {{name}}. {{kicker}}. Stand {{date}}, Datenstand {{id}}. {{address}}",
  numbered: "Nr. {{numbers}} der Liste am Ende",
  chartAt: "Diagramm, Tabelle und alle Dateien:",
  sourcesPage: "{{heading}} ({{page}} von {{pages}})",
  method: {
    sources:
      "Jede Zahl steht in einer Quelle, die hier genannt ist; Widersprüche zwischen Quellen bleiben als mehrere Angaben stehen.",
    unknown:
      "Unbekannt ist nicht null: Wo eine Zahl fehlt, steht, ob es kein Landesprogramm gibt, ob nicht erhoben, nicht veröffentlicht oder nichts gefunden ist.",
    like: "In eine Rangfolge kommen nur Länder, die das Gleiche zählen. Eine Summe für Deutschland wird aus verschieden gezählten Zahlen nicht gebildet.",
    interpolated:
      "Zwischen den Jahren ist nichts geschätzt. „Rund“, „mehr als“ und „bis zu“ stehen so in der Quelle.",
    children:
      "Geteilt wird durch die Kinder unter sechs Jahren am Stichtag, der der Zählung am nächsten liegt, höchstens ein Jahr entfernt.",
  },
  figureTable: {
    caption: "Die Zahlen der Länder",
    land: "Land",
    what: "Was",
    number: "Zahl",
    stand: "Stand und Zählung",
  },
  silent: {
    laendervergleich:
      "Kein anderes Land hat eine Zahl, die so gezählt ist wie die für {{land}}; eine Rangfolge gibt es nicht",
    programmmittel: "{{inLand}} ist kein Betrag eines ganzen Landesprogramms belegt",
    "programmmittel-je-kind":
      "{{inLand}} ist kein Gesamtbetrag eines einzelnen Jahres belegt, der sich durch die Kinder teilen ließe",
    rechner: "Für {{land}} lässt sich kein Ziel neben den Bestand stellen: Es fehlt eine heutige Landeszahl",
    other: "Für diese Auswahl gibt es nichts zu zeichnen",
    onlyLand: "Dieses Diagramm gibt es für einzelne Länder, nicht für Deutschland",
    onlyLaender: "Dieses Diagramm gibt es nur für mehrere Länder nebeneinander",
  },
  fault: {
    tooMany:
      "Ein Briefing fasst höchstens {{most}} Länder; in der Adresse stehen {{count}}. Für alle zusammen gibt es das Briefing für Deutschland.",
  },
};
