/**
 * What of the programme matrix is shown and in which order, as it stands in the address. Parsed and written here alone. All parts begin with
 * `m`, because the matrix shares the page with other views: `?msort=` a column, with a leading `-` descending; `?mnur=unterschiede` only
 * columns in which the shown programmes differ; `?mlaufend=ja` only running programmes; `?mbegriff=` only programmes whose term or name
 * contains the text. Which Länder are shown is the page's own part and not read here.
 */
export const MATRIX_COLUMNS = [
  "land",
  "begriff",
  "programm",
  "zaehlung",
  "kita",
  "siegel",
  "recht",
  "koordination",
  "beginn",
  "ende",
  "satz",
  "budget",
  "zahl",
  "stand",
] as const;
export type MatrixColumn = (typeof MATRIX_COLUMNS)[number];

export type MatrixFilter = {
  /** null: the order of the Länder as the page gives them. */
  sort: { key: MatrixColumn; descending: boolean } | null;
  onlyDifferences: boolean;
  onlyRunning: boolean;
  search: string | null;
};

export const DEFAULT_MATRIX_FILTER: MatrixFilter = {
  sort: null,
  onlyDifferences: false,
  onlyRunning: false,
  search: null,
};

/** The names of the parts, for forms. */
export const MATRIX_PARTS = ["msort", "mnur", "mlaufend", "mbegriff"] as const;
export type MatrixPart = (typeof MATRIX_PARTS)[number];
export type ParsedMatrixFilter =
  | { ok: true; filter: MatrixFilter }
  | { ok: false; part: MatrixPart; value: string; allowed: string };

const LONGEST_SEARCH = 60;

function parseSort(value: string): MatrixFilter["sort"] | undefined {
  const descending = value.startsWith("-");
  const key = MATRIX_COLUMNS.find((known) => known === value.slice(descending ? 1 : 0));
  return key && { key, descending };
}

/** Either the whole filter or the first part that cannot be read. A part that is absent or empty has its default. */
export function parseMatrixFilter(search: URLSearchParams): ParsedMatrixFilter {
  const read = (part: MatrixPart) => search.get(part)?.trim() ?? "";
  const [sort, only, running, text] = MATRIX_PARTS.map(read) as [string, string, string, string];
  const parsedSort = sort === "" ? null : parseSort(sort);
  if (parsedSort === undefined)
    return {
      ok: false,
      part: "msort",
      value: sort,
      allowed: MATRIX_COLUMNS.map((key) => `${key}, -${key}`).join(", "),
    };
  if (only !== "" && only !== "unterschiede")
    return { ok: false, part: "mnur", value: only, allowed: "unterschiede" };
  if (running !== "" && running !== "ja")
    return { ok: false, part: "mlaufend", value: running, allowed: "ja" };
  if (text.length > LONGEST_SEARCH)
    return {
      ok: false,
      part: "mbegriff",
      value: `${text.slice(0, LONGEST_SEARCH)}…`,
      allowed: `1–${LONGEST_SEARCH}`,
    };
  return {
    ok: true,
    filter: {
      sort: parsedSort,
      onlyDifferences: only !== "",
      onlyRunning: running !== "",
      search: text === "" ? null : text,
    },
  };
}

/** The filter's parts of an address without `?`, `""` for the default: fixed order, defaults left out. */
export function writeMatrixFilter({ sort, onlyDifferences, onlyRunning, search }: MatrixFilter): string {
  const parts = new URLSearchParams();
  if (sort) parts.set("msort", `${sort.descending ? "-" : ""}${sort.key}`);
  if (onlyDifferences) parts.set("mnur", "unterschiede");
  if (onlyRunning) parts.set("mlaufend", "ja");
  if (search) parts.set("mbegriff", search);
  return parts.toString();
}
