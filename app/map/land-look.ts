import { EMPTINESS_KINDS, type Emptiness } from "~/domain/value";

/** How one Land is painted: by its class, or by the kind of emptiness. Exactly one of the two is set. */
export type LandLook =
  | { ags: string; label: string; classIndex: number; emptiness: null }
  | { ags: string; label: string; classIndex: null; emptiness: Emptiness };

/** The four kinds that mean "unknown" and carry a pattern; `zero` is a value and is painted as a blank area. */
export const UNKNOWN_KINDS = EMPTINESS_KINDS.filter((kind) => kind !== "zero");
