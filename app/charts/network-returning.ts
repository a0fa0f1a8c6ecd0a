/** Organisations by the number of meetings they took part in: who comes back. */
import type { Locale } from "~/domain/locale";
import { drawnNumber, numberValue } from "~/domain/value";
import { formatNumber, formatPercent } from "~/format/number";
import { formatValue } from "~/format/value-text";
import { translator } from "~/i18n/translator";
import { returningOrganisations, timesTakenPart } from "~/metrics/network-growth";
import { countCell, type GrowthFacts, growthChart, pendingBars } from "./network-growth-frame";
import type { ChartSpec } from "./spec";

/** From so many meetings on all stand in one bar. */
const MANY = 6;

export function networkReturning(facts: GrowthFacts, locale: Locale): ChartSpec {
  const t = translator(locale);
  const unit = t("netzwerk-wachstum:unit.organisations");
  const steps = stepsOf(facts, locale);
  const known = steps.length > 0;
  return growthChart(
    {
      id: "netzwerk-wiederkehr",
      title: returningFinding(facts, locale),
      subtitle: t("netzwerk-wachstum:returning.subtitle"),
      alt: known ? t("netzwerk-wachstum:returning.alt") : t("netzwerk-wachstum:members.altPending"),
      plot: known
        ? {
            type: "bars",
            unit,
            groups: [
              {
                id: "alle",
                heading: null,
                bars: steps.map(({ from, label, organisations }) => ({
                  id: String(from),
                  label,
                  value: numberValue(organisations),
                  text: formatNumber(organisations, locale),
                  note: null,
                  accent: from >= 2,
                  href: null,
                })),
              },
            ],
          }
        : pendingBars(unit, locale),
      notes: [],
      table: {
        caption: t("netzwerk-wachstum:returning.caption"),
        columns: [
          { key: "times", label: t("netzwerk-wachstum:column.times"), kind: "text" },
          { key: "organisations", label: t("netzwerk-wachstum:column.organisations"), kind: "number" },
        ],
        rows: steps.map(({ from, label, organisations }) => ({
          id: String(from),
          cells: { times: { text: label, raw: label }, organisations: countCell(organisations, locale) },
        })),
      },
    },
    facts.participation,
    facts,
    locale,
  );
}

function stepsOf({ participation }: GrowthFacts, locale: Locale) {
  const t = translator(locale);
  const times = timesTakenPart(participation);
  const many = times.filter((entry) => entry.times >= MANY);
  const few = times
    .filter((entry) => entry.times < MANY)
    .map(({ times: count, organisations }) => ({
      from: count,
      label: t("netzwerk-wachstum:returning.times", { count }),
      organisations,
    }));
  if (many.length === 0) return few;
  const organisations = many.reduce((sum, entry) => sum + entry.organisations, 0);
  return [
    ...few,
    { from: MANY, label: t("netzwerk-wachstum:returning.timesMore", { from: MANY }), organisations },
  ];
}

export function returningFinding({ participation }: GrowthFacts, locale: Locale): string {
  const t = translator(locale);
  const { returning, all } = returningOrganisations(participation);
  const [again, ever] = [drawnNumber(returning), drawnNumber(all)];
  if (again === undefined || !ever) return t("netzwerk-wachstum:returning.pending");
  return t("netzwerk-wachstum:returning.finding", {
    returning: formatValue(returning, locale),
    all: formatValue(all, locale),
    share: formatPercent(again / ever, locale),
  });
}
