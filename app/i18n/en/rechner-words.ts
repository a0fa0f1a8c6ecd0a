import type { rechnerWords as german } from "../de/rechner-words";
import type { Shape } from "../shape";

export const rechnerWords: Shape<typeof german> = {};
