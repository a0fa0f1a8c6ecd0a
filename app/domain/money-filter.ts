/**
 * What the page on programmes shows of money, as it stands in the address: `?land=` a Land by its slug (absent: all Länder),
 * `?preise=` `nominal` or the year whose prices everything is put into. Parsed and written here alone; the years come from the data.
 */
import { LAENDER, type Land, landBySlug } from "./land";
import type { PriceBasis } from "./real-price";

export type MoneyFilter = { land: Land | null; basis: PriceBasis };
export type ParsedMoneyFilter =
  | { ok: true; filter: MoneyFilter }
  | { ok: false; part: "land" | "preise"; value: string; allowed: string };

export const DEFAULT_MONEY_FILTER: MoneyFilter = { land: null, basis: "nominal" };

/** Either the whole filter or the first part that cannot be read. `baseYears`: the years with a price index. */
export function parseMoneyFilter(search: URLSearchParams, baseYears: readonly number[]): ParsedMoneyFilter {
  const slug = search.get("land");
  const land = slug ? landBySlug(slug) : null;
  if (land === undefined) {
    const allowed = LAENDER.map((entry) => entry.slug).join(", ");
    return { ok: false, part: "land", value: slug ?? "", allowed };
  }
  const text = search.get("preise") || "nominal";
  const basis = text === "nominal" ? text : baseYears.find((year) => String(year) === text);
  if (basis === undefined) {
    return { ok: false, part: "preise", value: text, allowed: ["nominal", ...baseYears].join(", ") };
  }
  return { ok: true, filter: { land, basis } };
}

/** The address part of a filter, `""` for the default. */
export function writeMoneyFilter({ land, basis }: MoneyFilter): string {
  const search = new URLSearchParams();
  if (land) search.set("land", land.slug);
  if (basis !== "nominal") search.set("preise", String(basis));
  const text = search.toString();
  return text && `?${text}`;
}
