/**
 * How a chart is exported, as it stands in the address beside its filter; parsed and written here alone. `format=` shape of picture and
 * sheet, `thema=` colours, `groesse=` how many pixels per unit (PNG), `csv=` the dialect, `tabelle=` which table, `teil=` of the embed.
 * What is as by default is left out.
 */
export const SHEET_SHAPES = ["free", "slide", "a4", "square"] as const;
/** `free`: as wide as on the page, as high as it needs. */
export type SheetShape = (typeof SHEET_SHAPES)[number];

export const SHEET_THEMES = ["light", "dark", "copy"] as const;
/** `copy`: for paper that is photocopied. */
export type SheetTheme = (typeof SHEET_THEMES)[number];

export const PIXEL_SIZES = [1, 2, 3] as const;
export type PixelSize = (typeof PIXEL_SIZES)[number];

export type ExportOptions = {
  shape: SheetShape;
  theme: SheetTheme;
  size: PixelSize;
  /** `excel`: byte order mark and semicolons, as a German Excel opens it. */
  csv: "rfc4180" | "excel";
  /** `all`: the table behind the chart; `shown`: what is drawn, mark by mark. */
  table: "all" | "shown";
  /** `block`: the embed without the page around it, to be pasted. */
  part: "page" | "block";
};

export const DEFAULT_EXPORT_OPTIONS: ExportOptions = {
  shape: "free",
  theme: "light",
  size: 1,
  csv: "rfc4180",
  table: "all",
  part: "page",
};

const WORDS = {
  shape: { part: "format", words: { free: "frei", slide: "folie", a4: "a4", square: "quadrat" } },
  theme: { part: "thema", words: { light: "hell", dark: "dunkel", copy: "kopie" } },
  size: { part: "groesse", words: { 1: "1", 2: "2", 3: "3" } },
  csv: { part: "csv", words: { rfc4180: "standard", excel: "excel" } },
  table: { part: "tabelle", words: { all: "alles", shown: "bild" } },
  part: { part: "teil", words: { page: "seite", block: "block" } },
} as const;

export type ExportFault = { part: string; value: string; allowed: string };
type OptionName = keyof ExportOptions;
const NAMES = Object.keys(WORDS) as OptionName[];

/** All parts of the address that are options, for the catalogue: name and words, the default first. */
export const EXPORT_PARTS = NAMES.map((name) => ({
  name: WORDS[name].part,
  words: Object.values(WORDS[name].words) as string[],
}));

/** Either the options or the first part that cannot be read. A part that is absent or empty has its default. */
export function parseExportOptions(params: URLSearchParams): ExportOptions | { fault: ExportFault } {
  const options: Record<string, unknown> = { ...DEFAULT_EXPORT_OPTIONS };
  for (const name of NAMES) {
    const { part, words } = WORDS[name];
    const value = params.get(part);
    if (!value) continue;
    const key = Object.entries(words).find(([, word]) => word === value)?.[0];
    if (key === undefined)
      return { fault: { part, value: value.slice(0, 60), allowed: Object.values(words).join(", ") } };
    options[name] = name === "size" ? Number(key) : key;
  }
  return options as ExportOptions;
}

/** The words of what is not as by default, in fixed order: `format=folie`, `groesse=2`. */
export function exportParts(options: Partial<ExportOptions>): [part: string, word: string][] {
  return NAMES.flatMap((name): [string, string][] => {
    const value = options[name];
    if (value === undefined || value === DEFAULT_EXPORT_OPTIONS[name]) return [];
    const words: Record<string, string> = WORDS[name].words;
    return [[WORDS[name].part, words[String(value)] as string]];
  });
}

/** A chart's query with the options behind it: `?land=hessen&format=folie`, "" where both are empty. */
export function exportQuery(query: string, options: Partial<ExportOptions> = {}): string {
  const params = new URLSearchParams(query);
  for (const [part, word] of exportParts(options)) params.set(part, word);
  const text = params.toString();
  return text && `?${text}`;
}
