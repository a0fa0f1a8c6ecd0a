export const programmeCharts = {
  cliff: {
    none: "Keines der {{programs}} bekannten Landesprogramme hat ein bekanntes Ende",
    ended_zero: "Keines der {{programs}} bekannten Landesprogramme ist beendet",
    ended_one: "Eines der {{programs}} bekannten Landesprogramme ist beendet",
    ended_other: "{{count}} der {{programs}} bekannten Landesprogramme sind beendet",
    after: {
      replaced_one: "eines wurde abgelöst",
      replaced_other: "{{count}} wurden abgelöst",
      nothing_one: "auf eines folgte keines",
      nothing_other: "auf {{count}} folgte keines",
      not_documented_one: "bei einem ist nicht belegt, was folgte",
      not_documented_other: "bei {{count}} ist nicht belegt, was folgte",
    },
    next: "{{year}} endet das nächste, {{inLand}}",
    caption:
      "Programme für Familienzentren mit einem Ende, das früheste zuerst. Was folgte, steht nur da, wo eine Quelle es sagt.",
    columns: {
      land: "Land",
      programm: "Programm",
      ende: "Ende",
      folgte: "Was folgte",
      danach: "Danach ohne Programm",
      heute: "{{year}} läuft im Land",
      quelle: "Quelle",
    },
    follow: {
      replaced: "ab {{year}}: {{name}}",
      related: "kein reines Programm für Familienzentren",
      nothing: "kein Anschlussprogramm",
      not_documented: "nicht belegt, was nach {{year}} folgte",
      to_come: "endet erst noch",
    },
    gap: {
      to_come: "–",
      none: "kein Jahr",
      years_one: "{{from}}",
      years_other: "{{from}}–{{to}} ({{count}}\u00a0Jahre)",
    },
    noneToday: "kein Landesprogramm für Familienzentren bekannt",
  },
  ical: {
    none: "Zu diesem Land ist weder ein Ende noch ein Jahrestag eines Programms bekannt; es gibt keinen Kalender.",
    name: "Landesprogramme für Familienzentren",
    nameLand: "Landesprogramme für Familienzentren: {{land}}",
    description:
      "Enden und runde Jahrestage, Stand der Daten {{date}}. Ist nur ein Jahr oder ein Monat bekannt, steht der Eintrag auf dessen letztem Tag und sagt es.",
    end: "Ende: {{name}} ({{land}})",
    anniversary: "{{count}} Jahre: {{name}} ({{land}})",
    ends: "Ende des Programms: {{date}}.",
    began: "Beginn des Programms: {{date}}.",
    onlyYear: "Jahr bekannt, Tag nicht: Der Eintrag steht auf dem letzten Tag des Jahres.",
    onlyMonth: "Monat bekannt, Tag nicht: Der Eintrag steht auf dem letzten Tag des Monats.",
    replaced: "Danach: {{name}}.",
    nothing: "Danach kein Anschlussprogramm.",
    notDocumented: "Was danach folgte, ist nicht belegt.",
    toCome: "Was danach folgt, ist noch nicht bekannt.",
    source: "Quelle: {{source}}",
  },
  money: {
    nominal: "in Euro des jeweiligen Jahres",
    realIn: "in Preisen von {{year}}",
    unit: "Euro je Zentrum und Jahr, {{basis}}",
    subtitle: "Sätze der Landesprogramme, {{basis}}; eine Tafel je Programm",
    rate: "Satz",
    higherRate: "weiterer Satz",
    range: "{{from}} bis {{to}}",
    finding:
      "{{inLand}} ist der erste belegte Satz je Zentrum und Jahr {{first}} (ab {{firstYear}}), der jüngste {{last}} (ab {{lastYear}})",
    findingOne: "{{inLand}} ist ein Satz je Zentrum und Jahr belegt: {{first}} ({{period}})",
    findingReal:
      "{{inLand}} entsprach der erste belegte Satz je Zentrum und Jahr ({{firstYear}}) {{first}}, der jüngste in seinem ersten Jahr ({{lastYear}}) {{last}}, in Preisen von {{year}}",
    findingOneReal:
      "{{inLand}} ist ein Satz je Zentrum und Jahr belegt: {{first}} ({{period}}), im ersten Jahr, in Preisen von {{year}}",
    findingNone: "{{inLand}} ist kein datierter Satz je Zentrum und Jahr belegt",
    findingNoIndex: "{{inLand}} gibt es für kein Jahr mit belegtem Satz einen Preisindex",
    findingNoneAll: "Für kein Land ist ein datierter Satz je Zentrum und Jahr belegt",
    findingAll: "Für {{count}} von {{of}} Ländern sind datierte Sätze je Zentrum und Jahr belegt",
    longest: "am weitesten reichen sie in {{land}}: {{first}} ({{firstYear}}), {{last}} (ab {{lastYear}})",
    longestReal:
      "am weitesten reichen sie in {{land}}: {{first}} ({{firstYear}}) und {{last}} ({{lastYear}}) in Preisen von {{year}}",
    alt: "{{panels}} kleine Diagramme mit Treppenlinien, {{drawn}} davon mit datierten Sätzen, in den übrigen Worte. Alle Beträge stehen in der Tabelle.",
    rule: "Ein Satz gilt ab seinem ersten Jahr bis zu dem Jahr, das die Quelle nennt, sonst bis ein neuer beginnt oder das Programm endet. Ist ein Satz nur für einzelne Jahre belegt, bleibt danach eine Lücke; nichts ist geschätzt.",
    beside:
      "Gelten mehrere Sätze zugleich (Zonen, Wellen, Bedarfe), sind sie je eine Linie, nie ein Mittelwert. „Bis zu“-Beträge sind gestrichelt.",
    ownAxis:
      "Jede Tafel hat ihre eigene Achse: Die Länder knüpfen Verschiedenes an das Geld, deshalb gibt es hier keine Rangfolge.",
    raised:
      "Mit Dynamisierung: {{cases}}. Gezeichnet ist der Grundbetrag, den die Quelle nennt; was in den Jahren danach gezahlt wurde, ist hier nicht belegt.",
    formula:
      "Betrag in Preisen von {{year}} = Betrag × {{index}} ÷ Verbraucherpreisindex des Jahres (2020 = 100).",
    noIndexYet:
      "Für {{year}} gibt es noch keinen Jahresindex: Gezeichnet ist nur bis {{last}}, nichts ist fortgeschrieben.",
    noIndex: "kein Preisindex",
    noIndexPanel: "für diese Jahre kein Preisindex",
    noRate: "kein Satz je Zentrum und Jahr gefunden",
    undatedOnly: "kein datierter Satz; ohne Jahr: {{amounts}}",
    notDrawn: "nein, ohne Anfangsjahr",
    end: {
      stated: "{{from}}–{{to}}, Ende nennt die Quelle",
      replaced: "{{from}}–{{to}}, dann neuer Satz",
      programme_ended: "{{from}}–{{to}}, Programm endet",
      open: "{{from}}–{{to}}, kein Ende bekannt",
    },
    limitCost:
      "Sie sagt nicht, was ein Zentrum insgesamt kostet: Geld von Kommunen, Trägern und aus anderen Programmen steht nicht darin.",
    limitDuties: "Die Länder knüpfen an das Geld verschiedene Pflichten.",
    limitPrices:
      "Der Preisindex misst Verbraucherpreise, nicht die Löhne von Fachkräften, die den größten Teil der Kosten ausmachen.",
    limitOthers:
      "Sie enthält nur Landesmittel des einen Programms, nicht das Geld von Kommunen, Trägern, Bund und EU; wo kein Betrag bekannt ist, kann trotzdem Geld fließen.",
    caption: "Alle Sätze je Zentrum und Jahr, auch die ohne Jahr",
    captionReal: "Alle Sätze je Zentrum, Jahr für Jahr, wie gezahlt und in Preisen von {{year}}",
    columns: {
      land: "Land",
      programm: "Programm",
      genannt: "Zeitraum laut Quelle",
      jahr: "Jahr",
      betrag: "Betrag (Euro)",
      art: "Art",
      kinder: "Kinder unter sechs",
      jeKind: "Euro je Kind",
      real: "in Preisen von {{year}} (Euro)",
      gezeichnet: "Im Diagramm",
      bedingungen: "Bedingungen",
      quelle: "Quelle",
    },
  },
  budgets: {
    finding:
      "{{inLand}} ist das jüngste belegte Jahresbudget {{last}} ({{lastYear}}), das früheste {{first}} ({{firstYear}}){{basis}}",
    findingOne: "{{inLand}} ist ein Jahresbudget belegt: {{last}} ({{lastYear}}){{basis}}",
    findingNone: "{{inLand}} ist kein Gesamtbudget eines einzelnen Jahres belegt",
    subtitle: "Mittel ganzer Programme je Jahr, {{basis}}; Gesamtmittel, geplante und zusätzliche getrennt",
    unit: "Millionen Euro im Jahr, {{basis}}",
    million: "{{number}}\u00a0Mio.\u00a0€",
    alt: "{{panels}} Tafeln nach Programm und Art des Betrags mit {{points}} Zeichen. Alle Beträge stehen in der Tabelle.",
    kind: { total: "Gesamtmittel", planned: "geplant", additional: "zusätzlich" },
    apart:
      "Gesamtmittel, geplante und zusätzliche Beträge überschneiden sich: Sie stehen in getrennten Tafeln und werden nie addiert oder verbunden.",
    years:
      "Ein Kita-Jahr steht bei dem Jahr, in dem es beginnt. Summen über mehrere Jahre, Doppelhaushalte und Beträge ohne Jahr stehen nur in der Tabelle. Widersprechen sich Quellen, ist die weniger verlässliche klein und grau.",
    noYear: "kein Betrag eines einzelnen Jahres",
    noSingleYear: "kein einzelnes Jahr",
    notDrawn: "nein",
    caption: "Alle Beträge für ganze Programme; Zeilen können sich überschneiden und werden nie addiert",
  },
  perChild: {
    finding:
      "Für {{laender}} von {{of}} Ländern ist belegt, wie viel Geld ein Landesprogramm in einem Jahr hatte: {{count}} Jahresbeträge, geteilt durch die Kinder unter sechs",
    findingLand:
      "{{inLand}} entsprachen die Programmmittel {{last}} je Kind unter sechs ({{lastYear}}), zuerst belegt sind {{first}} ({{firstYear}}){{basis}}",
    findingLandOne:
      "{{inLand}} entsprachen die Programmmittel {{last}} je Kind unter sechs ({{lastYear}}){{basis}}",
    findingNoIndex: "{{inLand}} gibt es für kein Jahr mit belegtem Budget einen Preisindex",
    subtitle: "Gesamtmittel eines Programms je Jahr, geteilt durch die Kinder unter sechs; {{basis}}",
    unit: "Euro je Kind unter sechs und Jahr, {{basis}}",
    alt: "{{points}} Zeichen in {{laender}} Ländern: Gesamtmittel eines Programms je Kind unter sechs. Alle Werte stehen in der Tabelle.",
    apart: "Zwischen zwei Jahren ist nichts verbunden: Was dazwischen floss, ist nicht belegt.",
    limitReach: "Das Geld geht an Zentren, nicht an jedes Kind: Sie sagt nicht, was bei Familien ankommt.",
    caption:
      "Gesamtmittel je Programm und Jahr, geteilt durch die Kinder unter sechs am nächsten 31. Dezember",
  },
};
