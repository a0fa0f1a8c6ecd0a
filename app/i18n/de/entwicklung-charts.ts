export const entwicklungCharts = {
  marked: "Jahr {{year}}",
  stand: {
    counts_zero: "{{year}}: keine datierte Zahl",
    counts_one: "{{year}}: datierte Zahlen aus einem Land ({{laender}})",
    counts_other: "{{year}}: datierte Zahlen aus {{count}} Ländern ({{laender}})",
    running_zero: "in keinem Land lief ein Landesprogramm",
    running_one: "in einem Land lief ein Landesprogramm",
    running_other: "in {{count}} Ländern lief ein Landesprogramm",
  },
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
      related: "nein, verwandtes Programm",
      undated: "nein, ohne Jahr",
      notExisting: "nein, zählt keine bestehenden Zentren",
    },
  },
  ofLand: {
    findingMore:
      "{{inLandAtStart}} stieg die Zahl der Zentren von {{from}} ({{fromYear}}) auf {{to}} ({{toYear}}), gleich gezählt: {{counted}}",
    findingFewer:
      "{{inLandAtStart}} sank die Zahl der Zentren von {{from}} ({{fromYear}}) auf {{to}} ({{toYear}}), gleich gezählt: {{counted}}",
    findingSame:
      "{{inLandAtStart}} ist die Zahl der Zentren {{fromYear}} und {{toYear}} gleich: {{to}}, gleich gezählt: {{counted}}",
    findingNotLike_one:
      "{{inLandAtStart}} gibt es eine einzige datierte Zahl: ein Wachstum ist nicht bekannt",
    findingNotLike_other:
      "{{inLandAtStart}} gibt es {{count}} datierte Zahlen, aber keine zwei genauen, die dasselbe zählen: ein Wachstum ist nicht bekannt",
    findingNoDate: "{{inLandAtStart}} liegt keine datierte Zahl bestehender Zentren vor",
    ended: "{{programme}} endete {{year}}",
    subtitle:
      "Bestehende Zentren: jede datierte Angabe einer Quelle mit ihrer Zahl; darunter die Programme und ihre Ereignisse auf derselben Achse",
    alt: "{{land}}: {{points}} datierte Angaben. Programme: {{phases}}. {{events}} Ereignisse zu Programmen. Alle Angaben stehen in den Tabellen.",
    noPhase: "keines",
    change: "ab hier: {{counted}}",
    changes:
      "Wechsel der Zählung, kein Wachstum: {{changes}}. Wann genau gewechselt wurde, ist nicht bekannt; die Linie steht in der Mitte.",
    contradictions: "Mehrere Angaben für ein Jahr, die verwendete zuerst: {{cases}}.",
    phases:
      "Balken sind Landesprogramme, mit Spitze ohne bekanntes Ende; grau sind verwandte Programme. Die Nummern sind Ereignisse der Art „Programm“ (Beginn, Ende, Gesetz, Richtlinie); alle anderen stehen in der Tabelle der Ereignisse.",
    caption: "Alle Angaben: {{land}}, die verwendete Zahl zuerst, dann die neueste",
  },
  index: {
    finding: "Gemessen an {{base}} (= 100) steht die Zahl der Zentren {{laender}}",
    findingLand: "{{inLand}} {{year}} bei {{index}}",
    findingNone:
      "Von {{base}} an gibt es in keinem Land zwei genaue Zahlen, die im selben, noch laufenden Programm dasselbe zählen",
    subtitle:
      "Zahl der Zentren im Verhältnis zu {{base}}; nur Länder, in denen beide Zahlen genau und gleich gezählt sind",
    unit: "Index, {{base}} = 100",
    alt: "Index von {{base}} an für {{count}} Länder; {{leftOut}} Länder haben keinen, mit Grund. Alle Zahlen stehen in der Tabelle.",
    rule: "Gleich heißt: dasselbe, noch laufende Programm, dasselbe gezählt, beide Zahlen genau. Eine Linie reicht höchstens über drei Jahre und über keinen Wechsel der Zählung.",
    otherwise: "Seither auch anders gezählt, ohne Punkt im Diagramm: {{cases}}.",
    nobody: "kein Land mit einem Index",
    caption: "Index von {{base}} an, je Land; Länder ohne Index mit dem Grund",
    reason: {
      no_count: "Keine Zahl eines Landesprogramms für {{base}}",
      only_rounded: "Nur gerundete Zahl für {{base}} oder danach",
      base_zero: "{{base}} gab es noch kein Zentrum",
      programme_ended: "Das {{base}} gezählte Programm ist beendet",
      counting_changed: "Nach {{base}} wird anders gezählt",
      no_later_count: "Nach {{base}} keine Zahl mehr",
    },
  },
  split: {
    findingStart: "Zwischen {{from}} und {{to}} bekannt:",
    finding: {
      new_programme_one: "ein neues Programm in 1 Land",
      new_programme_other: "ein neues Programm in {{count}} Ländern",
      expansion_one: "ein Ausbau in 1 Land",
      expansion_other: "ein Ausbau in {{count}} Ländern",
      reduction_one: "ein Rückgang in 1 Land",
      reduction_other: "ein Rückgang in {{count}} Ländern",
      unchanged_one: "eine gleiche Zahl in 1 Land",
      unchanged_other: "eine gleiche Zahl in {{count}} Ländern",
      counting_changed_one: "eine andere Zählung in 1 Land",
      counting_changed_other: "eine andere Zählung in {{count}} Ländern",
      end_one: "das Ende eines Programms in 1 Land",
      end_other: "das Ende eines Programms in {{count}} Ländern",
    },
    findingSilent_one: "aus 1 Land nichts davon",
    findingSilent_other: "aus {{count}} Ländern nichts davon",
    findingNone: "Zwischen {{from}} und {{to}} ist aus keinem Land etwas über Wachstum bekannt",
    subtitle: "Was zwischen {{from}} und {{to}} je Land bekannt ist; nichts davon ist über Länder addiert",
    alt: "Je Land, was bekannt ist: {{parts}} Angaben aus {{laender}} Ländern, in den übrigen Worte. Alles steht in der Tabelle.",
    kind: {
      new_programme: "Neues Programm",
      expansion: "Ausbau",
      reduction: "Rückgang",
      unchanged: "Unverändert",
      counting_changed: "Andere Zählung",
      end: "Ende",
    },
    note: {
      start: "Dreieck: Ein Landesprogramm begann nach dem ersten und spätestens im letzten Jahr.",
      growth:
        "Linie: erste und letzte genaue Zahl, die im selben Programm dasselbe zählen. Nur hier ist die Differenz ein Wachstum.",
      change:
        "Gestrichelt: Die eine Zahl zählt etwas anderes als die nächste. Ihr Unterschied ist kein Wachstum.",
      stop: "Quadrat: Das Programm lief im ersten Jahr oder später und endete vor dem letzten.",
    },
    firstCount: "{{start}}, erste Zahl {{count}}",
    endText: "{{term}} {{year}}",
    expansionText: "{{term}} {{from}} ({{fromYear}}) → {{to}} ({{toYear}}), {{change}} {{counted}}",
    oneCount: "nur eine Zahl: {{count}}",
    notLike: "keine zwei genauen Zahlen, die dasselbe zählen: {{counts}}",
    noCount: "nichts gefunden",
    nothing: "nichts bekannt",
    limitSum:
      "Zahlen verschiedener Länder zählen Verschiedenes und sind nicht addiert: eine Summe für Deutschland gibt es nicht.",
    limitUnknown: "Wo nichts bekannt ist, kann trotzdem etwas gewachsen sein.",
    caption: "Was zwischen {{from}} und {{to}} je Land bekannt ist",
  },
  running: {
    names: "An jeder Stufe stehen die Länder, die hinzukamen (+) oder ausschieden (−).",
    events:
      "Die Nummern sind Ereignisse zu Programmen, die im selben Jahr begannen oder endeten; alle anderen stehen in der Tabelle der Ereignisse.",
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
