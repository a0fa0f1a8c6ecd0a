/**
 * A chart as a picture that stands alone: the same drawing as on the page in the light theme, with finding, measure, notes, sources, Stand
 * and credit around it. Links are left out, for a file lies nowhere.
 */
import { renderToStaticMarkup } from "react-dom/server";
import type { ChartSpec, MapPlot } from "~/charts/spec";
import { ChartSvg } from "~/charts/svg/chart-svg";
import { wrapText } from "~/charts/svg/measure-text";
import { LINE_HEIGHT, TextLines } from "~/charts/svg/text-lines";
import { CHART_FONT, palette, SMALL_SIZE } from "~/charts/theme";
import { formatDate } from "~/format/date";
import { type Translate, translator } from "~/i18n/translator";
import type { Origin } from "./sheet";

/** Width of the drawing, as the page draws it on a wide card. */
const WIDTH = 720;
const MARGIN = 24;
/** Letters are measured in the atlas's own typefaces. Where a reader's computer has only wider ones, lines still end inside the picture. */
const WIDER = { words: 1.2, title: 1.32 };
const ROOM_BESIDE = 64;
const TITLE_FONT = '"Source Serif 4", "Source Serif Pro", Georgia, serif';
const TITLE_SIZE = 22;
/** Up to so many sources are named with their titles; more are named by their publishers. */
const TITLED_SOURCES = 3;

type Block = { lines: string[]; size: number; weight: 400 | 600; fill: string; font?: string };

const linesWidth = (font?: string) => (WIDTH + ROOM_BESIDE) / (font ? WIDER.title : WIDER.words);

const heightOf = ({ lines, size }: Block) => lines.length * size * LINE_HEIGHT;

function withoutLinks(spec: ChartSpec & { plot: MapPlot }): ChartSpec {
  const regions = spec.plot.regions.map((region) => ({ ...region, href: null }));
  return { ...spec, plot: { ...spec.plot, regions } };
}

function sourceText({ sources }: ChartSpec, t: Translate): string {
  if (sources.length === 0) return "";
  if (sources.length === 1)
    return t("files:svgSource", {
      source: sources.map(({ publisher, title }) => `${publisher}: ${title}`)[0],
    });
  if (sources.length <= TITLED_SOURCES)
    return t("files:svgSources", {
      sources: sources.map(({ publisher, title }) => `${publisher}: ${title}`).join("; "),
    });
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
  return t("files:svgPublishers", { sources: publishers.join("; ") });
}

function blocksOf(spec: ChartSpec, origin: Origin): { above: Block[]; below: Block[] } {
  const t = translator(spec.locale);
  const { ink, inkSoft, warn } = palette("light");
  const block = (
    text: string,
    size: number,
    fill: string,
    weight: 400 | 600 = 400,
    font?: string,
  ): Block[] =>
    text
      ? [
          {
            lines: wrapText(text, linesWidth(font), size, weight),
            size,
            weight,
            fill,
            ...(font ? { font } : {}),
          },
        ]
      : [];
  const small = (text: string) => block(text, SMALL_SIZE, inkSoft);
  return {
    above: [
      ...(spec.demo ? block(t("files:demo"), 16, warn, 600) : []),
      ...block(spec.title, TITLE_SIZE, ink, 600, TITLE_FONT),
      ...block(spec.subtitle, 15, inkSoft),
    ],
    below: [
      ...spec.notes.flatMap(small),
      ...small(sourceText(spec, t)),
      ...small(
        [t("files:stand", { date: formatDate(origin.dataDate, spec.locale) }), ...spec.credits].join(" · "),
      ),
      ...small(origin.permalink),
    ],
  };
}

function Words({ blocks, top }: { blocks: Block[]; top: number }) {
  let y = top;
  return blocks.map((block) => {
    const baseline = y + block.size;
    y += heightOf(block) + 4;
    const words = <TextLines x={0} y={baseline} {...block} />;
    return (
      <g key={block.lines.join(" ")} fontFamily={block.font}>
        {words}
      </g>
    );
  });
}

const heightOfAll = (blocks: Block[]) => blocks.reduce((sum, block) => sum + heightOf(block) + 4, 0);

export function mapToSvg(spec: ChartSpec & { plot: MapPlot }, origin: Origin): string {
  const { above, below } = blocksOf(spec, origin);
  const drawing = renderToStaticMarkup(
    <ChartSvg spec={withoutLinks(spec)} width={WIDTH} theme="light" />,
  ).replace("<svg ", '<svg overflow="visible" ');
  const drawnHeight = Number(/viewBox="0 0 \d+ (\d+)"/.exec(drawing)?.[1]);
  const drawnTop = heightOfAll(above) + 12;
  const belowTop = drawnTop + drawnHeight + 12;
  const height = Math.ceil(belowTop + heightOfAll(below) + 2 * MARGIN);
  const { surface, ink } = palette("light");
  const width = WIDTH + ROOM_BESIDE + 2 * MARGIN;
  const markup = renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      fontFamily={CHART_FONT}
      fill={ink}
      lang={spec.locale}
    >
      <title>{spec.title}</title>
      <rect width={width} height={height} fill={surface} />
      <g transform={`translate(${MARGIN},${MARGIN})`}>
        <Words blocks={above} top={0} />
        <svg
          x={0}
          y={drawnTop}
          width={WIDTH}
          height={drawnHeight}
          overflow="visible"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: the drawing made just above, by the same renderer
          dangerouslySetInnerHTML={{ __html: drawing }}
        />
        <Words blocks={below} top={belowTop} />
      </g>
    </svg>,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup}\n`;
}
