/**
 * Colours and type of every drawing. `page` follows the reader's theme by custom properties of the stylesheet (the value behind the
 * comma stands where they are missing); `light`, `dark` and `copy` are literal values for files, where no stylesheet exists. `copy` is for
 * paper that will be photocopied: greys alone, each step far enough from the next to survive (tested), with words and patterns as ever.
 */
export type ThemeName = "page" | "light" | "dark" | "copy";

const TOKENS = {
  surface: ["#ffffff", "#191f2a", "#ffffff"],
  ink: ["#1b2333", "#eef1f6", "#000000"],
  inkSoft: ["#4d5566", "#b3bccb", "#333333"],
  rule: ["#d9dce3", "#313a49", "#c6c6c6"],
  accent: ["#2e53b2", "#8fb0ff", "#000000"],
  /** The people's network, never centres. */
  people: ["#a8481a", "#f0a070", "#000000"],
  warn: ["#8a1c1c", "#ffc9c9", "#000000"],
  outline: ["#454b6b", "#9aa5c4", "#000000"],
  /** Grey of everything that is not the point; 3:1 against the surface. */
  context: ["#8b93a3", "#727d90", "#808080"],
  blue1: ["#d8e1f4", "#1d2c55", "#f1f1f1"],
  blue2: ["#a2b8e4", "#2e53b2", "#bbbbbb"],
  blue3: ["#6788cf", "#6788cf", "#848484"],
  blue4: ["#2e53b2", "#a2b8e4", "#505050"],
  blue5: ["#04158d", "#d8e1f4", "#1b1b1b"],
  // Two measures at once, `bi{need}{supply}`: supply adds blue, need adds ochre. Lightness falls with supply first and need second,
  // so all nine also differ in grey and for every kind of colour blindness (tested).
  bi11: ["#ebebeb", "#353535", "#f4f4f4"],
  bi12: ["#9ba8d6", "#5c6a95", "#b9b9b9"],
  bi13: ["#376bc0", "#90adfd", "#636363"],
  bi21: ["#f8ccac", "#614025", "#d6d6d6"],
  bi22: ["#b08a9a", "#9e7a89", "#9c9c9c"],
  bi23: ["#674e87", "#d8b9fa", "#494949"],
  bi31: ["#fcae6e", "#894b0d", "#808080"],
  bi32: ["#b66c61", "#d28579", "#303030"],
  bi33: ["#732f51", "#fed1e4", "#1a1a1a"],
} as const;

type Token = keyof typeof TOKENS;
export type Palette = Record<Token, string> & {
  /** Five steps from low to high, each with a text colour of at least 4.5:1 on it. */
  classes: { fill: string; text: string }[];
  /** Nine cells, need × 3 + supply, each from low to high. */
  bivariate: { fill: string; text: string }[];
};

export const CHART_FONT = '"Source Sans 3", "Source Sans Pro", system-ui, sans-serif';
export const LABEL_SIZE = 14;
export const SMALL_SIZE = 13;

const cssName = (token: Token) =>
  token.replace(/([A-Z])/g, (letter) => `-${letter.toLowerCase()}`).replace(/(\d)/, "-$1");

function build(theme: ThemeName): Palette {
  const colors = {} as Record<Token, string>;
  for (const token of Object.keys(TOKENS) as Token[]) {
    const [light, dark, copy] = TOKENS[token];
    const literal = { light, dark, copy };
    colors[token] =
      theme === "page" ? `var(--${cssName(token)}, light-dark(${light}, ${dark}))` : literal[theme];
  }
  // The ramp turns round in the dark, so its low end carries the page's ink in both themes and the middle always the darkest ink.
  const classes = [
    { fill: colors.blue1, text: colors.ink },
    { fill: colors.blue2, text: colors.ink },
    { fill: colors.blue3, text: "#11151d" },
    { fill: colors.blue4, text: colors.surface },
    { fill: colors.blue5, text: colors.surface },
  ];
  const bivariate = [
    { fill: colors.bi11, text: colors.ink },
    { fill: colors.bi12, text: colors.ink },
    { fill: colors.bi13, text: colors.surface },
    { fill: colors.bi21, text: colors.ink },
    { fill: colors.bi22, text: "#11151d" },
    { fill: colors.bi23, text: colors.surface },
    { fill: colors.bi31, text: colors.ink },
    { fill: colors.bi32, text: "#11151d" },
    { fill: colors.bi33, text: colors.surface },
  ];
  if (theme !== "copy") return { ...colors, classes, bivariate };
  return { ...colors, classes: classes.map(onGrey), bivariate: bivariate.map(onGrey) };
}

/** On a grey the letters are black or white, whichever stands out more. */
function onGrey({ fill }: { fill: string }): { fill: string; text: string } {
  return { fill, text: Number.parseInt(fill.slice(1, 3), 16) > 0x74 ? "#000000" : "#ffffff" };
}

const palettes = { page: build("page"), light: build("light"), dark: build("dark"), copy: build("copy") };

/** `people`: what would be blue is drawn in the colour of the people's network. */
export type Tone = "centers" | "people";

const inPeopleColor = (colors: Palette): Palette => ({
  ...colors,
  accent: colors.people,
  blue3: colors.people,
});
const peoplePalettes = {
  page: inPeopleColor(palettes.page),
  light: inPeopleColor(palettes.light),
  dark: inPeopleColor(palettes.dark),
  copy: inPeopleColor(palettes.copy),
};

export function palette(theme: ThemeName, tone: Tone = "centers"): Palette {
  return tone === "people" ? peoplePalettes[theme] : palettes[theme];
}

const STEPS: Record<number, number[]> = {
  1: [2],
  2: [1, 3],
  3: [0, 2, 4],
  4: [0, 1, 3, 4],
  5: [0, 1, 2, 3, 4],
};

/** Fill and text colour of class `index` out of `count` (1 to 5), spread over the whole ramp. */
export function classColors(colors: Palette, index: number, count: number): { fill: string; text: string } {
  const step = STEPS[count]?.[index];
  const found = step === undefined ? undefined : colors.classes[step];
  if (!found)
    throw new Error(`Klasse ${index + 1} von ${count} hat keine Farbe: es gibt höchstens fünf Klassen`);
  return found;
}

/** Fill and text colour of one cell of a bivariate map: need class × 3 + supply class. */
export function bivariateColors(colors: Palette, cell: number): { fill: string; text: string } {
  const found = colors.bivariate[cell];
  if (!found) throw new Error(`Feld ${cell} hat keine Farbe: es gibt neun Felder`);
  return found;
}
