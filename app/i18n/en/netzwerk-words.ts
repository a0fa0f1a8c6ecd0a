import type { netzwerkWords as german } from "../de/netzwerk-words";
import type { Shape } from "../shape";

export const netzwerkWords: Shape<typeof german> = {
  type: {
    land: "Land (ministry, authority, coordination)",
    kommune: "Municipality",
    traeger: "Provider (Träger)",
    wissenschaft: "Science",
    politik: "Politics",
    stiftung: "Foundation",
    verband: "Association",
  },
  level: { bund: "Federal", land: "Land", kommune: "Municipal" },
};
