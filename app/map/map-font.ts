/** The page's own font on the map. The family needs its quotes: a bare `Source Sans 3` is no CSS font name, because of the digit. */
export const FONT = ['"Source Sans 3"', "sans-serif"];
/** MapLibre reads the weight out of the first family's name; no font has that name, so the second one is drawn, in that weight. */
export const FONT_BOLD = ['"Source Sans 3 Semibold"', ...FONT];
