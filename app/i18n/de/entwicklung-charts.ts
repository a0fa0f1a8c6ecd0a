export const entwicklungCharts = {
  growth: {
    allRise:
      "In allen {{count}} Ländern mit gleich gezählten Angaben aus mehreren Jahren ist die letzte höher als die erste",
    someRise:
      "In {{rising}} der {{count}} Länder mit gleich gezählten Angaben aus mehreren Jahren ist die letzte höher als die erste",
    longest: "am weitesten reicht {{land}}: {{from}} Zentren ({{fromYear}}), {{to}} ({{toYear}})",
    findingNone: "Für kein Land liegen gleich gezählte Angaben aus mehreren Jahren vor",
    subtitle: "Bestehende Zentren je Land; jede datierte Angabe einer Quelle ein Zeichen; {{scale}}",
    alt: "Sechzehn kleine Diagramme, eines je Land: {{points}} datierte Angaben in {{counted}} Ländern, in den übrigen Worte. Alle Angaben stehen in der Tabelle.",
    lines:
      "Eine Linie verbindet nur genaue Angaben, die im selben Programm dasselbe zählen und höchstens drei Jahre auseinanderliegen. Alles andere bleibt eine Lücke. Ist nur das Jahr bekannt, steht das Zeichen in dessen Mitte.",
    left: "Geplante Zentren, anderes Gezähltes und Angaben ohne Jahr stehen nur in der Tabelle.",
    contradicting:
      "Nennen mehrere Quellen für ein Programm und Jahr eine Zahl, gilt die verlässlichere Art von Quelle; die übrigen sind klein und grau.",
    heights:
      "Die Länder zählen Verschiedenes: Die Höhe einer Tafel lässt sich nicht mit der einer anderen vergleichen.",
    kitas: "Kitas statt Zentren zählt die Quelle hier: {{cases}}.",
    noProgram: "ohne Landesprogramm",
    noDated: "keine datierte Zahl",
    undated: "ohne Jahr: {{numbers}}",
    undatedKitas: "ohne Jahr: {{numbers}} Kitas",
    caption: "Alle Angaben aller Länder, je Land die verwendete Zahl zuerst, dann die neueste",
    drawn: {
      preferred: "ja",
      secondary: "ja, klein und grau",
      undated: "nein, ohne Jahr",
      notExisting: "nein, zählt keine bestehenden Zentren",
    },
  },
  running: {
    finding_zero:
      "{{firstYear}} lief in keinem Land ein Landesprogramm für Familienzentren, {{middleYear}} in {{middle}}, {{lastYear}} in {{last}} von 16 Ländern",
    finding_other:
      "{{firstYear}} lief in {{count}} von 16 Ländern ein Landesprogramm für Familienzentren, {{middleYear}} in {{middle}}, {{lastYear}} in {{last}}",
    subtitle: "{{unit}} mit mindestens einem laufenden Landesprogramm, je Kalenderjahr {{from}} bis {{to}}",
    alt: "Treppenlinie der Jahre {{from}} bis {{to}}: Zahl der Länder mit laufendem Landesprogramm. Zahlen und Namen stehen in der Tabelle.",
    lost: "Fällt die Zahl, ist ein Programm beendet, ohne dass im selben Land ein anderes läuft.",
    none: "keines",
    caption: "Länder mit laufendem Landesprogramm je Jahr",
  },
  timeline: {
    finding:
      "Das älteste der {{count}} bekannten Landesprogramme begann {{year}} {{inLand}}; {{ended}} sind beendet",
    findingNone: "Von keinem Landesprogramm ist der Beginn bekannt",
    subtitle:
      "Landesprogramme für Familienzentren vom ersten bis zum letzten Jahr; darunter datierte Ereignisse",
    alt: "Zeitleiste mit {{programs}} Einträgen zu Landesprogrammen, nach Ländern, und {{events}} Ereignissen. Alles steht in den Tabellen.",
    open: "Ein Balken mit Spitze läuft weiter, ein Ende ist nicht bekannt. Was hinter der gestrichelten Linie (Ende {{year}}, letztes Jahr mit Angaben) liegt, kommt noch.",
    after:
      "Am Ende eines Balkens steht, was folgte: ein Pfeil, wo eine Quelle ein Programm danach nennt; ein fester Strich, wo sie sagt, dass nichts folgte; ein gestrichelter, wo keine Quelle etwas dazu sagt.",
    aftermath: {
      replaced: "abgelöst",
      nothing: "kein Anschlussprogramm",
      not_documented: "danach nicht belegt",
      to_come: "",
    },
    landNone: "{{inLand}} gibt es kein Landesprogramm für Familienzentren",
    landNotFound: "{{inLand}} ist kein Landesprogramm für Familienzentren gefunden",
    landFinding_one: "{{inLand}} ist ein Landesprogramm für Familienzentren bekannt: {{periods}}",
    landFinding_other: "{{inLand}} sind {{count}} Landesprogramme für Familienzentren bekannt: {{periods}}",
    related:
      "Graue Balken sind verwandte Programme (zum Beispiel Sozialraumbudgets): keine Programme für Familienzentren.",
    dots: "Die Rauten sind Ereignisse; ist nur das Jahr bekannt, stehen sie in dessen Mitte. Sie sind unter dem Diagramm aufgeführt.",
    limitMoney: "Sie sagt nichts über Umfang, Geld und Wirkung eines Programms.",
    limitEvents:
      "Die Ereignisse sind eine Auswahl dessen, was Quellen nennen; ein leeres Jahr war nicht ereignislos.",
    programme: "Landesprogramm",
    since: "seit {{from}}",
    span: "{{from}}–{{to}}",
    unknownStart: "Beginn nicht gefunden",
    caption: "Alle Einträge zu Landesprogrammen",
    role: {
      family_centers: "Programm für Familienzentren",
      related: "verwandtes Programm",
      no_programme: "kein Landesprogramm",
      not_found: "keines gefunden",
    },
  },
};
