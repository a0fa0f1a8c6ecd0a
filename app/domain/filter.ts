/**
 * The filter of a page as it stands in the address. It is parsed and written here and nowhere else, so that page, table, file and
 * permalink mean the same selection.
 *
 * `?regel=` which counts are taken (`bestand` all existing, `gefoerdert`, `zertifiziert`), `?jahr=` only counts of that year,
 * `?sort=` order of the table, with a leading `-` for descending. Parameters of other names are not ours and are left alone.
 */
export const COUNTING_RULES = ["existing", "funded", "certified"] as const;
export type CountingRule = (typeof COUNTING_RULES)[number];

export const SORT_KEYS = ["land", "zentren", "abdeckung", "kinder", "stand"] as const;
export type SortKey = (typeof SORT_KEYS)[number];
export type Sort = { key: SortKey; descending: boolean };

/** `year` null: the latest dated count of each Land, whatever its year. */
export type AtlasFilter = { rule: CountingRule; year: number | null; sort: Sort };

export const DEFAULT_FILTER: AtlasFilter = {
  rule: "existing",
  year: null,
  sort: { key: "land", descending: false },
};

const RULE_WORDS: Record<CountingRule, string> = {
  existing: "bestand",
  funded: "gefoerdert",
  certified: "zertifiziert",
};

export type FilterPart = "regel" | "jahr" | "sort";
export type BadPart = { part: FilterPart; value: string; allowed: string };
export type ParsedFilter = { ok: true; filter: AtlasFilter } | ({ ok: false } & BadPart);

export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2100;

function parseRule(value: string): CountingRule | undefined {
  return COUNTING_RULES.find((rule) => RULE_WORDS[rule] === value);
}

function parseYear(value: string): number | undefined {
  const year = /^\d{4}$/.test(value) ? Number(value) : Number.NaN;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}

function parseSort(value: string): Sort | undefined {
  const descending = value.startsWith("-");
  const key = SORT_KEYS.find((known) => known === value.slice(descending ? 1 : 0));
  return key && { key, descending };
}

/** Either the whole filter or the first part that cannot be read. A part that is absent or empty has its default. */
export function parseFilter(search: URLSearchParams): ParsedFilter {
  const filter = { ...DEFAULT_FILTER };
  const ruleText = search.get("regel");
  if (ruleText) {
    const rule = parseRule(ruleText);
    const allowed = Object.values(RULE_WORDS).join(", ");
    if (!rule) return { ok: false, part: "regel", value: ruleText, allowed };
    filter.rule = rule;
  }
  const yearText = search.get("jahr");
  if (yearText) {
    const year = parseYear(yearText);
    if (!year) return { ok: false, part: "jahr", value: yearText, allowed: `${FIRST_YEAR}–${LAST_YEAR}` };
    filter.year = year;
  }
  const sortText = search.get("sort");
  if (sortText) {
    const sort = parseSort(sortText);
    const allowed = SORT_KEYS.flatMap((key) => [key, `-${key}`]).join(", ");
    if (!sort) return { ok: false, part: "sort", value: sortText, allowed };
    filter.sort = sort;
  }
  return { ok: true, filter };
}

/** The address part of a filter, `""` for the default: parts in fixed order, defaults left out, so equal filters have equal addresses. */
export function writeFilter(filter: AtlasFilter): string {
  const search = new URLSearchParams();
  if (filter.rule !== DEFAULT_FILTER.rule) search.set("regel", RULE_WORDS[filter.rule]);
  if (filter.year !== null) search.set("jahr", String(filter.year));
  const sort = `${filter.sort.descending ? "-" : ""}${filter.sort.key}`;
  if (sort !== DEFAULT_FILTER.sort.key) search.set("sort", sort);
  const text = search.toString();
  return text && `?${text}`;
}

/** The word of a rule in the address, for form controls. */
export function ruleWord(rule: CountingRule): string {
  return RULE_WORDS[rule];
}
