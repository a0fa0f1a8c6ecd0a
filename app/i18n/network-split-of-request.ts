import type { Locale } from "~/domain/locale";
import { type NetworkSplit, parseNetworkSplit } from "~/domain/network-split";
import { badPart } from "./bad-part";

/** By what the growth is split in a request's address. Throws a 400 in words for a part that cannot be read. */
export function networkSplitOfRequest(request: Request, locale: Locale): NetworkSplit {
  const parsed = parseNetworkSplit(new URL(request.url).searchParams);
  if (parsed.ok) return parsed.split;
  throw badPart(parsed, locale);
}
