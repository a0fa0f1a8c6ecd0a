export const programme = {
  title: "Programme der Länder: Laufzeit, Ende, Geld",
  intro:
    "Seit wann welches Land ein Programm für Familienzentren hat, welche enden und was folgte, und wie viel Geld je Zentrum floss, wie gezahlt und in Preisen eines Jahres. Gezeigt wird nur, was eine Quelle nennt.",
  events: "Ereignisse als Tabelle ({{count}})",
  cliff: "Was endet und was folgte",
  calendar: {
    heading: "Enden und Jahrestage im eigenen Kalender",
    text: "Die Datei enthält die Enden der Programme und ihre runden Jahrestage. Als Abonnement eingetragen (im Kalender „Kalender abonnieren“ und diese Adresse) hält sie sich selbst aktuell. Ist nur das Jahr bekannt, steht der Eintrag auf dem 31.\u00a0Dezember und sagt es.",
    all: "Kalender aller Länder (.ics)",
    land: "Kalender nur für dieses Land (.ics): {{land}}",
  },
  money: {
    heading: "Geld im Lauf der Zeit",
    land: "Land",
    all: "alle Länder",
    prices: "Preise",
    nominal: "wie gezahlt (nominal)",
    base: "in Preisen von {{year}}",
    apply: "Anzeigen",
    noBudgets: "Zu ganzen Programmen ist in diesem Land kein Betrag gefunden.",
  },
};
