export const metrics = {
  emptiness: {
    zero: "0",
    no_programme: "kein Landesprogramm",
    not_collected: "nicht erhoben",
    not_published: "nicht gefunden",
    pending: "Angabe folgt",
  },
  emptinessLong: {
    zero: "gezählt, Ergebnis 0",
    no_programme: "kein Landesprogramm",
    not_collected: "nicht erhoben",
    not_published: "nicht veröffentlicht oder nicht gefunden",
    pending: "Angabe folgt",
  },
  qualified: {
    exact: "{{number}}",
    about: "rund {{number}}",
    at_least: "mehr als {{number}}",
    up_to: "bis zu {{number}}",
  },
  stand: { undated: "ohne Jahr", inferred: "{{year}} (Jahr erschlossen)" },
  flags: {
    year_inferred: "Jahr erschlossen",
    contradicted: "andere Quelle nennt eine andere Zahl",
    undated: "ohne Jahr",
    programme_ended: "Programm beendet",
    counts_kitas: "zählt Kitas, nicht Zentren",
    press_source: "Angabe aus Presse oder Partei",
    provisional: "vorläufig",
  },
  rule: {
    existing: "alle bestehenden Zentren",
    funded: "nur geförderte Zentren",
    certified: "nur zertifizierte Zentren",
  },
  counted: {
    funded: "gefördert",
    certified: "zertifiziert",
    total: "bestehend insgesamt",
    planned: "geplant",
    other: "anderes gezählt",
  },
  kitaBased: {
    ja: "an Kitas",
    teilweise: "teils an Kitas",
    nein: "nicht an Kitas gebunden",
  },
  group: {
    funded: {
      ja: "Geförderte Zentren an Kitas",
      teilweise: "Geförderte Zentren, teils an Kitas",
      nein: "Geförderte Zentren, nicht an Kitas gebunden",
    },
    certified: {
      ja: "Zertifizierte Zentren an Kitas",
      teilweise: "Zertifizierte Zentren, teils an Kitas",
      nein: "Zertifizierte Zentren, nicht an Kitas gebunden",
    },
    total: {
      ja: "Bestehende Zentren an Kitas",
      teilweise: "Bestehende Zentren, teils an Kitas",
      nein: "Bestehende Zentren, nicht an Kitas gebunden",
    },
  },
  notRanked: {
    programme_ended: "Programm beendet: letzte bekannte Zahl",
    counts_kitas: "Zählt Kitas, nicht Zentren",
    undated: "Zahl ohne Jahr",
    unknown_unit: "Zähleinheit nicht bekannt",
    no_number: "Ohne Zahl",
  },
};
