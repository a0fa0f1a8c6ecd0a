/** By what the growth of the network is split, as it stands in the address: `?nach=ebene`. Parsed and written here alone. */
import { LAENDER } from "./land";
import { ORGANISATION_LEVELS, ORGANISATION_TYPES, type Organisation } from "./network";
import { NATIONWIDE } from "./network-filter";

export const NETWORK_SPLITS = ["art", "ebene", "land"] as const;
export type NetworkSplit = (typeof NETWORK_SPLITS)[number];
export const DEFAULT_SPLIT: NetworkSplit = "art";

export type ParsedSplit =
  | { ok: true; split: NetworkSplit }
  | { ok: false; part: "nach"; value: string; allowed: string };

export function parseNetworkSplit(search: URLSearchParams): ParsedSplit {
  const value = search.get("nach")?.trim() ?? "";
  if (value === "") return { ok: true, split: DEFAULT_SPLIT };
  const split = NETWORK_SPLITS.find((known) => known === value);
  return split ? { ok: true, split } : { ok: false, part: "nach", value, allowed: NETWORK_SPLITS.join(", ") };
}

/** `?nach=land`, `""` for the default. */
export function writeNetworkSplit(split: NetworkSplit): string {
  return split === DEFAULT_SPLIT ? "" : `?nach=${split}`;
}

/** All groups of a split in their fixed order: types, levels, or the Länder and the nationwide ones. */
export function groupsOfSplit(split: NetworkSplit): readonly string[] {
  if (split === "art") return ORGANISATION_TYPES;
  if (split === "ebene") return ORGANISATION_LEVELS;
  return [...LAENDER.map(({ ags }) => ags), NATIONWIDE];
}

/** The group an organisation belongs to. */
export function groupOf(
  { type, level, landAgs }: Pick<Organisation, "type" | "level" | "landAgs">,
  split: NetworkSplit,
): string {
  if (split === "art") return type;
  return split === "ebene" ? level : (landAgs ?? NATIONWIDE);
}
