/** Which group stands for a thing in a network that has too many to draw each: one rule for the import that draws and the page that looks up. */
import type { NodeKind, OrganisationType } from "./network";

/** `kept`: entered by the office, or generated in a demo; only told apart for events. */
export type Gatherable = {
  kind: NodeKind;
  landAgs: string | null;
  type: string | null;
  kept: boolean;
};
export type GroupKind = Extract<NodeKind, `${string}_group`>;
export type Group = { kind: GroupKind; refId: string };

const NATIONWIDE = "bund";
const KEPT_EVENTS = "kept";

/**
 * Organisations are gathered by type and Land, events by Land, but the network's own meetings all in one, municipal programmes by Land; what
 * is nationwide apart. Null: of this kind nothing is ever gathered.
 */
export function groupOfThing({ kind, landAgs, type, kept }: Gatherable): Group | null {
  const land = landAgs ?? NATIONWIDE;
  if (kind === "organisation")
    return { kind: "organisation_group", refId: `${type as OrganisationType}:${land}` };
  if (kind === "event") return { kind: "event_group", refId: kept ? KEPT_EVENTS : land };
  if (kind === "municipal_program") return { kind: "municipal_group", refId: land };
  return null;
}

export const graphNodeId = (kind: NodeKind, refId: string) => `${kind}:${refId}`;
