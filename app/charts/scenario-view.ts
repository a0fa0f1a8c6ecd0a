/** All that the page of a what-if prints, as finished texts. */
import type { Locale } from "~/domain/locale";
import { writeScenario } from "~/domain/scenario";
import { localePath } from "~/i18n/locale-path";
import { translator } from "~/i18n/translator";
import type { ScenarioAnswer } from "~/metrics/scenario";
import type { ChartTable } from "./chart-table";
import { citeSources } from "./cite-sources";
import { type RateGroup, rateGroups } from "./rate-rows";
import { scenarioBars } from "./scenario-bars";
import { type ScenarioFigure, scenarioFigures } from "./scenario-figures";
import { scenarioAssumptions, scenarioLimits } from "./scenario-limits";
import { citedIn, scenarioSentence } from "./scenario-sentence";
import { scenarioTable } from "./scenario-table";
import { scenarioTitle } from "./scenario-title";
import type { ChartSpec, SourceLine } from "./spec";

export type ScenarioView = {
  heading: string;
  sentence: string;
  /** Address of exactly this scenario, without the host. */
  permalink: string;
  /** One Land: its figures and drawing. */
  figures: ScenarioFigure[];
  chart: ChartSpec | null;
  /** All sixteen: the table, and why it has no total. */
  table: { table: ChartTable; note: string } | null;
  rates: RateGroup[];
  assumptions: string[];
  limits: string[];
  sources: SourceLine[];
};

export function scenarioView(answer: ScenarioAnswer, locale: Locale): ScenarioView {
  const { scenario } = answer;
  const all = scenario.land === null;
  return {
    heading: scenarioTitle(answer, locale),
    sentence: scenarioSentence(answer, locale),
    permalink: `${localePath(locale, "/rechner")}${writeScenario(scenario)}`,
    figures: all ? [] : scenarioFigures(answer, locale),
    chart: scenarioBars(answer, locale),
    table: all
      ? { table: scenarioTable(answer, locale), note: translator(locale)("rechner-words:noTotal") }
      : null,
    rates: rateGroups(answer, locale),
    assumptions: scenarioAssumptions(scenario, locale),
    limits: scenarioLimits(scenario, locale),
    sources: citeSources(answer.laender.flatMap((entry) => citedIn(entry, answer))),
  };
}
