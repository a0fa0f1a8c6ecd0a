/**
 * A what-if as it stands in the address of `/rechner`. It is parsed and written here and nowhere else.
 *
 * `?land=` slug of a Land or `alle`, `?ziel=` kind of target, `?wert=` its number in German or English notation, `?satz=` slug of
 * another Land whose rate is applied too. An address without any of these is the example; of an address that has some, an absent or
 * empty part has its default. Unlike a filter, a scenario is written in full: it is cited, and must not change its meaning when the
 * example does.
 */
import { parseDecimal } from "./decimal";
import { LAENDER, type Land, landBySlug } from "./land";

/**
 * - `coverage`: centres per 10,000 children under six.
 * - `children`: one centre per so many children under six.
 * - `kitas`: one centre per so many Kitas.
 * - `kita_share`: centres per 100 Kitas. A centre need not be a Kita, so this is a ratio, not a part.
 */
export const TARGET_KINDS = ["coverage", "children", "kitas", "kita_share"] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];
export type Target = { kind: TargetKind; value: number };

/** `land` null: all sixteen. `rateLand` null: no other Land's rate. */
export type Scenario = { land: Land | null; target: Target; rateLand: Land | null };

export const ALL_LAENDER = "alle";

type TargetRule = { word: string; standard: number; min: number; max: number; whole: boolean };

/** Word in the address, the number a target starts with, and the limits within which a number makes sense. */
const TARGETS: Record<TargetKind, TargetRule> = {
  coverage: { word: "abdeckung", standard: 10, min: 0.1, max: 200, whole: false },
  children: { word: "kinder", standard: 1000, min: 50, max: 100_000, whole: true },
  kitas: { word: "kitas", standard: 4, min: 1, max: 500, whole: false },
  kita_share: { word: "anteil", standard: 25, min: 0.1, max: 100, whole: false },
};

const land = (slug: string): Land => landBySlug(slug) as Land;

/** Shown where the address asks for nothing: an example, no recommendation. */
export const EXAMPLE_SCENARIO: Scenario = {
  land: land("hessen"),
  target: { kind: "coverage", value: TARGETS.coverage.standard },
  rateLand: land("nordrhein-westfalen"),
};

export const SCENARIO_PARTS = ["land", "ziel", "wert", "satz"] as const;
export type ScenarioPart = (typeof SCENARIO_PARTS)[number];

/** What cannot be read, and what could stand there: one of some words, or a number within limits. */
export type ScenarioFault = { part: ScenarioPart; value: string } & (
  | { expected: "words"; words: string[] }
  | { expected: "number"; kind: TargetKind }
);
export type ParsedScenario =
  | { ok: true; scenario: Scenario; example: boolean }
  | { ok: false; fault: ScenarioFault };

const fault = (part: ScenarioPart, value: string, words: string[]): ParsedScenario => ({
  ok: false,
  fault: { part, value, expected: "words", words },
});

/** Either the whole scenario or the first part that cannot be read. */
export function parseScenario(search: URLSearchParams): ParsedScenario {
  const [landText, kindText, valueText, rateText] = SCENARIO_PARTS.map((part) => search.get(part) ?? "") as [
    string,
    string,
    string,
    string,
  ];
  if (!SCENARIO_PARTS.some((part) => search.has(part)))
    return { ok: true, scenario: EXAMPLE_SCENARIO, example: true };
  const slugs = LAENDER.map(({ slug }) => slug);
  const chosen = landText ? landBySlug(landText) : EXAMPLE_SCENARIO.land;
  if (!chosen && landText !== ALL_LAENDER) return fault("land", landText, [ALL_LAENDER, ...slugs]);
  const kind = kindText ? TARGET_KINDS.find((known) => TARGETS[known].word === kindText) : "coverage";
  if (!kind) return fault("ziel", kindText, TARGET_KINDS.map(targetWord));
  const value = valueText ? parseTargetValue(kind, valueText) : TARGETS[kind].standard;
  if (value === undefined)
    return { ok: false, fault: { part: "wert", value: valueText, expected: "number", kind } };
  const rateLand = rateText ? landBySlug(rateText) : null;
  if (rateLand === undefined) return fault("satz", rateText, slugs);
  const scenario: Scenario = { land: chosen ?? null, target: { kind, value }, rateLand };
  return { ok: true, scenario, example: false };
}

function parseTargetValue(kind: TargetKind, text: string): number | undefined {
  const value = parseDecimal(text);
  const { min, max, whole } = TARGETS[kind];
  if (value === undefined || value < min || value > max) return undefined;
  return whole && !Number.isInteger(value) ? undefined : value;
}

/** The whole address part of a scenario, parts in fixed order, so that equal scenarios have equal addresses. */
export function writeScenario({ land: chosen, target, rateLand }: Scenario): string {
  const search = new URLSearchParams({
    land: chosen?.slug ?? ALL_LAENDER,
    ziel: targetWord(target.kind),
    wert: String(target.value),
  });
  if (rateLand) search.set("satz", rateLand.slug);
  return `?${search}`;
}

/** The word of a target in the address, for form controls. */
export function targetWord(kind: TargetKind): string {
  return TARGETS[kind].word;
}

/** The number a target starts with and the limits within which it is read. */
export function targetLimits(kind: TargetKind): Omit<TargetRule, "word"> {
  const { standard, min, max, whole } = TARGETS[kind];
  return { standard, min, max, whole };
}
