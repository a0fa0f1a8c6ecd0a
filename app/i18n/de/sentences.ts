/** Sentences to be quoted: value, what is counted, Stand, caveats, source. Printed and copied as they stand here. */
export const sentences = {
  centers: {
    now: "{{inLand}} sind {{number}} {{counted}} gezählt{{details}}, {{stand}}.",
    nowOne: "{{inLand}} ist {{number}} {{counted}} gezählt{{details}}, {{stand}}.",
    ended: "{{inLand}} waren zuletzt {{number}} {{counted}} gezählt{{details}}, {{stand}}.",
    endedOne: "{{inLand}} war zuletzt {{number}} {{counted}} gezählt{{details}}, {{stand}}.",
    none: "{{inLand}} ist kein Familienzentrum gezählt{{details}}, {{stand}}.",
  },
  coverage: {
    now: "{{inLand}} kommen auf 10.000 Kinder unter sechs Jahren {{number}} {{counted}}{{details}}: {{centers}}, {{stand}}, und {{children}} Kinder am {{date}}.",
    ended:
      "{{inLand}} kamen zuletzt auf 10.000 Kinder unter sechs Jahren {{number}} {{counted}}{{details}}: {{centers}}, {{stand}}, und {{children}} Kinder am {{date}}.",
  },
  "children-per-center": {
    now: "{{inLand}} kommen auf {{perOne}} rechnerisch {{number}} Kinder unter sechs Jahren{{details}}: {{children}} Kinder am {{date}} und {{centers}}, {{stand}}.",
    ended:
      "{{inLand}} kamen zuletzt auf {{perOne}} rechnerisch {{number}} Kinder unter sechs Jahren{{details}}: {{children}} Kinder am {{date}} und {{centers}}, {{stand}}.",
  },
  counted: {
    many: {
      funded: "geförderte Familienzentren",
      certified: "zertifizierte Familienzentren",
      total: "bestehende Familienzentren",
    },
    one: {
      funded: "gefördertes Familienzentrum",
      certified: "zertifiziertes Familienzentrum",
      total: "bestehendes Familienzentrum",
    },
    perOne: {
      funded: "ein gefördertes Familienzentrum",
      certified: "ein zertifiziertes Familienzentrum",
      total: "ein bestehendes Familienzentrum",
    },
    kitas: { funded: "geförderte Kitas", certified: "zertifizierte Kitas", total: "bestehende Kitas" },
  },
  units_one: "{{number}} Zentrum",
  units_other: "{{number}} Zentren",
  calledThere: "dort „{{term}}“ genannt",
  stand: "Stand {{stand}}",
  noStand: "ohne Angabe eines Jahres",
  note: "Zu beachten: {{caveats}}.",
  caveat: {
    contradicted: "eine andere Quelle nennt für dasselbe Jahr eine andere Zahl",
    ended: "das Programm endete {{year}}, die Zahl beschreibt nicht den heutigen Bestand",
    endedNothingSince: "seither ist kein Landesprogramm für Familienzentren bekannt",
    endedOtherRuns: "für ein anderes, laufendes Programm des Landes ist keine Zahl gefunden",
    counts_kitas: "gezählt sind Kitas, keine fertigen Familienzentren",
    press_source: "die Angabe stammt aus der Presse oder von einer Partei",
    provisional: "die Zahl ist vorläufig",
    centers: "die Länder zählen Verschiedenes, nur gleich gezählte Zahlen sind vergleichbar",
    coverage: "das sagt nicht, wie viele Kinder oder Familien ein Zentrum erreicht",
    "children-per-center": "das ist ein Durchschnitt über das ganze Land, kein Einzugsgebiet eines Zentrums",
  },
  empty: {
    no_programme:
      "Für {{land}} gibt es keine {{what}}: Ein Landesprogramm für Familienzentren, das zählen könnte, hat das Land nicht.",
    programme_ended:
      "Für {{land}} gibt es keine {{what}}: Ein Landesprogramm für Familienzentren läuft dort nicht mehr.",
    not_found:
      "Für {{land}} ist keine {{what}} gefunden: In den durchsuchten Quellen ist kein Landesprogramm für Familienzentren belegt.",
    not_published:
      "Für {{land}} ist keine {{what}} gefunden: In den durchsuchten Quellen steht keine veröffentlichte Zählung.",
    not_collected: "Für {{land}} wird die {{what}} nicht erhoben.",
    pending: "Für {{land}} ist die {{what}} angekündigt, aber noch nicht veröffentlicht.",
    undated: "Für {{land}} lässt sich keine {{what}} berechnen: Die Zahl der Zentren trägt kein Jahr.",
    noDenominator:
      "Für {{land}} lässt sich keine {{what}} berechnen: Zwischen der Zählung und dem nächsten Stichtag der Kinderzahlen liegt mehr als ein Jahr.",
    notZero: "das heißt nicht, dass es dort keine Familienzentren gibt",
  },
  what: {
    centers: "Landeszahl der Familienzentren",
    coverage: "Zahl der Familienzentren je 10.000 Kinder unter sechs Jahren",
    "children-per-center": "Zahl der Kinder unter sechs Jahren je Familienzentrum",
  },
  start: {
    running:
      "Im Jahr {{year}} läuft in {{number}} von 16 Ländern ein Landesprogramm für Familienzentren, dessen Beginn belegt ist. Zu beachten: Die Programme haben verschiedene Regeln und verschieden viel Geld.",
    children:
      "Am {{date}} lebten in Deutschland {{number}} Kinder unter sechs Jahren. Zu beachten: Das sagt nicht, wie viele von ihnen ein Familienzentrum erreicht.",
    placed:
      "Der Familienzentren-Atlas kennt {{number}} Familienzentren mit Namen und Ort, Stand der Sammlung {{date}}. Zu beachten: Die Liste ist unvollständig, die Zahl ist nicht die aller Familienzentren in Deutschland. Quelle: Familienzentren-Atlas; die Quelle jedes Zentrums steht dort.",
    oldest:
      "Die älteste Landeszahl eines laufenden Programms, die noch verwendet wird, gilt für {{land}}: {{number}} {{counted}}{{details}}, {{stand}}. Zu beachten: Das heißt nicht, dass seither nicht gezählt wurde, nur dass keine neuere Veröffentlichung gefunden ist.",
  },
  source: "Quelle: {{source}}.",
  sources: "Quellen: {{sources}}.",
  sourcesMore: "Quellen: {{sources}} und {{count}} weitere, genannt unter der Adresse.",
  cited: "{{publisher}}: {{title}} ({{date}})",
  accessed: "abgerufen am {{date}}",
  noDate: "ohne Datum",
  request: {
    heading: "Anfrage zur Zahl der Familienzentren {{inLand}}",
    to: "An: {{recipients}}",
    toUnknown: "An: die Stelle, die {{inLand}} für Familienzentren zuständig ist",
    greeting: "Guten Tag,",
    shows: "der Familienzentren-Atlas zeigt bisher: {{sentence}}",
    age: "Diese Zahl ist rund {{years}} Jahre alt; eine neuere Veröffentlichung ist nicht gefunden.",
    asks: "Wir bitten um diese Auskünfte:",
    number:
      "1. Wie viele Familienzentren (auch unter anderem Namen) bestehen {{inLand}}, und für welchen Tag gilt die Zahl?",
    counted:
      "2. Was ist dabei gezählt: geförderte, zertifizierte oder alle bestehenden Zentren, an Kitas oder unabhängig davon?",
    published: "3. Wo ist die Zahl veröffentlicht, oder wo wird sie veröffentlicht?",
    list: "4. Gibt es eine vollständige Liste der Zentren, die weitergegeben werden darf?",
    purpose:
      "Die Angaben erscheinen mit Quelle und Stand im Familienzentren-Atlas, einem Angebot des Bundesforums Familienzentren.",
    end: "Mit freundlichen Grüßen",
    where: "Was der Atlas bisher zeigt:",
  },
};
