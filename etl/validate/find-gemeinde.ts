import type { Gemeinde } from "../sources/boundaries";

/** `sourceDataset` limits an alias for a homonym to the list whose source says which of them is meant; null holds for every list. */
export type PlaceAlias = {
  place: string;
  landAgs: string;
  sourceDataset: string | null;
  gemeindeAgs: string;
};
export type FindGemeinde = (place: string | null, landAgs: string, sourceDataset: string) => PlaceResult;
export type PlaceResult =
  | { found: Gemeinde }
  | { found: undefined; reason: string; candidates: readonly Gemeinde[] };

/**
 * Place name as a list writes it → Gemeinde, within a Land. A name counts only when exactly one Gemeinde can be meant:
 * reviewed aliases first, then the full name, then the name without its addition ("Singen" for "Singen (Hohentwiel)").
 * Homonyms are never guessed.
 */
export function gemeindeFinder(gemeinden: readonly Gemeinde[], aliases: readonly PlaceAlias[]): FindGemeinde {
  const byAgs = new Map(gemeinden.map((gemeinde) => [gemeinde.gemeindeAgs, gemeinde]));
  const byAlias = new Map(
    aliases.map((alias) => [
      aliasKey(alias.landAgs, alias.place, alias.sourceDataset ?? ""),
      alias.gemeindeAgs,
    ]),
  );
  const byName = new Map<string, Gemeinde[]>();
  const byHead = new Map<string, Gemeinde[]>();
  const perLand = new Map<string, Gemeinde[]>();
  for (const gemeinde of gemeinden) {
    const { landAgs, name } = gemeinde;
    add(perLand, landAgs, gemeinde);
    add(byName, `${landAgs}|${normalName(name)}`, gemeinde);
    add(byHead, `${landAgs}|${headName(name)}`, gemeinde);
  }

  return (place, landAgs, sourceDataset) => {
    const only = perLand.get(landAgs) ?? [];
    if (only.length === 1 && only[0]) return { found: only[0] }; // Berlin, Hamburg: the Land is the Gemeinde
    if (place === null) return { found: undefined, reason: "Die Liste nennt keinen Ort.", candidates: [] };
    const aliased =
      byAlias.get(aliasKey(landAgs, place, sourceDataset)) ?? byAlias.get(aliasKey(landAgs, place, ""));
    const alias = aliased && byAgs.get(aliased);
    if (alias) return { found: alias };

    const sameName = byName.get(`${landAgs}|${normalName(place)}`) ?? [];
    const sameHead = byHead.get(`${landAgs}|${headName(place)}`) ?? [];
    // "Neuhof" alone may mean "Neuhof" or "Neuhof a.d.Zenn": the short form is safe only where no longer one exists.
    const candidates = hasAddition(place) && sameName.length > 0 ? sameName : sameHead;
    const [first] = candidates;
    if (first && candidates.length === 1 && additionsAgree(place, first.name)) return { found: first };
    return { found: undefined, reason: reasonFor(place, candidates), candidates };
  };
}

function aliasKey(landAgs: string, place: string, sourceDataset: string): string {
  return `${landAgs}|${place}|${sourceDataset}`;
}

function reasonFor(place: string, candidates: readonly Gemeinde[]): string {
  if (candidates.length === 0) {
    return `Eine Gemeinde „${place}“ gibt es in diesem Land nicht (Ortsteil oder andere Schreibweise). Mit belegter Zuordnung in centers/place-aliases.csv ergänzen.`;
  }
  const names = candidates.slice(0, 4).map(({ name, gemeindeAgs }) => `${name} (${gemeindeAgs})`);
  return `„${place}“ ist nicht eindeutig: ${names.join(", ")}. Mit belegter Zuordnung in centers/place-aliases.csv ergänzen.`;
}

/** Both name an addition, but different ones: "Neustadt (Hessen)" is not "Neustadt (Wied)". */
function additionsAgree(place: string, name: string): boolean {
  return !hasAddition(place) || !hasAddition(name) || normalName(place) === normalName(name);
}

function hasAddition(name: string): boolean {
  return normalName(name) !== headName(name);
}

const UMLAUTS: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

/** One spelling for what is certainly the same name: case, umlauts, blanks, "a. d." and "an der", a title in front or behind. */
export function normalName(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[äöüß]/g, (letter) => UMLAUTS[letter] as string)
    .replaceAll(/,.*$/g, "") // ", Stadt", ", Hansestadt", ", Universitätsstadt"
    .replace(/^hann\. ?/, "hannoversch ")
    .replaceAll(/\bst\.? /g, "sankt ")
    .replaceAll(/(^| )a\. ?(?=[a-z]{2})/g, "$1am ")
    .replaceAll(/ a\. ?d\. ?/g, " an der ")
    .replaceAll(/ i\. ?d\. ?/g, " in der ")
    .replaceAll(/ i\. ?(?=[a-z]{2})/g, " in ")
    .replaceAll(/ (o\. ?d\. ?)/g, " ob der ")
    .replaceAll(/ v\. ?d\. ?/g, " vor der ")
    .replaceAll(/ b\. ?(?=[a-z]{2})/g, " bei ")
    .replaceAll(/[()/.]/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** The name without what only tells it from its namesakes: "(Hohentwiel)", "am Main", "an der Ruhr", "im Taunus". */
function headName(name: string): string {
  const bare = normalName(name.replaceAll(/\s*[(/].*$/g, ""));
  return bare.replace(/ (am|an der|an dem|an|auf|bei|im|in der|in|ob der|vor der|vor|unter|v|i|a|b) .+$/, "");
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
