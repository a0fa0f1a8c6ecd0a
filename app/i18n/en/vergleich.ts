import type { vergleich as german } from "../de/vergleich";
import type { Shape } from "../shape";

export const vergleich: Shape<typeof german> = {};
