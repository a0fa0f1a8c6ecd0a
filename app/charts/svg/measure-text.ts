/**
 * Width of a line of text without a browser: advance widths of Source Sans 3 in thousandths of the letter size, read once from the
 * font files (regular 400, semibold 600). Letters that are not listed count as wide ones. All widths carry 4 % for other fonts.
 */
export type Weight = 400 | 600;

const REGULAR: Record<number, string> = {
  200: " \u00a0",
  246: "il|j",
  260: "',.:;·I",
  292: "f!",
  308: "()[]{}-",
  338: "t",
  350: "r/\\",
  426: '*s?z"„“',
  456: "xc",
  477: "vyYJ–",
  497: "Lke#$+0123456789<=>^~§€×_Fagä",
  532: "XVEST",
  544: "ZoöhuÄüAn`",
  560: "bdpqPRC",
  588: "ßKB",
  612: "&DG",
  652: "UÜNHOQÖ",
  725: "wM",
  786: "W",
  847: "%m@…",
};
const SEMIBOLD: Record<number, string> = {
  200: " \u00a0",
  262: "i|jl",
  279: "',.:;·I",
  318: "!f-",
  344: "()[]{}/\\",
  372: "tr",
  444: "*sz?",
  481: "xc–",
  502: 'vyYJ_L"„“e',
  516: "F#$+0123456789<=>^~§€×aägk",
  545: "VEXZST`oö",
  563: "uühÄAnbdpq",
  597: "CPRKBß",
  640: "DG&",
  672: "UÜNHOQÖ",
  747: "wM",
  843: "Wm%@",
  964: "…",
};

function table(groups: Record<number, string>): Map<string, number> {
  return new Map(
    Object.entries(groups).flatMap(([width, letters]) => [...letters].map((l) => [l, Number(width)])),
  );
}
const ADVANCES: Record<Weight, Map<string, number>> = { 400: table(REGULAR), 600: table(SEMIBOLD) };

export function textWidth(text: string, size: number, weight: Weight = 400): number {
  const advances = ADVANCES[weight];
  let sum = 0;
  for (const letter of text) sum += advances.get(letter) ?? 650;
  return (sum * size * 1.04) / 1000;
}

/** What stays together in a line: words, and their parts after a hyphen or slash. */
const piecesOf = (text: string): readonly string[] =>
  text.trim().match(/ +|[^ ]*?[-/](?=\p{L}{3})|[^ ]+/gu) ?? [];

/** The narrowest line in which no word of the text is divided. */
export function wordWidth(text: string, size: number, weight: Weight = 400): number {
  return Math.max(0, ...piecesOf(text).map((piece) => textWidth(piece.trim(), size, weight)));
}

/**
 * The text in lines of at most `maxWidth`, broken at spaces (not at no-break ones) and inside words after a hyphen or slash. A single word that is wider is divided
 * with a hyphen: nothing is ever cut off.
 */
export function wrapText(text: string, maxWidth: number, size: number, weight: Weight = 400): string[] {
  const fits = (line: string) => textWidth(line.trimEnd(), size, weight) <= maxWidth;
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(text)) {
    if (fits(line + piece)) {
      line += piece;
      continue;
    }
    if (line.trim()) lines.push(line.trim());
    line = piece.trimStart();
    while (!fits(line) && line.length > 3) {
      let head = line.length - 2;
      while (head > 2 && !fits(`${line.slice(0, head)}-`)) head--;
      lines.push(`${line.slice(0, head)}-`);
      line = line.slice(head);
    }
  }
  if (line.trim()) lines.push(line.trim());
  return lines;
}
