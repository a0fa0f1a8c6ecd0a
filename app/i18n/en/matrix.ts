import type { matrix as german } from "../de/matrix";
import type { Shape } from "../shape";

export const matrix: Shape<typeof german> = {};
