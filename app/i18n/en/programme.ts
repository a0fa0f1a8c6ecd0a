import type { programme as german } from "../de/programme";
import type { Shape } from "../shape";

export const programme: Shape<typeof german> = {};
