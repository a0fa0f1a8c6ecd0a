import type { Locale } from "~/domain/locale";
import { type MatrixFilter, parseMatrixFilter } from "~/domain/matrix-filter";
import { badPart } from "./bad-part";

/** The matrix's own parts of a request's address. Throws a 400 in words for a part that cannot be read. */
export function matrixFilterOfRequest(request: Request, locale: Locale): MatrixFilter {
  const parsed = parseMatrixFilter(new URL(request.url).searchParams);
  if (parsed.ok) return parsed.filter;
  throw badPart(parsed, locale);
}
