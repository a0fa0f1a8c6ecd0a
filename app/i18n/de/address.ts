/** Why an address cannot be read. */
export const address = {
  badPart: "Der Teil „{{part}}={{value}}“ der Adresse ließ sich nicht lesen. Möglich sind: {{allowed}}.",
  missingPart: "Hier fehlt der Teil „{{part}}“ der Adresse. Möglich sind: {{allowed}}.",
  badValue: "Der Teil „{{part}}“ der Adresse hat den unbekannten Wert „{{value}}“.",
};
