/**
 * What of the network graph is shown, as it stands in the address. Parsed and written here alone: `?dinge=` kinds of things and
 * `?beziehungen=` kinds of relations, words separated by commas or as a part each (what a form sends), default all; `?fokus=` the one node
 * the picture is about (`organisation:a-1b2c`).
 */
import {
  NODE_KINDS,
  type NodeKind,
  RELATED_KINDS,
  RELATION_KINDS,
  type RelatedKind,
  type RelationKind,
} from "./network";

export type GraphFilter = {
  things: readonly RelatedKind[];
  relations: readonly RelationKind[];
  /** Id of a node, or of a thing that may stand in a group; null: the whole picture. */
  focus: string | null;
};

export const DEFAULT_GRAPH_FILTER: GraphFilter = {
  things: RELATED_KINDS,
  relations: RELATION_KINDS,
  focus: null,
};

/** The names of the parts, for forms. */
export const GRAPH_PARTS = ["dinge", "beziehungen", "fokus"] as const;
export type GraphPart = (typeof GRAPH_PARTS)[number];
export type ParsedGraphFilter =
  | { ok: true; filter: GraphFilter }
  | { ok: false; part: GraphPart; value: string; allowed: string };

export const THING_WORDS: Record<RelatedKind, string> = {
  organisation: "organisationen",
  program: "programme",
  municipal_program: "kommunale-programme",
  land: "laender",
  event: "ereignisse",
  study: "studien",
};
export const RELATION_WORDS: Record<RelationKind, string> = {
  responsible: "zustaendigkeit",
  coordinates: "koordination",
  administers: "bewilligung",
  carries: "traegerschaft",
  funds: "foerderung",
  evaluates: "untersuchung",
  takes_part: "teilnahme",
  hosts: "veranstaltung",
  runs: "betrieb",
  cooperates: "zusammenarbeit",
  belongs_to: "zugehoerigkeit",
};

const LONGEST = 80;
const FOCUS = new RegExp(`^(${NODE_KINDS.join("|")}):[\\p{L}\\d][\\p{L}\\d:._-]*$`, "u");

/** A group is shown with what it gathers. */
export function thingOfNode(kind: NodeKind): RelatedKind {
  if (kind === "organisation_group") return "organisation";
  if (kind === "event_group") return "event";
  return kind === "municipal_group" ? "municipal_program" : kind;
}

/** Either the whole filter or the first part that cannot be read. A part that is absent or empty has its default. */
export function parseGraphFilter(search: URLSearchParams): ParsedGraphFilter {
  const things = parseWords(search.getAll("dinge"), RELATED_KINDS, THING_WORDS);
  if (!things.ok) return { ...things, part: "dinge" };
  const relations = parseWords(search.getAll("beziehungen"), RELATION_KINDS, RELATION_WORDS);
  if (!relations.ok) return { ...relations, part: "beziehungen" };
  const focus = search.get("fokus")?.trim() || null;
  if (focus !== null && (focus.length > LONGEST || !FOCUS.test(focus))) {
    const allowed = NODE_KINDS.map((kind) => `${kind}:…`).join(", ");
    return { ok: false, part: "fokus", value: focus.slice(0, LONGEST), allowed };
  }
  return { ok: true, filter: { things: things.kinds, relations: relations.kinds, focus } };
}

function parseWords<Kind extends string>(
  given: readonly string[],
  known: readonly Kind[],
  words: Record<Kind, string>,
): { ok: true; kinds: readonly Kind[] } | { ok: false; value: string; allowed: string } {
  const chosen = given
    .flatMap((text) => text.split(","))
    .map((word) => word.trim())
    .filter(Boolean);
  const strange = chosen.find((word) => !known.some((kind) => words[kind] === word));
  if (strange !== undefined)
    return {
      ok: false,
      value: strange.slice(0, LONGEST),
      allowed: known.map((kind) => words[kind]).join(", "),
    };
  const kinds = known.filter((kind) => chosen.includes(words[kind]));
  return { ok: true, kinds: kinds.length > 0 ? kinds : known };
}

/** `?dinge=organisationen&fokus=…`, `""` for the default: fixed order, defaults left out. */
export function writeGraphFilter({ things, relations, focus }: GraphFilter): string {
  const parts = new URLSearchParams();
  if (things.length < RELATED_KINDS.length)
    parts.set("dinge", things.map((kind) => THING_WORDS[kind]).join(","));
  if (relations.length < RELATION_KINDS.length)
    parts.set("beziehungen", relations.map((kind) => RELATION_WORDS[kind]).join(","));
  if (focus) parts.set("fokus", focus);
  // A comma and a colon may stand in an address as they are, and read better there.
  const text = parts.toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
  return text && `?${text}`;
}
