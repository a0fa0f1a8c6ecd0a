/** Every kind of page, by its German path; the English one is the same under `/en`. */
export const PAGES = [
  "/",
  "/karte",
  "/laender",
  "/laender/hessen",
  "/laender/saarland",
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
