import type { landWords as german } from "../de/land-words";
import type { Shape } from "../shape";

export const landWords: Shape<typeof german> = {};
