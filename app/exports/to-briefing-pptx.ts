/** A briefing as a presentation: title, key figures, a slide for each chart, limits, sources, method. Worker only. */
import type { BriefingContent } from "./briefing-content";
import {
  addFigureSlide,
  addLimitsSlide,
  addMethodSlide,
  addSourceSlides,
  addTitleSlide,
} from "./briefing-slides";
import type { PresentationTemplate } from "./presentation-template.server";
import { TITLE_MASTER } from "./slide-deck";
import { defineTitleMaster } from "./slide-master";
import { sourceNumbers } from "./source-numbers";
import { addChartSlides, addSlide, openPresentation, packPresentation } from "./to-pptx";

export function briefingToPptx(
  briefing: BriefingContent,
  template: PresentationTemplate,
): Promise<Uint8Array> {
  const { name, kicker, locale, origin, charts } = briefing;
  const show = openPresentation(
    { title: `${name} – ${kicker}`, subject: briefing.title, locale, date: origin.dataDate },
    template,
  );
  defineTitleMaster(show.pptx, template, locale);
  addTitleSlide(addSlide(show, TITLE_MASTER), briefing);
  addFigureSlide(addSlide(show), briefing);
  for (const chart of charts) addChartSlides(show, chart, sourceNumbers(briefing, chart.spec.sources));
  if (briefing.limits.length + briefing.silent.length > 0) addLimitsSlide(addSlide(show), briefing);
  addSourceSlides(() => addSlide(show), briefing);
  addMethodSlide(addSlide(show), briefing);
  return packPresentation(show);
}
