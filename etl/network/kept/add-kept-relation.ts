import type { RelatedKind } from "~/domain/network";
import { contentId } from "../../sources/fact-source";
import type { NetworkRecords } from "../network-records";

type End = readonly [RelatedKind, string | null];

/** Adds a relation the office keeps; without an end (a Land that is not named) there is none. */
export function addKeptRelation(
  records: NetworkRecords,
  [fromKind, fromId]: End,
  kind: NetworkRecords["relations"][number]["kind"],
  [toKind, toId]: End,
  sourceId: string,
  more: { since: string | null; until: string | null; note: string | null } = {
    since: null,
    until: null,
    note: null,
  },
): void {
  if (fromId === null || toId === null) return;
  const { since, until, note } = more;
  records.relations.push({
    relationId: contentId("r", ["kept", fromKind, fromId, kind, toKind, toId, since, until]),
    fromKind,
    fromId,
    toKind,
    toId,
    kind,
    since,
    until,
    note,
    origin: "kept",
    sourceId,
  });
}
