/** Texts of the network pages that the browser needs too; everything else is in netzwerk-words. */
export const netzwerk = {
  title: "Das Netzwerk der Organisationen",
  description:
    "Wer sich in Deutschland um Familienzentren kümmert: Organisationen nach Ort, Art und Ebene, ihre Beziehungen, jede mit Quelle. Personen sind nicht verzeichnet.",
  figures: "Was verzeichnet ist",
  forms: "Fünf Ansichten derselben Organisationen",
  not: {
    heading: "Was das nicht sagt",
    complete:
      "Verzeichnet ist, wen öffentliche Quellen zu Familienzentren nennen. Wer fehlt, ist nicht gefunden worden; das heißt nicht, dass es die Organisation nicht gibt oder dass sie nichts tut.",
    member: "Genannt zu sein heißt nicht, Mitglied des Bundesforums Familienzentren zu sein.",
    relations:
      "Beziehungen sind aus belegten Angaben abgeleitet, etwa der Zuständigkeit für ein Programm. Wo keine steht, kann trotzdem eine sein, und ihre Zahl sagt nichts über ihr Gewicht.",
    persons: "Der Atlas verzeichnet Organisationen und niemals Personen.",
  },
  kept: {
    heading: "Was die Geschäftsstelle pflegt",
    how: "So kommen Mitglieder, Treffen und Teilnahmen in den Atlas",
    template:
      "schreibt eine Excel-Vorlage mit Auswahllisten, Beispielzeilen und einem Blatt, das jede Spalte erklärt.",
    fill: "Ausfüllen und ablegen als",
    etl: "liest die Tabellen, prüft sie Zeile für Zeile und baut den Datenstand neu. Erst danach zeigt der Atlas sie.",
    persons:
      "Eingetragen werden Organisationen, niemals Personen. Was in einer Zelle wie ein Personenname, eine E-Mail-Adresse oder eine Telefonnummer aussieht, hält den Import an; die Meldung nennt Blatt und Zelle, und der bisherige Datenstand bleibt.",
    source:
      "Jede Zeile nennt, woher sie stammt. Führt eine Quellenangabe hierher, ist es eine Liste der Geschäftsstelle, die nirgends veröffentlicht ist.",
  },
  filter: {
    search: "Suche",
    searchHint: "Name, Aufgabe, Ort oder Land",
    type: "Art",
    level: "Ebene",
    land: "Land",
    circle: "Im Netzwerk",
    place: "Ort",
    fold: "Nach Art, Ebene, Land und mehr filtern",
    apply: "Anzeigen",
    reset: "Alle zeigen",
  },
  matrix: {
    title: "Wer aus welchem Land dabei ist",
    gaps: "Noch nicht dabei",
    perLand: "Art und Land",
    perLevel: "Art und Ebene",
    land: "Land",
    type: "Art",
    all: "alle",
    none: "noch keine",
  },
  directory: {
    title: "Verzeichnis der Organisationen",
    pages: "Seiten",
    previous: "Zurück",
    next: "Weiter",
    csv: "Diese Auswahl als CSV",
    excel: "CSV für Excel",
    empty: "Zu dieser Auswahl ist keine Organisation verzeichnet.",
  },
  organisation: {
    facts: "Angaben",
    relations: "Beziehungen",
    events: "Ereignisse und Teilnahmen",
    memberships: "Mitgliedschaft",
    sources: "Quellen",
    quote: "Satz zum Zitieren",
    back: "Zum Verzeichnis",
  },
  growth: {
    title: "Wie das Netzwerk wächst",
    dated: "Was öffentlich datiert ist",
    by: "Aufgeteilt nach",
    apply: "Anzeigen",
    figures: "Heute",
    prepared: "Was hier stehen wird",
    howTo: "Wie Mitglieder und Treffen in den Atlas kommen",
  },
};
