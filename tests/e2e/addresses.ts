/** Every kind of page, by its German path; the English one is the same under `/en`. */
export const PAGES = [
  "/",
  "/karte",
  "/laender",
  "/laender/hessen",
  "/laender/saarland",
  "/vergleich",
  "/vergleich?laender=nordrhein-westfalen,bayern",
  "/vergleich?mass=foerderung&bezug=median&vergleichbar=ja",
  "/programme",
  "/programme?land=berlin&preise=2020",
  "/rechner",
  "/rechner?land=alle&ziel=abdeckung&wert=10",
  "/entwicklung",
  "/daten",
  "/daten/quellen",
  "/daten/woerterbuch",
  "/daten/methode",
  "/daten/pruefung",
  "/daten/herunterladen",
  "/impressum",
  "/datenschutz",
  "/barrierefreiheit",
];

export const ADDRESSES = PAGES.flatMap((page) => [page, page === "/" ? "/en" : `/en${page}`]);
