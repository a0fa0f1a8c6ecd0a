/** The words beside a chart on its slide: caveats and sources, where it comes from, the mark of generated data. */
import { textWidth, wrapText } from "~/charts/svg/measure-text";
import type { ChartWords } from "./chart-words";
import { hex } from "./chart-xml";
import type { SlideBox } from "./native-drawing";
import { qrCode } from "./qr-code";
import { type Deck, FOREIGN, fittingSize, POINTS, QR, SLIDE } from "./slide-deck";
import { svgToPng } from "./to-png";

export function addCaveats(
  { slide, template: { colors, fonts } }: Deck,
  words: ChartWords,
  box: SlideBox,
): void {
  const complete = words.sources.map(({ text }) => text).join("; ");
  const lines = (sources: string) => [
    ...words.notes.map((text) => ({ text, bold: false })),
    ...(words.limits.length > 0 ? [{ text: words.limitsHeading, bold: true }] : []),
    ...words.limits.map((text) => ({ text, bold: false })),
    ...(sources ? [{ text: `${words.sourcesHeading}: ${sources}`, bold: false }] : []),
  ];
  const fits = (texts: { text: string; bold: boolean }[], size: number) => {
    const room = (box.w * POINTS) / FOREIGN;
    const heights = texts.map(
      ({ text, bold }) => wrapText(text, room, size, bold ? 600 : 400).length * size * 1.2 + 3,
    );
    return heights.reduce((sum, each) => sum + each, 0) <= box.h * POINTS;
  };
  const ways = [
    ...[11, 10, 9, 8, 7.5, 7].map((size) => ({ size, texts: lines(complete) })),
    ...[10, 9, 8, 7, 6].map((size) => ({ size, texts: lines(words.publishers) })),
  ];
  const { size, texts } =
    ways.find((way) => fits(way.texts, way.size)) ?? (ways.at(-1) as (typeof ways)[number]);
  if (texts.length === 0) return;
  slide.addText(
    texts.map(({ text, bold }) => ({
      text,
      options: { bold, color: hex(bold ? colors.ink : colors.inkSoft), breakLine: true, paraSpaceAfter: 3 },
    })),
    { ...box, margin: 0, valign: "top", fontFace: fonts.text, fontSize: size },
  );
}

/** Licence and credits; of a credit that the licence names, no second time. */
const rightsText = ({ credits, licence }: Pick<ChartWords, "credits" | "licence">) =>
  [...credits.filter((credit) => !licence.includes(credit)), licence].join(" · ");

/** Licence and credits in lines of their own. */
export function addRights(
  { slide, template: { colors, fonts } }: Deck,
  words: Pick<ChartWords, "credits" | "licence">,
  box: SlideBox,
): void {
  const text = rightsText(words);
  const fontSize = fittingSize(text, box.w, box.h, [8, 7.5, 7], FOREIGN);
  const look = { margin: 0, valign: "bottom", fontFace: fonts.text, color: hex(colors.inkSoft) } as const;
  slide.addText(text, { ...box, ...look, fontSize });
}

/** The address with its code, and beside it the state of the data; with licence and credits where `words` has them. */
export function addOrigin(
  { slide, parts, template: { colors, fonts } }: Deck,
  words: Pick<ChartWords, "stand" | "permalink"> & Partial<Pick<ChartWords, "credits" | "licence">>,
  box: SlideBox,
): void {
  const { size, path } = qrCode(words.permalink);
  const side = size + 8;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -4 ${side} ${side}" width="${side * 8}" height="${side * 8}"><rect x="-4" y="-4" width="${side}" height="${side}" fill="#fff"/><path d="${path}" fill="#000"/></svg>`;
  slide.addImage({
    data: `image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`,
    ...{ x: box.x, y: box.y, w: QR, h: QR },
    altText: words.permalink,
  });
  // The link is on the words beside it: on a picture the library gives it the number of another relation.
  parts.fallbacks.push(svgToPng(svg, 1));
  const { stand, permalink, credits = [], licence } = words;
  const text = [stand, permalink, ...(licence ? [rightsText({ credits, licence })] : [])];
  const width = box.w - QR - 0.1;
  const fits = (letters: number) =>
    text.reduce(
      (sum, each) => sum + Math.ceil((textWidth(each, letters) * FOREIGN) / (width * POINTS) + 0.15),
      0,
    ) *
      letters *
      1.2 <=
    QR * POINTS;
  const letters = [9, 8.5, 8, 7.5, 7, 6].find(fits) ?? 5.5;
  slide.addText(
    text.map((each, index) => ({
      text: each,
      options: {
        breakLine: true,
        bold: index === 0,
        ...(index === 1 ? { hyperlink: { url: words.permalink } } : { color: hex(colors.inkSoft) }),
      },
    })),
    {
      x: box.x + QR + 0.1,
      y: box.y,
      w: width,
      h: QR,
      margin: 0,
      valign: "top",
      fontFace: fonts.text,
      fontSize: letters,
    },
  );
}

/** Over the chart and in words at the top: a copied slide still says it. */
export function addDemoMark(
  { slide, template: { colors, fonts } }: Deck,
  { demo, demoMark }: Pick<ChartWords, "demo" | "demoMark">,
  area: SlideBox,
): void {
  const look = { fontFace: fonts.text, bold: true, color: hex(colors.warn), margin: 0 } as const;
  slide.addText(demoMark, {
    ...area,
    ...look,
    fontSize: 80,
    align: "center",
    valign: "middle",
    transparency: 84,
  });
  slide.addText(demo ?? "", { ...look, x: SLIDE.margin, y: 0.1, w: 12, h: 0.2, fontSize: 11 });
}
