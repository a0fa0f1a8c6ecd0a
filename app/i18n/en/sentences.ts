import type { sentences as german } from "../de/sentences";
import type { Shape } from "../shape";

export const sentences: Shape<typeof german> = {};
