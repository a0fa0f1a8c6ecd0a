/**
 * The sixteen Länder with the words that sentences need.
 *
 * `slug` stands in URLs and is the same in both languages. `short` is for tight places (chart labels),
 * `inDe` / `inEn` are the locative phrases ("in Hessen", "im Saarland"), `genitiveDe` the genitive ("Hessens", "des Saarlands"),
 * `nounDe` / `nounEn` the name as subject or after "für" ("Hessen", "das Saarland"): nominative and accusative are the same.
 * `isCity` marks the Stadtstaaten, which need their own place on a map.
 */
export type Land = {
  ags: string;
  slug: string;
  name: string;
  nameEn: string;
  short: string;
  inDe: string;
  inEn: string;
  genitiveDe: string;
  nounDe: string;
  nounEn: string;
  isCity: boolean;
};

const land = (
  ags: string,
  slug: string,
  name: string,
  nameEn: string,
  short: string,
  genitiveDe: string,
  rest: Partial<Land> = {},
): Land => ({
  ags,
  slug,
  name,
  nameEn,
  short,
  inDe: `in ${name}`,
  inEn: `in ${nameEn}`,
  genitiveDe,
  nounDe: name,
  nounEn: nameEn,
  isCity: false,
  ...rest,
});

export const LAENDER: readonly Land[] = [
  land("01", "schleswig-holstein", "Schleswig-Holstein", "Schleswig-Holstein", "SH", "Schleswig-Holsteins"),
  land("02", "hamburg", "Hamburg", "Hamburg", "HH", "Hamburgs", { isCity: true }),
  land("03", "niedersachsen", "Niedersachsen", "Lower Saxony", "NI", "Niedersachsens"),
  land("04", "bremen", "Bremen", "Bremen", "HB", "Bremens", {
    isCity: true,
    inDe: "im Land Bremen",
    inEn: "in the Land of Bremen",
    nounDe: "das Land Bremen",
    nounEn: "the Land of Bremen",
  }),
  land(
    "05",
    "nordrhein-westfalen",
    "Nordrhein-Westfalen",
    "North Rhine-Westphalia",
    "NRW",
    "Nordrhein-Westfalens",
  ),
  land("06", "hessen", "Hessen", "Hesse", "HE", "Hessens"),
  land("07", "rheinland-pfalz", "Rheinland-Pfalz", "Rhineland-Palatinate", "RP", "von Rheinland-Pfalz"),
  land("08", "baden-wuerttemberg", "Baden-Württemberg", "Baden-Württemberg", "BW", "Baden-Württembergs"),
  land("09", "bayern", "Bayern", "Bavaria", "BY", "Bayerns"),
  land("10", "saarland", "Saarland", "Saarland", "SL", "des Saarlands", {
    inDe: "im Saarland",
    inEn: "in the Saarland",
    nounDe: "das Saarland",
    nounEn: "the Saarland",
  }),
  land("11", "berlin", "Berlin", "Berlin", "BE", "Berlins", { isCity: true }),
  land("12", "brandenburg", "Brandenburg", "Brandenburg", "BB", "Brandenburgs"),
  land(
    "13",
    "mecklenburg-vorpommern",
    "Mecklenburg-Vorpommern",
    "Mecklenburg-Western Pomerania",
    "MV",
    "Mecklenburg-Vorpommerns",
  ),
  land("14", "sachsen", "Sachsen", "Saxony", "SN", "Sachsens"),
  land("15", "sachsen-anhalt", "Sachsen-Anhalt", "Saxony-Anhalt", "ST", "Sachsen-Anhalts"),
  land("16", "thueringen", "Thüringen", "Thuringia", "TH", "Thüringens"),
];

const byAgs = new Map(LAENDER.map((entry) => [entry.ags, entry]));
const bySlug = new Map(LAENDER.map((entry) => [entry.slug, entry]));

/** The Land with this two-digit key. Throws on any other text: a key that reaches this point was checked at import. */
export function landByAgs(ags: string): Land {
  const found = byAgs.get(ags);
  if (!found) throw new Error(`Kein Land mit dem Schlüssel „${ags}“`);
  return found;
}

/** The Land with this URL part, `undefined` where there is none (the page then answers 404). */
export function landBySlug(slug: string): Land | undefined {
  return bySlug.get(slug);
}
