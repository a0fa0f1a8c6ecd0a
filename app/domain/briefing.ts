/**
 * A briefing as it stands in the address; parsed and written here alone.
 *
 * `?land=` slugs, separated by commas or as a part each (what a form sends), none: Germany; `?fuer=` the audience; `?teile=` the charts by
 * their names in the catalogue, in the order they are to stand. What is as by default for these Länder and this audience is left out.
 */
import {
  AUDIENCES,
  type Audience,
  BRIEFING_PARTS,
  type BriefingChart,
  type BriefingPart,
  type BriefingScope,
  chartsOfPart,
  defaultParts,
  partFits,
  scopeOf,
} from "./briefing-parts";
import { LAENDER, type Land, landBySlug } from "./land";

/** More beside each other are no briefing any more; Germany as a whole has one of its own. */
export const MOST_LAENDER = 4;

export type Briefing = {
  /** In the order of their official keys; none: Germany. */
  laender: readonly Land[];
  audience: Audience;
  /** Never empty. One that the chosen Länder do not have is kept, and the briefing says so. */
  parts: readonly BriefingPart[];
};

export type BriefingFault =
  | { part: "land" | "fuer" | "teile"; value: string; allowed: string }
  | { part: "land"; tooMany: number };
export type ParsedBriefing = { ok: true; briefing: Briefing } | { ok: false; fault: BriefingFault };

const LONGEST_ECHO = 60;

function unreadable(part: "land" | "fuer" | "teile", value: string, allowed: readonly string[]) {
  const echo = value.length > LONGEST_ECHO ? `${value.slice(0, LONGEST_ECHO)}…` : value;
  return { ok: false, fault: { part, value: echo, allowed: allowed.join(", ") } } as const;
}

/** Words of a part that may come in one piece or in several. */
function wordsOf(search: URLSearchParams, part: string): string[] {
  const words = search.getAll(part).flatMap((text) => text.split(","));
  return [...new Set(words.map((word) => word.trim()).filter(Boolean))];
}

/** Either the whole selection or the first part that cannot be read. A part that is absent or empty has its default. */
export function parseBriefing(search: URLSearchParams): ParsedBriefing {
  const slugs = wordsOf(search, "land");
  const strange = slugs.find((slug) => !landBySlug(slug));
  if (strange !== undefined)
    return unreadable(
      "land",
      strange,
      LAENDER.map(({ slug }) => slug),
    );
  if (slugs.length > MOST_LAENDER) return { ok: false, fault: { part: "land", tooMany: slugs.length } };
  const laender = LAENDER.filter(({ slug }) => slugs.includes(slug));

  const audienceText = search.get("fuer") || AUDIENCES[0];
  const audience = AUDIENCES.find((known) => known === audienceText);
  if (!audience) return unreadable("fuer", audienceText, AUDIENCES);

  const names = wordsOf(search, "teile");
  const parts = names.flatMap((name) => BRIEFING_PARTS.find((part) => part === name) ?? []);
  if (parts.length < names.length) {
    const unknown = names.find((name) => !BRIEFING_PARTS.some((part) => part === name)) as string;
    return unreadable("teile", unknown, BRIEFING_PARTS);
  }
  const briefing = {
    laender,
    audience,
    parts: parts.length > 0 ? parts : defaultParts(audience, scopeOf(laender)),
  };
  return { ok: true, briefing };
}

/** The address part of a selection, `""` for the default: parts in fixed order, so that equal selections have equal addresses. */
export function writeBriefing({ laender, audience, parts }: Briefing): string {
  const usual = defaultParts(audience, scopeOf(laender)).join();
  const chosen = LAENDER.filter(({ ags }) => laender.some((land) => land.ags === ags));
  const written = [
    ["land", chosen.map(({ slug }) => slug).join()],
    ["fuer", audience === AUDIENCES[0] ? "" : audience],
    ["teile", parts.join() === usual ? "" : parts.join()],
  ].flatMap(([part, text]) => (text ? `${part}=${text}` : []));
  return written.length > 0 ? `?${written.join("&")}` : "";
}

/** The prepared briefing of some Länder, or of Germany. */
export function usualBriefing(laender: readonly Land[], audience: Audience = AUDIENCES[0]): Briefing {
  return { laender, audience, parts: defaultParts(audience, scopeOf(laender)) };
}

export function briefingScope({ laender }: Briefing): BriefingScope {
  return scopeOf(laender);
}

/** Charts in their order, and the chosen parts these Länder do not have. `alike`: see `chartsOfPart`. */
export function briefingCharts(
  { laender, parts }: Briefing,
  alike: readonly string[] = [],
): {
  charts: BriefingChart[];
  unfit: BriefingPart[];
} {
  const scope = scopeOf(laender);
  return {
    charts: parts.flatMap((part) => chartsOfPart(part, laender, alike)),
    unfit: parts.filter((part) => !partFits(part, scope)),
  };
}

/** Parts that can still be added. */
export function furtherParts(briefing: Briefing): BriefingPart[] {
  const scope = briefingScope(briefing);
  return BRIEFING_PARTS.filter((part) => partFits(part, scope) && !briefing.parts.includes(part));
}

/** The same selection with one part a place further up; the first one stays. */
export function withPartUp(briefing: Briefing, part: BriefingPart): Briefing {
  const at = briefing.parts.indexOf(part);
  if (at < 1) return briefing;
  const parts = [...briefing.parts];
  [parts[at - 1], parts[at]] = [part, parts[at - 1] as BriefingPart];
  return { ...briefing, parts };
}

export function withPartDown(briefing: Briefing, part: BriefingPart): Briefing {
  const next = briefing.parts[briefing.parts.indexOf(part) + 1];
  return next === undefined || !briefing.parts.includes(part) ? briefing : withPartUp(briefing, next);
}

/** The last part stays: a briefing without charts says nothing. */
export function withoutPart(briefing: Briefing, part: BriefingPart): Briefing {
  const parts = briefing.parts.filter((other) => other !== part);
  return parts.length > 0 ? { ...briefing, parts } : briefing;
}

export function withPart(briefing: Briefing, part: BriefingPart): Briefing {
  return { ...briefing, parts: [...briefing.parts.filter((other) => other !== part), part] };
}
