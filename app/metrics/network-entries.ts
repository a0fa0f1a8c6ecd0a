/**
 * The organisations of the people's network with what the other tables say of each. Every form of the network (overview, map, matrix,
 * directory, growth) counts these entries, so that their numbers agree.
 */
import { firstDayOf, isMemberIn, type Membership, type Organisation, type Relation } from "~/domain/network";
import type { NetworkFilter } from "~/domain/network-filter";
import { organisationSlugs } from "~/domain/organisation-slug";

/**
 * - `member`: a member of the network on the day.
 * - `former`: was one before.
 * - `named`: no membership has been entered. Of an organisation of the public facts that is not the same as no member.
 */
export type Standing = "member" | "former" | "named";

/** `since`: joining of the membership that holds, or of the last one; null without one. `until` null: still a member. */
export type NetworkEntry = Organisation & {
  gemeindeName: string | null;
  slug: string;
  standing: Standing;
  since: string | null;
  until: string | null;
  /** Relations the organisation is one end of. */
  relations: number;
};

type Rows = {
  organisations: readonly (Organisation & { gemeindeName: string | null })[];
  memberships: readonly Pick<Membership, "stakeholderId" | "joined" | "leftOn">[];
  relations: readonly Pick<Relation, "fromKind" | "fromId" | "toKind" | "toId">[];
};

/** Sorted by name. `today`: ISO date the standing holds for. */
export function networkEntries(rows: Rows, today: string): NetworkEntry[] {
  const slugs = organisationSlugs(rows.organisations);
  const memberships = groupBy(rows.memberships, ({ stakeholderId }) => stakeholderId);
  const relations = relationsPerOrganisation(rows.relations);
  return rows.organisations
    .map((organisation) => {
      const { stakeholderId } = organisation;
      const begun = (memberships.get(stakeholderId) ?? []).filter(
        ({ joined }) => firstDayOf(joined) <= today,
      );
      const held = begun.find((membership) => isMemberIn(membership, today));
      const last = held ?? begun.at(-1);
      return {
        ...organisation,
        slug: slugs.get(stakeholderId) as string,
        standing: held ? ("member" as const) : last ? ("former" as const) : ("named" as const),
        since: last?.joined ?? null,
        until: held ? null : (last?.leftOn ?? null),
        relations: (relations.get(stakeholderId) ?? []).length,
      };
    })
    .sort((a, b) => byName.compare(a.organisation, b.organisation) || (a.slug < b.slug ? -1 : 1));
}

const byName = new Intl.Collator("de", { numeric: true });

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** Each relation at both its ends; one between an organisation and itself once. */
function relationsPerOrganisation(relations: Rows["relations"]): Map<string, string[]> {
  const ends = relations.flatMap(({ fromKind, fromId, toKind, toId }) => [
    ...(fromKind === "organisation" ? [fromId] : []),
    ...(toKind === "organisation" && !(fromKind === "organisation" && fromId === toId) ? [toId] : []),
  ]);
  return groupBy(ends, (id) => id);
}

/** The entries a filter leaves; which page of them is shown plays no part. `landNames`: what a search finds a Land by. */
export function matchingEntries(
  entries: readonly NetworkEntry[],
  filter: NetworkFilter,
  landNames: ReadonlyMap<string, string>,
): NetworkEntry[] {
  const words = (filter.search ?? "").toLocaleLowerCase("de").split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    if (filter.type && entry.type !== filter.type) return false;
    if (filter.level && entry.level !== filter.level) return false;
    if (filter.land && (entry.landAgs ?? "bundesweit") !== filter.land) return false;
    if (filter.circle === "mitglied" && entry.standing !== "member") return false;
    if (filter.circle === "ehemals" && entry.standing !== "former") return false;
    if (filter.circle === "genannt" && entry.origin !== "public") return false;
    if (filter.place && (entry.lon !== null) !== (filter.place === "bekannt")) return false;
    if (words.length === 0) return true;
    const searched = [
      entry.organisation,
      entry.role,
      entry.place,
      entry.gemeindeName,
      landNames.get(entry.landAgs ?? ""),
    ]
      .filter(Boolean)
      .join(" ")
      .toLocaleLowerCase("de");
    return words.every((word) => searched.includes(word));
  });
}
