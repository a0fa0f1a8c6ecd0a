/** The slides of a briefing around those of its charts: title, key figures, and at the end limits, sources, method. */
import type { Figure } from "~/charts/land-key-figures";
import type { SourceLine } from "~/charts/spec";
import type { Locale } from "~/domain/locale";
import { translator } from "~/i18n/translator";
import type { BriefingContent } from "./briefing-content";
import { hex } from "./chart-xml";
import type { SlideBox } from "./native-drawing";
import { type Deck, FOREIGN, fittingSize, POINTS, SLIDE, TITLE_WIDER, TITLE_X } from "./slide-deck";
import { addParagraphs, heightOf, inColumns, type Paragraph, sizeFor } from "./slide-paragraphs";
import { addDemoMark, addOrigin } from "./slide-words";
import { afterPublisher } from "./source-text";

const { w: WIDTH, h: HEIGHT, margin: MARGIN } = SLIDE;
const INNER = WIDTH - 2 * MARGIN;
/** Below the title, above the foot. */
const BODY: SlideBox = { x: MARGIN, y: 1.45, w: INNER, h: HEIGHT - 0.6 - 1.45 };
const COLUMN_GAP = 0.45;

export function addTitleSlide(deck: Deck, briefing: BriefingContent): void {
  const { slide, template } = deck;
  const { colors, fonts } = template;
  const { name, title, kicker, stand, licence, credits, origin, citation } = briefing;
  const x = TITLE_X;
  const w = WIDTH - x - MARGIN;
  const line = { x, w, h: 0.4, margin: 0, fontFace: fonts.text } as const;
  slide.addText(name, { ...line, y: 1.1, fontSize: 22, bold: true, color: hex(colors.accent) });
  const size = fittingSize(title, w, 2.5, [36, 32, 28, 26, 24, 22, 20], TITLE_WIDER);
  slide.addText([{ text: title, options: { fontSize: size } }], { placeholder: "titel" });
  slide.addText(kicker, { ...line, y: 4.45, fontSize: 18, color: hex(colors.inkSoft) });
  addOrigin(deck, { stand, permalink: origin.permalink, credits, licence }, { x, y: 5.7, w: 9, h: 0.95 });
  markDemo(deck, briefing);
  slide.addNotes([...demoLine(briefing), name, kicker, citation, stand, ...credits, licence].join("\n"));
}

const demoLine = ({ demo, locale }: BriefingContent) => (demo ? [translator(locale)("files:demo")] : []);

function markDemo(deck: Deck, { demo, locale }: BriefingContent): void {
  if (!demo) return;
  const t = translator(locale);
  addDemoMark(deck, { demo: t("files:demo"), demoMark: t("chart:demo") }, BODY);
}

function addTitle({ slide }: Deck, title: string): void {
  const fontSize = fittingSize(title, INNER, 0.95, [28, 26, 24, 22, 20], TITLE_WIDER);
  slide.addText([{ text: title, options: { fontSize } }], { placeholder: "titel" });
}

export function addFigureSlide(deck: Deck, briefing: BriefingContent): void {
  const t = translator(briefing.locale);
  const { figures, name } = briefing;
  addTitle(deck, `${name}: ${t("briefing-words:heading.figures")}`);
  const [only, second] = figures;
  if (only && !second) addFigureGrid(deck, only.figures, briefing.locale);
  else addFigureTable(deck, briefing);
  const sentences = figures.flatMap((group) =>
    group.figures.map(({ sentence }) => `${sentence.text} ${sentence.href}`),
  );
  markDemo(deck, briefing);
  deck.slide.addNotes(
    [...demoLine(briefing), `${t("briefing-words:heading.sentences")}:`, ...sentences].join("\n\n"),
  );
}

/** Three beside each other; of three alone each with its sentence, of more in two rows without. */
function addFigureGrid(deck: Deck, figures: readonly Figure[], locale: Locale): void {
  const perRow = 3;
  const rows = Math.ceil(figures.length / perRow);
  const w = (INNER - (perRow - 1) * COLUMN_GAP) / perRow;
  const h = BODY.h / rows - (rows > 1 ? 0.25 : 0);
  const texts = figures.map((figure) => figureTexts(figure, rows === 1 ? locale : null));
  const room = { x: 0, y: 0, w, h: h - FIGURE_HEAD };
  const size = Math.min(...texts.map((text) => sizeFor(text, room, [14, 13, 12, 11, 10, 9])));
  const labelSize = Math.min(
    ...figures.map(({ label }) => fittingSize(label, w, 0.3, [15, 14, 13, 12, 11, 10], FOREIGN)),
  );
  figures.forEach((figure, index) => {
    const x = BODY.x + (index % perRow) * (w + COLUMN_GAP);
    const y = BODY.y + (Math.floor(index / perRow) * BODY.h) / rows;
    addFigure(deck, figure, { x, y, w, h }, labelSize);
    const box = { x, y: y + FIGURE_HEAD, w, h: room.h };
    addParagraphs(deck, texts[index] ?? [], box, size);
  });
}

/** Label and number above the words of a figure. */
const FIGURE_HEAD = 1.36;

/** `locale`: that of the sentence to be quoted; null: it has no room here. */
function figureTexts({ lines, sentence }: Figure, locale: Locale | null): Paragraph[] {
  const quoted = locale && translator(locale)("briefing-words:quoted", sentence);
  return [...lines.map((text) => ({ text, soft: true })), ...(quoted ? [{ text: quoted }] : [])];
}

function addFigure(deck: Deck, figure: Figure, { x, y, w }: SlideBox, labelSize: number): void {
  const { slide, template } = deck;
  const { colors, fonts } = template;
  slide.addShape("line", { x, y, w, h: 0, line: { color: hex(colors.accent), width: 1.5 } });
  const text = { x, w, margin: 0, fontFace: fonts.text } as const;
  slide.addText(figure.label, {
    ...{ ...text, y: y + 0.1, h: 0.32, fontSize: labelSize, color: hex(colors.inkSoft) },
  });
  const size = fittingSize(figure.value, w, 0.75, [44, 40, 34, 28, 24, 20], TITLE_WIDER);
  slide.addText(figure.value, {
    ...{ ...text, y: y + 0.45, h: 0.85, fontFace: fonts.title, fontSize: size, bold: true },
    ...{ color: hex(colors.ink), valign: "middle" },
  });
}

/** Several Länder: a row each, with a head that says what stands in the column. */
function addFigureTable(deck: Deck, { figures, locale }: BriefingContent): void {
  const { slide, template } = deck;
  const t = translator(locale);
  const { colors, fonts } = template;
  const cell = { fontFace: fonts.text, fontSize: 14, color: hex(colors.ink), valign: "top" as const };
  const head = { ...cell, bold: true, fontSize: 12, color: hex(colors.inkSoft) };
  const [first] = figures;
  const labels = (first?.figures ?? []).map(({ label }) => label);
  const heads = [t("briefing-words:figureTable.land"), ...labels, t("briefing-words:figureTable.stand")];
  const rows = figures.map(({ heading, figures: [centers, ...ratios] }) => [
    { text: heading ?? "", options: { ...cell, bold: true } },
    { text: centers?.value ?? "", options: { ...cell, fontSize: 18, bold: true } },
    ...ratios.map(({ value }) => ({ text: value, options: { ...cell, fontSize: 18, bold: true } })),
    { text: (centers?.lines ?? []).join("\n"), options: { ...cell, fontSize: TABLE_LETTERS } },
  ]);
  const colW = [2.6, 2.2, 2.2, 2.2, BODY.w - 9.2];
  const heights = figures.map(({ figures: [centers] }) => lineHeight(centers?.lines ?? [], BODY.w - 9.4));
  slide.addTable([heads.map((text) => ({ text, options: head })), ...rows], {
    ...{ x: BODY.x, y: BODY.y, w: BODY.w, colW, rowH: [TABLE_HEAD, ...heights] },
    // Its name becomes its alternative text (see pptx-parts).
    objectName: t("briefing-words:figureTable.caption"),
    border: { type: "solid", pt: 0.75, color: hex(colors.rule) },
    margin: [0.06, 0.1, 0.06, 0.1],
  });
  const above = TABLE_HEAD + heights.reduce((sum, height) => sum + height, 0) + 0.35;
  const room = { ...BODY, y: BODY.y + above, h: BODY.h - above };
  const sentences = figures.map(({ figures: [, coverage] }): Paragraph => {
    return { text: coverage ? t("briefing-words:quoted", coverage.sentence) : "" };
  });
  addParagraphs(deck, sentences, room, sizeFor(sentences, room, [14, 13, 12, 11, 10, 9]));
}

const TABLE_HEAD = 0.62;
const TABLE_LETTERS = 12;

/** Of a row of the table, in inches: its words, or at least the large number. */
function lineHeight(lines: readonly string[], w: number): number {
  const words: Paragraph[] = lines.map((text) => ({ text }));
  return Math.max(0.55, heightOf(words, w, TABLE_LETTERS) / POINTS + 0.2);
}

export function addLimitsSlide(deck: Deck, briefing: BriefingContent): void {
  const { limits, silent, locale } = briefing;
  const t = translator(locale);
  addTitle(deck, t(`briefing-words:heading.${limits.length > 0 ? "limits" : "silent"}`));
  const bullets = limits.map(({ topic, texts }): Paragraph[] => [
    { text: topic, bold: true },
    ...texts.map((text) => ({ text, bullet: true })),
  ]);
  const said: Paragraph[] =
    silent.length === 0
      ? []
      : [
          ...(limits.length > 0 ? [{ text: t("briefing-words:heading.silent"), bold: true }] : []),
          ...silent.map(({ topic, text }) => ({ text: `${topic}: ${text}`, bullet: true })),
        ];
  const w = (INNER - COLUMN_GAP) / 2;
  const halves = halved([...bullets, ...(said.length > 0 ? [said] : [])], w);
  const size = Math.min(...halves.map((half) => sizeFor(half, { ...BODY, w }, SIZES)));
  halves.forEach((half, index) => {
    addParagraphs(deck, half, { ...BODY, x: BODY.x + index * (w + COLUMN_GAP), w }, size);
  });
  markDemo(deck, briefing);
  const notes = [
    ...limits.flatMap(({ topic, texts }) => [topic, ...texts]),
    ...silent.map(({ topic, text }) => `${topic}: ${text}`),
  ];
  deck.slide.addNotes([...demoLine(briefing), ...notes].join("\n"));
}

const SIZES = [16, 15, 14, 13, 12, 11, 10, 9];

/** Blocks in two columns of about the same height; a block stays whole. */
function halved(blocks: readonly Paragraph[][], w: number): Paragraph[][] {
  const heights = blocks.map((block) => heightOf(block, w, 12));
  const all = heights.reduce((sum, each) => sum + each, 0);
  let above = 0;
  const left = heights.filter((height) => {
    const stays = above + height / 2 <= all / 2;
    above += height;
    return stays;
  }).length;
  return [blocks.slice(0, left).flat(), blocks.slice(left).flat()].filter((half) => half.length > 0);
}

const SOURCE_LETTERS = 9.5;
/** Longer links are broken badly by some programs: then the number alone is the link. */
const LONGEST_LINK = 50;

function numberedSource(source: SourceLine, number: number, locale: Locale): Paragraph {
  const { publisher, url } = source;
  const rest = afterPublisher(source, locale);
  return publisher.length > LONGEST_LINK
    ? { link: { text: `${number}`, url }, text: `  ${publisher}${rest}` }
    : { link: { text: `${number}  ${publisher}`, url }, text: rest };
}

/** As many slides as all sources need. */
export function addSourceSlides(newDeck: () => Deck, briefing: BriefingContent): void {
  const { sources, locale } = briefing;
  const t = translator(locale);
  const w = (INNER - COLUMN_GAP) / 2;
  const columns = inColumns(
    sources.map((source, index) => numberedSource(source, index + 1, locale)),
    { w, h: BODY.h },
    SOURCE_LETTERS,
  );
  const pages = Math.ceil(columns.length / 2);
  const heading = t("briefing-words:heading.sources");
  for (let page = 0; page < pages; page++) {
    const deck = newDeck();
    const numbered = t("briefing-words:sourcesPage", { heading, page: page + 1, pages });
    addTitle(deck, pages > 1 ? numbered : heading);
    const here = columns.slice(2 * page, 2 * page + 2);
    here.forEach((column, index) => {
      addParagraphs(deck, column, { ...BODY, x: BODY.x + index * (w + COLUMN_GAP), w }, SOURCE_LETTERS);
    });
    markDemo(deck, briefing);
    const lines = here.flat().map(({ text, link }) => `${link?.text}${text}, ${link?.url}`);
    deck.slide.addNotes([...demoLine(briefing), ...lines].join("\n"));
  }
}

export function addMethodSlide(deck: Deck, briefing: BriefingContent): void {
  const { method, rules, citation, stand, licence, credits, origin, locale } = briefing;
  const t = translator(locale);
  addTitle(deck, t("briefing-words:heading.method"));
  const lines: Paragraph[] = [
    ...[...method, `${t("briefing-words:heading.rules")}: ${rules}`].map((text) => ({ text, bullet: true })),
    { text: t("briefing-words:heading.cite"), bold: true },
    { text: citation },
  ];
  const box = { ...BODY, h: BODY.h - 1.15 };
  addParagraphs(deck, lines, box, sizeFor(lines, box, SIZES));
  const at = { x: BODY.x, y: BODY.y + BODY.h - 0.95, w: 9, h: 0.95 };
  addOrigin(deck, { stand, permalink: origin.permalink, credits, licence }, at);
  markDemo(deck, briefing);
  deck.slide.addNotes([...demoLine(briefing), ...method, citation, stand, ...credits, licence].join("\n"));
}
