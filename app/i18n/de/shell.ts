export const shell = {
  siteName: "Familienzentren-Atlas",
  tagline: "Die offene Evidenzbasis zu Familienzentren in Deutschland",
  skipToContent: "Zum Inhalt springen",
  nav: {
    label: "Hauptnavigation",
    karte: "Karte",
    laender: "Länder",
    entwicklung: "Entwicklung",
    daten: "Daten",
  },
  section: {
    laender: {
      label: "Bereiche der Länder",
      ueberblick: "Überblick",
      vergleich: "Vergleich",
      programme: "Programme",
      rechner: "Rechner",
      briefing: "Briefing",
    },
    daten: {
      label: "Bereiche der Daten",
      ueberblick: "Überblick",
      quellen: "Quellen",
      woerterbuch: "Datenwörterbuch",
      methode: "Methode",
      pruefung: "Prüfung",
      herunterladen: "Herunterladen",
      zitieren: "Zitieren",
    },
  },
  language: { switchTo: "English", label: "Sprache" },
  theme: { label: "Darstellung", light: "Hell", dark: "Dunkel", system: "Wie das Gerät" },
  demo: "DEMO-DATEN: Die gezeigten Zentren sind erzeugt, nicht erhoben.",
  footer: {
    snapshot: "Datenstand {{date}}, Kennung {{id}}",
    sources: "Alle Quellen",
    credits:
      "Kartengrundlage: © GeoBasis-DE / BKG 2016 (Daten verändert). Bevölkerung: © Statistisches Bundesamt (Destatis), dl-de/by-2-0.",
    impressum: "Impressum",
    datenschutz: "Datenschutz",
    barrierefreiheit: "Barrierefreiheit",
    purpose: "Ein Angebot des Bundesforums Familienzentren",
  },
  error: {
    notFoundTitle: "Diese Seite gibt es nicht",
    notFoundText:
      "Unter dieser Adresse liegt nichts. Vielleicht hilft die Übersicht der Länder oder die Startseite weiter.",
    badRequestTitle: "Diese Auswahl gibt es nicht",
    badRequestText: "Ein Teil der Adresse ließ sich nicht lesen. Es ist nichts verloren gegangen.",
    failedTitle: "Das hat nicht geklappt",
    failedText:
      "Beim Erstellen der Seite ist ein Fehler aufgetreten. Es ist nichts verloren gegangen; bitte laden Sie die Seite neu.",
    errorId: "Kennung für Rückfragen: {{id}}",
    home: "Zur Startseite",
    laender: "Zu den Ländern",
  },
};
