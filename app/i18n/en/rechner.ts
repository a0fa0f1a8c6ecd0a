import type { rechner as german } from "../de/rechner";
import type { Shape } from "../shape";

export const rechner: Shape<typeof german> = {};
