export const matrixCharts = {
  finding: {
    all: "Von den 16 Ländern",
    some: "Von {{all}} gezeigten Ländern",
    text: "{{shown}} {{running}} ({{year}}); {{rated}} ein geltender Satz je Zentrum und Jahr bekannt",
    running_zero: "hat keines ein laufendes Landesprogramm",
    running_one: "hat eines ein laufendes Landesprogramm",
    running_other: "haben {{count}} ein laufendes Landesprogramm",
    rated_zero: "für keines davon ist",
    rated_one: "für eines davon ist",
    rated_other: "für {{count}} davon ist",
  },
  subtitle: "Je Programm eine Zeile; laufend heißt: im Jahr {{year}}; Stand der Sammlung {{stand}}",
  alt: "Tabelle mit {{count}} Zeilen, je Landesprogramm eine; Länder ohne Programm stehen als Zeile in Worten. Alle Angaben mit Quelle stehen in der Tabelle.",
  caption: "Landesprogramme im Vergleich, {{count}} Zeilen; jede Angabe mit ihrer Quelle",
  column: {
    land: "Land",
    begriff: "Begriff",
    programm: "Programm",
    zaehlung: "Zählungseinheit",
    kita: "Verhältnis zu Kitas",
    siegel: "Gütesiegel",
    recht: "Rechtsgrundlage",
    koordination: "Koordinationsstelle",
    beginn: "Beginn",
    ende: "Ende",
    satz: "Förderung je Zentrum und Jahr (Euro)",
    budget: "Mittel im Jahr (Euro)",
    zahl: "Letzte Zahl bestehender Zentren",
    stand: "Stand der Zahl",
    quellen: "Quellen je Angabe",
  },
  short: {
    beginn: "Beginn",
    ende: "Ende",
    kita: "Kitas",
    siegel: "Gütesiegel",
    satz: "je Zentrum und Jahr",
    zahl: "Zentren",
    stand: "Stand",
  },
  seal: { ja: "ja", nein: "nein" },
  related: "verwandtes Programm, keines für Familienzentren",
  countsNoCenters: "zählt keine Familienzentren",
  none: {
    no_programme: "kein Landesprogramm",
    not_published: "kein Landesprogramm gefunden",
  },
  noneRunning: {
    no_programme: "kein laufendes Landesprogramm",
    not_published: "kein laufendes Landesprogramm gefunden",
  },
  lastUntil: "das letzte endete {{year}}",
  openEnd: "kein Ende bekannt",
  plannedEnd: "{{year}} (vorgesehen)",
  kitas: "{{number}} Kitas",
  besides: {
    planned: "geplant: {{number}} ({{stand}})",
    other: "anderes gezählt: {{number}} ({{stand}})",
    total: "bestehend: {{number}} ({{stand}})",
  },
  range: "{{low}} bis {{high}}",
  untilEnd: "{{period}}, Programm beendet",
  noRate: "kein geltender Satz gefunden",
  lastRate: "zuletzt {{amount}} ({{period}})",
  undatedRate: "ohne Jahr: {{amounts}}",
  noBudget: "kein Betrag eines Jahres gefunden",
  longBudget: "{{amount}} ({{period}})",
  otherTotal: "andere Angabe: {{amount}}",
  note: {
    mostFrequent:
      "Fett und umrandet ist, was vom häufigsten Wert der Spalte abweicht, wenn mehr als die Hälfte der Angaben ihn teilt. Wortlaut und Größe (Name, Rechtsgrundlage, Koordination, Mittel, Zahl) werden nicht verglichen; Unbekanntes weicht von nichts ab.",
    reference:
      "Fett und umrandet ist, was von {{land}} ({{programme}}) abweicht, dem ersten gewählten Land mit Programm. Wortlaut und Größe (Name, Rechtsgrundlage, Koordination, Mittel, Zahl) werden nicht verglichen; Unbekanntes weicht von nichts ab.",
    unlike:
      "Die Programme zählen Verschiedenes: Die Zahlen stehen nebeneinander und bilden keine Rangfolge, auch sortiert nicht.",
    ended: "Bei beendeten Programmen stehen der zuletzt geltende Satz und die letzte Zahl.",
    onlyDifferences: "Spalten, in denen alle gezeigten Programme dasselbe angeben, sind weggelassen.",
    leftOut: "Ohne Programm mit diesem Begriff: {{laender}}.",
  },
  limit: {
    silent:
      "„Nicht gefunden“ heißt nicht, dass es etwas nicht gibt: Es steht nur in keiner der ausgewerteten Quellen.",
  },
  scatter: {
    finding: "{{first}}, {{second}}; beide zählen gleich",
    findingAlone: "{{first}}; kein anderes Land mit beiden Zahlen zählt gleich",
    findingMissing: "{{inLand}} sind Angebot und Bedarf derselben Zeit nicht beide bekannt",
    beside: {
      sgb2: "{{inLand}} stehen {{supply}} Zentren je 10.000 Kinder unter sechs neben {{need}} Menschen im SGB\u00a0II je 1.000 der Bevölkerung",
      unemployment:
        "{{inLand}} stehen {{supply}} Zentren je 10.000 Kinder unter sechs neben einer Arbeitslosenquote von {{need}}",
      "under-six":
        "{{inLand}} stehen {{supply}} Zentren je 10.000 Kinder unter sechs neben einem Anteil der Kinder unter sechs von {{need}}",
    },
    besideToo: "{{inLand}} {{supply}} neben {{need}}",
    findingUnlike_one:
      "Nur für ein Land sind Angebot und Bedarf derselben Zeit bekannt: Zu vergleichen gibt es nichts",
    findingUnlike_other:
      "Für {{count}} Länder sind Angebot und Bedarf derselben Zeit bekannt, keine zwei davon zählen gleich",
    findingNone: "Für kein Land sind Angebot und Bedarf derselben Zeit bekannt",
    subtitle:
      "Senkrecht: {{supply}}; waagerecht: {{need}}, {{unit}}; gezählt: {{rule}}; Stand der Sammlung {{stand}}",
    alt: "Punkte, je Land einer. {{points}}. Ohne Punkt: {{absent}}.",
    xAxis: "{{label}}, {{unit}}",
    point:
      "{{land}}: {{supply}} Zentren je 10.000 Kinder unter sechs ({{stand}}), {{label}} {{need}} ({{year}})",
    caption: "Abdeckung und Bedarf je Land: {{need}}",
    needYear: "Jahr des Bedarfs",
    group: "Was gezählt ist",
    groups:
      "Gleiche Form und Farbe heißt gleiche Zählung. Höhen sind nur innerhalb einer Gruppe vergleichbar.",
    years:
      "Der Bedarf ist der des Jahres, aus dem die Zahl der Zentren stammt, höchstens ein Jahr davon entfernt.",
    noLine: "Durch die Punkte ist keine Linie gelegt: Sie zählen Verschiedenes, und es sind wenige.",
    axis: "Die senkrechte Achse beginnt bei null, die waagerechte nicht.",
    absent: {
      no_programme: "Kein Landesprogramm: {{laender}}",
      programme_ended: "Programm beendet, keine Zahl von heute: {{laender}}",
      no_number: "Keine Zahl gefunden: {{laender}}",
      undated: "Zahl ohne Jahr: {{laender}}",
      no_children: "Keine Kinderzahl aus der Zeit der Zahl: {{laender}}",
      no_need: "Kein Bedarf aus der Zeit der Zahl: {{laender}}",
    },
  },
};
