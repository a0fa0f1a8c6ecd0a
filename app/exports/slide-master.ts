import type PptxGenJS from "pptxgenjs";
import type { Locale } from "~/domain/locale";
import { hex } from "./chart-xml";
import type { PresentationTemplate } from "./presentation-template.server";
import { MASTER, SLIDE, TITLE_MASTER, TITLE_X } from "./slide-deck";

/** What stands on every slide: the template's colours, name, claim and logo, the place of the title, the number. */
export function defineMaster(pptx: PptxGenJS, template: PresentationTemplate, locale: Locale): void {
  const { w, h, margin } = SLIDE;
  const { colors, fonts } = template;
  pptx.defineSlideMaster({
    title: MASTER,
    background: { color: hex(colors.surface) },
    objects: [
      { rect: { x: 0, y: 0, w, h: 0.07, fill: { color: hex(colors.accent) } } },
      {
        placeholder: {
          options: {
            name: "titel",
            type: "title",
            x: margin,
            y: 0.22,
            w: w - 2 * margin,
            h: 0.95,
            fontFace: fonts.title,
            fontSize: 24,
            bold: true,
            color: hex(colors.ink),
            align: "left",
            valign: "bottom",
            margin: 0,
          },
          text: "",
        },
      },
      {
        line: {
          x: margin,
          y: h - 0.44,
          w: w - 2 * margin,
          h: 0,
          line: { color: hex(colors.rule), width: 0.75 },
        },
      },
      ...footOf(template, locale),
    ],
    slideNumber: slideNumber(template),
  });
}

/** The first slide of a presentation of several: a broad bar, the title large and in the middle. */
export function defineTitleMaster(pptx: PptxGenJS, template: PresentationTemplate, locale: Locale): void {
  const { w, h, margin } = SLIDE;
  const { colors, fonts } = template;
  pptx.defineSlideMaster({
    title: TITLE_MASTER,
    background: { color: hex(colors.surface) },
    objects: [
      { rect: { x: 0, y: 0, w: 0.45, h, fill: { color: hex(colors.accent) } } },
      {
        placeholder: {
          options: {
            ...{ name: "titel", type: "title", x: TITLE_X, y: 1.7, w: w - TITLE_X - margin, h: 2.5 },
            ...{ fontFace: fonts.title, fontSize: 32, bold: true, color: hex(colors.ink) },
            ...{ align: "left", valign: "middle", margin: 0 },
          },
          text: "",
        },
      },
      ...footOf(template, locale, TITLE_X),
    ],
    slideNumber: slideNumber(template),
  });
}

/** Logo, where there is one, name and claim. */
function footOf(
  { name, claim, colors, fonts, logo }: PresentationTemplate,
  locale: Locale,
  x = SLIDE.margin,
) {
  const { h } = SLIDE;
  const foot = { y: h - 0.36, h: 0.24, fontFace: fonts.text, fontSize: 9, margin: 0 } as const;
  return [
    ...(logo
      ? [
          {
            image: {
              data: logo,
              x,
              y: h - 0.4,
              w: 1.3,
              h: 0.32,
              sizing: { type: "contain" as const, w: 1.3, h: 0.32 },
            },
          },
        ]
      : []),
    {
      text: {
        text: [name, claim[locale]].filter(Boolean).join(" · "),
        options: { ...foot, x: x + (logo ? 1.45 : 0), w: 9, color: hex(colors.inkSoft) },
      },
    },
  ];
}

function slideNumber({ colors, fonts }: PresentationTemplate) {
  const { w, h, margin } = SLIDE;
  return {
    x: w - margin - 0.5,
    y: h - 0.38,
    w: 0.5,
    h: 0.26,
    align: "right",
    fontFace: fonts.text,
    fontSize: 9,
    color: hex(colors.inkSoft),
  } as const;
}
