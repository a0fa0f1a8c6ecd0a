/** One Land's what-if as two bars, counted beside target, with the calculation step by step as its table. */
import { headlineValue } from "~/domain/headline-observation";
import type { Locale } from "~/domain/locale";
import { writeScenario } from "~/domain/scenario";
import { numberValue } from "~/domain/value";
import { formatNumber } from "~/format/number";
import { translator } from "~/i18n/translator";
import type { ScenarioAnswer } from "~/metrics/scenario";
import type { Bar } from "./bar-plot";
import { citeSources } from "./cite-sources";
import { unitText } from "./land-words";
import { scenarioLimits } from "./scenario-limits";
import { citedIn } from "./scenario-sentence";
import { scenarioSteps } from "./scenario-steps";
import { countWords, targetText } from "./scenario-words";
import type { ChartSpec } from "./spec";

/** null where there is nothing to draw: all sixteen Länder, no count to start from, or no base near it. */
export function scenarioBars(answer: ScenarioAnswer, locale: Locale): ChartSpec | null {
  const [entry] = answer.laender;
  if (!answer.scenario.land || !entry?.headline || entry.target === null) return null;
  const t = translator(locale);
  const { counted, stand } = countWords(entry, locale);
  const target = formatNumber(entry.target, locale);
  const bar = (id: string, text: string, rest: Pick<Bar, "value" | "note" | "accent">): Bar => ({
    id,
    label: t(`rechner-words:chart.${id === "target" ? "target" : "counted"}`),
    text,
    href: null,
    ...rest,
  });
  const { comparability, base } = entry;
  const query = writeScenario(answer.scenario);
  return {
    id: "rechner",
    locale,
    title: t("rechner-words:chart.title", { counted, target }),
    subtitle: t("rechner-words:chart.subtitle", {
      unit: comparability.ranked
        ? unitText(comparability.unit, locale)
        : t(`metrics:notRanked.${comparability.reason}`),
    }),
    alt: t("rechner-words:chart.alt", { counted, target }),
    plot: {
      type: "bars",
      unit: t("rechner-words:chart.unit"),
      groups: [
        {
          id: "rechner",
          heading: null,
          bars: [
            bar("counted", counted, {
              value: headlineValue(entry.headline),
              note: t("rechner-words:figure.stand", { stand }),
              accent: false,
            }),
            bar("target", target, {
              value: numberValue(entry.target),
              note: targetText(answer.scenario.target, locale),
              accent: true,
            }),
          ],
        },
      ],
    },
    notes: [t("rechner-words:chart.note")],
    limits: scenarioLimits(answer.scenario, locale),
    sources: citeSources(citedIn(entry, answer)),
    credits: base?.of === "children" ? [t("laender:credits.statistics")] : [],
    demo: answer.demo,
    table: scenarioSteps(entry, answer, locale),
    address: { chart: "rechner", query, page: `/rechner${query}#rechner` },
  };
}
