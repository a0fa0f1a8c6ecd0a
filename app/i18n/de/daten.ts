export const daten = {
  index: {
    title: "Daten",
    intro:
      "Jede Zahl im Atlas hat eine Quelle. Hier steht, woher die Angaben kommen, was jede Spalte bedeutet, wie gezählt und gerechnet wird und was beim Einlesen abgewiesen oder berichtigt wurde.",
    quellen: "{{count}} Quellen, durchsuchbar nach Herausgeber, Titel und Art",
    woerterbuch: "{{tables}} Tabellen und ihre {{columns}} Spalten, erklärt",
    methode: "Wie gezählt, ausgewählt, verglichen und gerechnet wird",
    pruefung: "Was beim Einlesen angenommen, berichtigt und abgewiesen wurde",
    herunterladen: "Alle Tabellen als CSV",
    zitieren: "Zitiervorschlag, BibTeX, RIS und CSL-JSON; jedes Diagramm hat sein eigenes Zitat",
    citeHeading: "So zitieren Sie den Datenstand",
    cite: "Familienzentren-Atlas. Datenstand {{date}}, Kennung {{id}}. Bundesforum Familienzentren.",
  },
  quellen: {
    title: "Quellen",
    search: "Suche in Herausgeber, Titel und Adresse",
    kind: "Art der Quelle",
    allKinds: "alle Arten",
    apply: "Suchen",
    found: "{{count}} von {{total}} Quellen",
    none: "Keine Quelle passt zu dieser Suche. Mit weniger Wörtern oder ohne Art der Quelle finden Sie mehr.",
    badKind: "„art={{value}}“ gibt es nicht. Möglich sind: {{allowed}}.",
    columns: {
      id: "Kennung",
      publisher: "Herausgeber",
      title: "Titel",
      kind: "Art",
      published: "Veröffentlicht",
      accessed: "Abgerufen",
    },
    kinds: {
      official: "amtlich",
      parliament: "Parlament",
      municipal: "kommunal",
      science: "Wissenschaft",
      association: "Verband",
      press: "Presse",
      party: "Partei",
      statistics: "Statistik",
    },
  },
  woerterbuch: {
    title: "Datenwörterbuch",
    intro: "Die Bedeutungen stehen im Datenstand selbst und werden von dort gelesen.",
    rows: "{{count}} Zeilen",
    columns: { column: "Spalte", type: "Typ", nullable: "darf leer sein", meaning: "Bedeutung" },
    yes: "ja",
    no: "nein",
  },
  methode: {
    title: "Methode",
    preferredHeading: "Welche Zahl gilt, wenn Quellen sich widersprechen",
    preferred:
      "Alle Angaben bleiben stehen. In der Grafik steht die Angabe aus der verlässlichsten Art von Quelle (amtlich, Parlament, Kommune, Wissenschaft, Verband, Presse, Partei), danach die genaue vor der gerundeten, danach die jüngste. Die übrigen stehen in der Tabelle hinter der Grafik.",
    existingHeading: "Was als bestehendes Zentrum zählt",
    existing:
      "Gezählt werden geförderte, zertifizierte und insgesamt genannte Zentren. Geplante Zentren und andere Zahlen (Kitas in einem Verbund, Antwortende einer Befragung, verwandte Programme) stehen nie in derselben Reihe.",
    denominatorHeading: "Der Nenner",
    denominator:
      "Kinder unter sechs Jahren am 31. Dezember. Zu jeder Zahl gehört der Stichtag, der ihrem Stand am nächsten liegt, höchstens ein Jahr entfernt. Liegt keiner so nah, wird keine Abdeckung berechnet. Zahlen ohne Jahr stehen in keinem Verhältnis und auf keiner Zeitachse.",
    comparableHeading: "Wann Länder in einer Rangfolge stehen",
    comparable:
      "Nur wenn dasselbe gezählt ist (gefördert, zertifiziert oder insgesamt) und die Zentren im selben Verhältnis zu Kitas stehen. Zahlen, die Kitas statt Zentren zählen, kein Jahr tragen oder zu einem beendeten Programm gehören, stehen in keiner Rangfolge. Eine Summe für Deutschland wird aus ungleichen Zählungen nicht gebildet.",
    emptinessHeading: "Fünf Arten von Leere",
    emptiness:
      "Null (gezählt, Ergebnis 0), kein Landesprogramm, nicht erhoben, nicht veröffentlicht oder nicht gefunden, Angabe folgt. Unbekannt ist nie null: In Karte, Grafik, Tabelle und Datei sehen und lesen sie sich verschieden.",
    censusHeading: "Zensusbrüche",
    census:
      "Die Bevölkerungszahlen bis 2010, von 2011 bis 2022 und ab 2023 stehen auf verschiedenen Zählungen. Die Brüche sind in jeder Reihe markiert; über sie hinweg wird kein Wachstum berechnet.",
    placeHeading: "Orte der Zentren",
    place:
      "Jedes Zentrum wird beim Einlesen einmal seiner Gemeinde zugeordnet. Ist der Ort nicht eindeutig, bleibt das Zentrum von der Karte fern und steht unter „Prüfung“. Ist nur die Gemeinde bekannt, zeigt die Karte das Zentrum als offenes Zeichen in der Mitte der Gemeinde. Die Liste ist unvollständig: Wo kein Zentrum steht, kann trotzdem eines sein.",
    boundariesHeading: "Grenzen",
    boundaries:
      "Grundlage sind die Verwaltungsgebiete vom 1. Januar 2016, die Kreise auf den heutigen Stand gebracht. Flächen stammen aus der amtlichen Statistik, nicht aus den Grenzlinien.",
  },
  pruefung: {
    title: "Prüfung",
    intro:
      "Beim Einlesen wird jede Zeile angenommen, berichtigt angenommen oder mit Begründung abgewiesen. Nichts verschwindet.",
    reportHeading: "Bilanz je Datei",
    report: {
      file: "Datei",
      table: "Tabelle",
      read: "gelesen",
      accepted: "angenommen",
      corrected: "davon berichtigt",
      rejected: "abgewiesen",
    },
    issuesHeading: "Zeilen mit Anmerkung",
    noIssues: "Jede Zeile wurde so übernommen, wie sie dasteht.",
    issue: { outcome: "Ergebnis", file: "Datei", line: "Zeile", column: "Spalte", reason: "Grund" },
    outcomes: {
      rejected: "abgewiesen",
      corrected: "berichtigt",
      unplaced: "ohne Ort auf der Karte",
      unlinked: "ohne Beziehung",
      duplicate_suspected: "möglicherweise doppelt",
    },
  },
  herunterladen: {
    title: "Herunterladen",
    intro:
      "Jede Tabelle des Datenstands als CSV. Zahlen stehen roh mit Dezimalpunkt. „Für Excel“ schreibt Semikolon und Byte-Reihenfolge-Marke, damit ein deutsches Excel die Datei ohne Nachfrage öffnet.",
    csv: "CSV",
    excel: "CSV für Excel",
    columns: { table: "Tabelle", meaning: "Inhalt", rows: "Zeilen", files: "Dateien" },
    licenceHeading: "Lizenz",
    licence:
      "Die Zusammenstellung steht unter CC BY 4.0. Bevölkerungsdaten: © Statistisches Bundesamt (Destatis), dl-de/by-2-0. Grenzen: © GeoBasis-DE / BKG 2016 (Daten verändert).",
  },
};
