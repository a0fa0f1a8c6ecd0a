/** Words of the lasting addresses of figures. */
export const figure = {
  title: {
    centers: "Familienzentren {{land}}",
    coverage: "Familienzentren je 10.000 Kinder unter sechs {{land}}",
    "children-per-center": "Kinder unter sechs je Familienzentrum {{land}}",
  },
  now: "Heute (Stand der Sammlung {{date}}, Datenstand {{id}})",
  cited: "Als die Zahl zitiert wurde (Stand der Sammlung {{date}}, Datenstand {{id}})",
  stand: "Stand der Zahl: {{stand}}",
  changed: "Die Angabe hat sich seitdem geändert.",
  unchanged: "Die Angabe ist dieselbe wie damals.",
  noStand: "Diese Adresse nennt keinen Datenstand; gezeigt wird die Angabe von heute.",
  unknownStand:
    "Vom Datenstand „{{stand}}“ ist hier nichts aufbewahrt: Was damals stand, lässt sich an dieser Stelle nicht sagen.",
  whyHeading: "Was sich seitdem geändert hat",
  allHeading: "Was sich an den Daten dieses Landes geändert hat",
  nothing: "Die Liste der Änderungen und die Berichtigungen nennen nichts, was diese Zahl betrifft.",
  changedWithoutReason:
    "Die Liste der Änderungen nennt dazu keinen Grund. Meist liegt eine neuere Quelle vor; sie steht oben bei der Zahl von heute.",
  profile: "Zum Profil des Landes mit allen Zahlen",
  lasting: "Bleibende Adresse dieser Angabe",
};
