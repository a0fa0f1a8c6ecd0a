/** Sentences and words about the network that are put together on the server. */
export const netzwerkWords = {
  type: {
    land: "Land (Ministerium, Behörde, Koordination)",
    kommune: "Kommune",
    traeger: "Träger",
    wissenschaft: "Wissenschaft",
    politik: "Politik",
    stiftung: "Stiftung",
    verband: "Verband",
  },
  level: { bund: "Bund", land: "Land", kommune: "Kommune" },
};
