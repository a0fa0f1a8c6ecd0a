export const vergleichCharts = {
  tooFew_one:
    "Zum Vergleichen braucht es mindestens zwei Länder; gewählt ist nur {{land}}. Wählen Sie oben ein weiteres.",
  tooFew_other: "Zum Vergleichen braucht es mindestens zwei Länder.",
  benchmark: { none: "keine", median: "Median der vergleichbaren Länder" },
  group: {
    money: {
      ja: "Geld für Zentren an Kitas",
      teilweise: "Geld für Zentren, teils an Kitas",
      nein: "Geld für Zentren, die nicht an Kitas gebunden sind",
    },
    age: "Alle Länder mit datierter Zahl",
    moneyOld: "Betrag älter als fünf Jahre",
  },
  unlike: {
    programme_ended: "Programm beendet",
    counts_kitas: "zählt Kitas, nicht Zentren",
    undated: "Zahl ohne Jahr",
    unknown_unit: "Zähleinheit nicht bekannt",
    no_number: "ohne Zahl",
    money_old: "Betrag älter als fünf Jahre",
  },
  guard: {
    counts_one: "{{laender}} zählt {{unit}}",
    counts_other: "{{laender}} zählen {{unit}}",
    pays_one: "{{laender}} fördert {{kind}}",
    pays_other: "{{laender}} fördern {{kind}}",
    kind: {
      ja: "Zentren an Kitas",
      teilweise: "Zentren, die teils an Kitas sind",
      nein: "Zentren, die nicht an Kitas gebunden sind",
    },
    unlikeCounts:
      "Die gewählten Länder zählen nicht dasselbe: {{list}}. Deshalb steht jede Gruppe für sich; zwischen den Gruppen gibt es keine Rangfolge.",
    unlikeMoney:
      "Das Geld ist nicht von gleicher Art: {{list}}. Zu einem Zentrum an einer Kita kommt das Geld der Kita hinzu. Deshalb steht jede Gruppe für sich; zwischen den Gruppen gibt es keine Rangfolge.",
    alikeCounts:
      "{{list}}; sie stehen in einer Rangfolge. Gleich gezählt heißt nicht gleich gut: Die Standards der Programme unterscheiden sich.",
    alikeMoney:
      "{{list}}; sie stehen in einer Rangfolge. Die Pflichten, die an das Geld geknüpft sind, unterscheiden sich.",
    age: "Wie alt eine Zahl ist, hängt nicht davon ab, was sie zählt; deshalb stehen alle datierten in einer Rangfolge.",
    marks: "Gezählt ist Verschiedenes, der Buchstabe vor dem Namen sagt es: {{list}}.",
    mark: "{{mark}} {{unit}} ({{laender}})",
    only: "Nur {{land}} hat hier eine Zahl, die in eine Rangfolge dürfte; eine Rangfolge gibt es deshalb nicht.",
    none: "Keines der gewählten Länder hat hier eine Zahl, die in eine Rangfolge darf.",
    notRanked: "Ohne Rang: {{list}}.",
    notRankedOf: "{{laender}} ({{reason}})",
    subset:
      "Gezeigt ist nur die größte Gruppe der gewählten Länder, die dasselbe zählen. Nicht gezeigt: {{laender}}.",
    noSubset: "Unter den gewählten Ländern sind keine zwei vergleichbar; deshalb sind alle gezeigt.",
    toSubset: "Nur die vergleichbaren zeigen: {{laender}}",
    toGroup: "Nur {{laender}}",
    toAll: "Wieder alle gewählten Länder zeigen",
  },
  finding: {
    coverage:
      "{{inFirst}} kommen {{first}} Familienzentren auf 10.000 Kinder unter sechs, {{inLast}} {{last}}",
    centers: "{{inFirst}} sind {{first}} Familienzentren gezählt, {{inLast}} {{last}}",
    "children-per-center":
      "{{inFirst}} kommen {{first}} Kinder unter sechs auf ein Familienzentrum, {{inLast}} {{last}}",
    completeness:
      "{{inFirst}} kennt der Atlas {{first}} der gezählten Zentren als Punkt, {{inLast}} {{last}}",
    "data-age": "{{inFirst}} ist die verwendete Zahl {{first}} Jahre alt, {{inLast}} {{last}}",
    "funding-per-center":
      "{{inFirst}} beträgt die Förderung je Zentrum und Jahr {{first}}, {{inLast}} {{last}}",
    "budget-per-child":
      "{{inFirst}} sind die Programmmittel je Kind unter sechs im Jahr {{first}}, {{inLast}} {{last}}",
    ranked: "; die größte vergleichbare Gruppe hat {{ranked}} von {{chosen}} Ländern",
    undecided: "{{laender}} lassen sich nicht unterscheiden",
    one: "Nur {{land}} hat hier eine vergleichbare Zahl: {{text}}",
    nothingOfTwo: "Die beiden gewählten Länder sind nicht vergleichbar",
    nothing: "Unter den {{count}} gewählten Ländern sind keine zwei vergleichbar",
  },
  dots: {
    subtitle: "{{unit}}; gezählt: {{rule}}; Stand: {{stand}}",
    subtitleMoney: "{{unit}}; Stand: {{stand}}",
    latestMoney: "neuester gültiger Betrag je Land",
    alt: "Punkte je Land in {{groups}} Gruppen gleicher Art, darin nach Rang; darunter {{others}} Länder ohne Rang. Alle Werte und Ränge stehen in der Tabelle.",
    rank: "Rang {{from}}",
    rankSpan: "Rang {{from}} bis {{to}}",
    highestFirst: "Rang 1 hat die höchste Zahl seiner Gruppe.",
    lowestFirst: "Rang 1 hat die niedrigste Zahl seiner Gruppe.",
    shared:
      "Zahlen, die sich nicht sicher unterscheiden lassen, teilen sich Ränge: gleiche, und solche, deren „rund“, „mehr als“, „bis zu“ oder widersprechende Quelle bis zur anderen reicht.",
    interval:
      "Der Strich zeigt, wo eine Zahl liegen kann; ein Pfeil hat dort kein bekanntes Ende. „rund“ reicht um die halbe Stelle der letzten Ziffer, die keine Null ist („rund 140“: 135 bis 145).",
    intervalAge:
      "Der Strich zeigt, wie alt eine Zahl sein kann: Ist nur ihr Jahr bekannt, kann sie an jedem Tag dieses Jahres gegolten haben.",
    scale: "Alle Gruppen haben denselben Maßstab; vergleichen lässt sich nur innerhalb einer Gruppe.",
    benchmarkLand: "{{land}}: {{text}}",
    benchmarkMedian: "Median von {{count}} Ländern: {{text}}",
    span: "zwischen {{from}} und {{to}}",
    unlike: "nicht vergleichbar mit {{land}}",
    tooFew: "kein Median: weniger als drei vergleichbare Zahlen",
    medianRule:
      "Der Median gilt für alle vergleichbaren Länder, auch die nicht gewählten: bei ungerader Anzahl die Zahl in der Mitte, sonst die Spanne der beiden mittleren. Gemittelt wird nicht.",
    caption: "{{measure}}: Rang, Wert, Zählung, Stand und Quelle je Land",
    columns: {
      land: "Land",
      gruppe: "Gruppe",
      rang: "Rang",
      wert: "Wert",
      bezug: "Zur Bezugsgröße",
      zaehlung: "Was gezählt ist",
      stand: "Stand",
      hinweise: "Hinweise",
      quelle: "Quelle",
    },
    noRank: "ohne Rang",
    standing: {
      self: "ist die Bezugsgröße",
      above: "darüber",
      below: "darunter",
      undecided: "nicht zu unterscheiden",
      unlike: "nicht vergleichbar",
    },
  },
  polarity: {
    coverage:
      "Mehr heißt nicht besser: Die Zahl sagt, wie dicht das Netz ist, nicht was ein Zentrum leistet oder wen es erreicht.",
    centers: "Mehr heißt nicht besser: Große Länder haben mehr Zentren, weil sie groß sind.",
    "children-per-center": "Weniger heißt nicht besser: Ein Zentrum für wenige Kinder kann ein kleines sein.",
    completeness:
      "Mehr heißt nicht besser versorgt: Die Zahl misst, wie gut der Atlas ein Land kennt, nicht das Land.",
    "data-age": "Jünger heißt besser belegt, nicht besser versorgt.",
    "funding-per-center":
      "Mehr heißt nicht besser: An das Geld sind verschiedene Pflichten geknüpft, und anderes Geld kommt hinzu.",
    "budget-per-child":
      "Mehr heißt nicht besser: Die Zahl sagt nicht, was das Geld bewirkt und wer sonst noch zahlt.",
  },
  series: {
    census: "Zensus",
    censusNote:
      "Über einen Zensus hinweg verbindet keine Linie: Die Zahl der Kinder hat davor und danach eine andere Grundlage.",
    finding_one:
      "Für eines der {{chosen}} gewählten Länder liegen gleich gezählte Angaben aus mehreren Jahren vor: {{example}}",
    finding_other:
      "Für {{count}} der {{chosen}} gewählten Länder liegen gleich gezählte Angaben aus mehreren Jahren vor; am weitesten reicht {{example}}",
    findingNone: "Für keines der gewählten Länder liegen gleich gezählte Angaben aus mehreren Jahren vor",
    example: "{{land}}: {{from}} ({{fromYear}}), {{to}} ({{toYear}})",
    subtitle: "{{unit}}; jede datierte Angabe einer Quelle ein Zeichen",
    counts: "Das gewählte Maß gibt es nicht als Reihe; gezeigt ist die Zahl der Zentren.",
    scale:
      "Gleichen Maßstab haben nur Tafeln mit demselben Buchstaben: Dort ist zuletzt dasselbe gezählt. Alle anderen haben ihren eigenen, ihre Höhe lässt sich nicht vergleichen.",
    alt: "Kleine Diagramme nebeneinander, eines je Land: {{points}} datierte Angaben in {{counted}} Ländern, in den übrigen Worte. Alle Angaben stehen in der Tabelle.",
    caption: "Alle Zählungen der gewählten Länder",
    number: "Zentren",
    label: "{{mark}} · {{land}}",
  },
};
