/**
 * Colours and type of every drawing. `page` follows the reader's theme by custom properties of the stylesheet (the value behind the
 * comma stands where they are missing); `light` and `dark` are literal values for files, where no stylesheet exists.
 */
export type ThemeName = "page" | "light" | "dark";

const TOKENS = {
  surface: ["#ffffff", "#191f2a"],
  ink: ["#1b2333", "#eef1f6"],
  inkSoft: ["#4d5566", "#b3bccb"],
  rule: ["#d9dce3", "#313a49"],
  accent: ["#2e53b2", "#8fb0ff"],
  /** The people's network, never centres. */
  people: ["#a8481a", "#f0a070"],
  warn: ["#8a1c1c", "#ffc9c9"],
  outline: ["#454b6b", "#9aa5c4"],
  /** Grey of everything that is not the point; 3:1 against the surface. */
  context: ["#8b93a3", "#727d90"],
  blue1: ["#d8e1f4", "#1d2c55"],
  blue2: ["#a2b8e4", "#2e53b2"],
  blue3: ["#6788cf", "#6788cf"],
  blue4: ["#2e53b2", "#a2b8e4"],
  blue5: ["#04158d", "#d8e1f4"],
  // Two measures at once, `bi{need}{supply}`: supply adds blue, need adds ochre. Lightness falls with supply first and need second,
  // so all nine also differ in grey and for every kind of colour blindness (tested).
  bi11: ["#ebebeb", "#353535"],
  bi12: ["#9ba8d6", "#5c6a95"],
  bi13: ["#376bc0", "#90adfd"],
  bi21: ["#f8ccac", "#614025"],
  bi22: ["#b08a9a", "#9e7a89"],
  bi23: ["#674e87", "#d8b9fa"],
  bi31: ["#fcae6e", "#894b0d"],
  bi32: ["#b66c61", "#d28579"],
  bi33: ["#732f51", "#fed1e4"],
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
    const [light, dark] = TOKENS[token];
    colors[token] =
      theme === "light"
        ? light
        : theme === "dark"
          ? dark
          : `var(--${cssName(token)}, light-dark(${light}, ${dark}))`;
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
  return { ...colors, classes, bivariate };
}

const palettes = { page: build("page"), light: build("light"), dark: build("dark") };

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
