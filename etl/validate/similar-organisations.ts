/** One organisation as it is named somewhere. `landAgs` null: nationwide. */
export type NamedOrganisation = { name: string; landAgs: string | null };

const UMLAUTS: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };
/** Two names shorter than this (bare letters) are never near each other: "Leer" and "Lehr" are two towns. */
const SHORTEST = 8;

/**
 * A name without what is only spelling: case, umlauts, punctuation, blanks, legal forms, an abbreviation in brackets, and whether a town
 * calls itself Stadt, Landeshauptstadt or Hansestadt.
 */
export function bareOrganisation(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[äöüß]/g, (letter) => UMLAUTS[letter] as string)
    .replaceAll(/\([^)]*\)/g, " ")
    .replaceAll(/\be\.?\s?v\b\.?|\b(?:g?gmbh|gag|ag|mbh|kdoer|aoer)\b|\be\.?\s?g\b\.?/g, " ")
    .replaceAll(/\b(?:landeshaupt|hanse|universitaets|kreis|wissenschafts|klingen)?stadt\b/g, " ")
    .replaceAll("&", " und ")
    .replaceAll(/[^a-z0-9]+/g, "");
}

/** The abbreviation a name gives in brackets: "… Jugendstiftung (DKJS)" → `dkjs`. */
function abbreviationOf(name: string): string | undefined {
  return /\(([A-ZÄÖÜ][\p{L}\d -]{1,11})\)/u.exec(name)?.[1]?.toLowerCase();
}

/**
 * Pairs that may be one organisation: the same bare name, one letter more, fewer, other or swapped (from eight letters on), or one is the
 * abbreviation the other gives in brackets. Different Länder or different digits make them two. Each later one is paired with the first
 * it resembles; pairs are reported, never merged. Time grows with the number of names, not with that of pairs.
 */
export function similarOrganisations<T extends NamedOrganisation>(organisations: readonly T[]): [T, T][] {
  const pairs: [T, T][] = [];
  const byKey = new Map<string, T[]>();
  const known = (key: string) => byKey.get(key) ?? [];
  for (const organisation of organisations) {
    const keys = keysOf(organisation.name);
    const earlier = keys.flatMap(known).find((other) => sameLand(organisation, other));
    if (earlier) pairs.push([earlier, organisation]);
    for (const key of keys) byKey.set(key, [...known(key), organisation]);
  }
  return pairs;
}

/** Two names with a key in common resemble each other: the bare name, itself without one letter, the abbreviation. */
function keysOf(name: string): string[] {
  const bare = bareOrganisation(name);
  if (bare === "") return [];
  const digits = bare.replaceAll(/\D/g, "");
  const keys = new Set([`=${bare}`]);
  const abbreviation = abbreviationOf(name);
  if (abbreviation) keys.add(`=${abbreviation}`);
  if (bare.length >= SHORTEST) {
    keys.add(`-${bare}|${digits}`);
    for (let index = 0; index < bare.length; index++) {
      if (/\d/.test(bare[index] as string)) continue;
      keys.add(`-${bare.slice(0, index)}${bare.slice(index + 1)}|${digits}`);
    }
  }
  return [...keys];
}

function sameLand(a: NamedOrganisation, b: NamedOrganisation): boolean {
  return a.landAgs === null || b.landAgs === null || a.landAgs === b.landAgs;
}
