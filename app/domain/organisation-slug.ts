/**
 * The readable part of an organisation's address: `/netzwerk/organisation/deutsche-kinder-und-jugendstiftung-dkjs`. Made of the name, so
 * that it stays as long as the name does; where two names give the same words, both carry their id too, and none is guessed at.
 */
type Named = { stakeholderId: string; organisation: string };

const LONGEST = 60;

/** Where an organisation has its own page: the id works too and leads to the readable address. */
export const ORGANISATION_PATH = "/netzwerk/organisation";

/** Slug of every organisation by its id. */
export function organisationSlugs(organisations: readonly Named[]): ReadonlyMap<string, string> {
  const slugs = organisations.map(({ organisation }) => slugOf(organisation));
  const seen = new Set<string>();
  const shared = new Set(slugs.filter((slug) => seen.has(slug) || !seen.add(slug)));
  return new Map(
    organisations.map(({ stakeholderId }, index) => {
      const slug = slugs[index] as string;
      if (slug === "") return [stakeholderId, stakeholderId];
      return [stakeholderId, shared.has(slug) ? `${slug}-${stakeholderId}` : slug];
    }),
  );
}

/** Whole words up to the longest length; the first word is cut where it alone is longer. */
function slugOf(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/ä/g, "ae")
    .replace(/ö/g, "oe")
    .replace(/ü/g, "ue")
    .replace(/ß/g, "ss")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  if (plain.length <= LONGEST) return plain;
  const cut = plain.slice(0, LONGEST + 1).lastIndexOf("-");
  return plain.slice(0, cut > 0 ? cut : LONGEST);
}
