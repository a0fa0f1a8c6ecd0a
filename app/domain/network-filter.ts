/**
 * Which organisations of the people's network are shown, as it stands in the address. Parsed and written here alone: `?q=` words that all
 * stand in name, task, place or Land; `?typ=`, `?ebene=` one of the types and levels; `?land=` a Land's address part or `bundesweit`;
 * `?netz=` who it is: `mitglied` (today), `ehemals` (left again) or `genannt` (named in public sources); `?ort=` whether a place is
 * known; `?seite=` the page of the list.
 */
import { LAENDER, landBySlug } from "./land";
import {
  ORGANISATION_LEVELS,
  ORGANISATION_TYPES,
  type OrganisationLevel,
  type OrganisationType,
} from "./network";

export const NETWORK_CIRCLES = ["mitglied", "ehemals", "genannt"] as const;
export type NetworkCircle = (typeof NETWORK_CIRCLES)[number];

export const PLACE_STATES = ["bekannt", "unbekannt"] as const;
export type PlaceState = (typeof PLACE_STATES)[number];

export const NATIONWIDE = "bundesweit";

/** null: all of them. `land`: two-digit key, or nationwide. `page` begins at 1. */
export type NetworkFilter = {
  search: string | null;
  type: OrganisationType | null;
  level: OrganisationLevel | null;
  land: string | null;
  circle: NetworkCircle | null;
  place: PlaceState | null;
  page: number;
};

export const DEFAULT_NETWORK_FILTER: NetworkFilter = {
  search: null,
  type: null,
  level: null,
  land: null,
  circle: null,
  place: null,
  page: 1,
};

/** The names of the parts, for forms. */
export const NETWORK_PARTS = ["q", "typ", "ebene", "land", "netz", "ort", "seite"] as const;
export type NetworkPart = (typeof NETWORK_PARTS)[number];
type Unreadable = { ok: false; part: NetworkPart; value: string; allowed: string };
export type ParsedNetworkFilter = { ok: true; filter: NetworkFilter } | Unreadable;

export const LONGEST_SEARCH = 60;
const LAST_PAGE = 9999;

const LANDS = [NATIONWIDE, ...LAENDER.map(({ slug }) => slug)];
const CHOICES = {
  typ: ORGANISATION_TYPES,
  ebene: ORGANISATION_LEVELS,
  land: LANDS,
  netz: NETWORK_CIRCLES,
  ort: PLACE_STATES,
} as const;

/** Either the whole filter or the first part that cannot be read. A part that is absent or empty has its default. */
export function parseNetworkFilter(search: URLSearchParams): ParsedNetworkFilter {
  const read = (part: NetworkPart) => search.get(part)?.trim() ?? "";
  const bad = badChoice(read) ?? badText(read);
  if (bad) return bad;
  const chosen = <Part extends keyof typeof CHOICES>(part: Part) =>
    (CHOICES[part].find((known) => known === read(part)) ?? null) as (typeof CHOICES)[Part][number] | null;
  const land = chosen("land");
  return {
    ok: true,
    filter: {
      search: read("q") || null,
      type: chosen("typ"),
      level: chosen("ebene"),
      land: land && land !== NATIONWIDE ? (landBySlug(land)?.ags ?? null) : land,
      circle: chosen("netz"),
      place: chosen("ort"),
      page: read("seite") === "" ? 1 : Number(read("seite")),
    },
  };
}

function badChoice(read: (part: NetworkPart) => string): Unreadable | undefined {
  for (const part of ["typ", "ebene", "land", "netz", "ort"] as const) {
    const value = read(part);
    const known: readonly string[] = CHOICES[part];
    if (value !== "" && !known.includes(value)) return { ok: false, part, value, allowed: known.join(", ") };
  }
  return undefined;
}

function badText(read: (part: NetworkPart) => string): Unreadable | undefined {
  const text = read("q");
  if (text.length > LONGEST_SEARCH)
    return {
      ok: false,
      part: "q",
      value: `${text.slice(0, LONGEST_SEARCH)}…`,
      allowed: `1–${LONGEST_SEARCH}`,
    };
  const page = read("seite");
  if (page !== "" && !/^[1-9]\d{0,3}$/.test(page))
    return { ok: false, part: "seite", value: page, allowed: `1–${LAST_PAGE}` };
  return undefined;
}

/** `?typ=kommune&land=hessen`, `""` for the default: fixed order, defaults left out. */
export function writeNetworkFilter(filter: Partial<NetworkFilter>): string {
  const { search, type, level, land, circle, place, page } = { ...DEFAULT_NETWORK_FILTER, ...filter };
  const parts = new URLSearchParams();
  if (search) parts.set("q", search);
  if (type) parts.set("typ", type);
  if (level) parts.set("ebene", level);
  if (land) parts.set("land", landWord(land));
  if (circle) parts.set("netz", circle);
  if (place) parts.set("ort", place);
  if (page > 1) parts.set("seite", String(page));
  const text = parts.toString();
  return text && `?${text}`;
}

/** What stands in the address for a Land's key. */
export function landWord(land: string): string {
  return LAENDER.find(({ ags }) => ags === land)?.slug ?? NATIONWIDE;
}
