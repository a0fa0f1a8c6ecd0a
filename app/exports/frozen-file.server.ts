/**
 * `stand=<Datenstand>` in the address of an export: the file of that snapshot, the same bytes for ever. It is made once, while the snapshot
 * is the current one, and kept; later it is found, or the answer says that it was never kept and where today's is.
 */
import type { Locale } from "~/domain/locale";
import { inWords, refusePart } from "~/i18n/read-filter";
import { translator } from "~/i18n/translator";
import { isSnapshotName, type KeptFile, keepFile, keptFile, knowsSnapshot } from "./archive.server";
import { type FileFormat, fileResponse } from "./file-response.server";

export const STAND = "stand";
const FOREVER = "public, max-age=31536000, immutable";

/** Parts in one order, without empty ones and without the snapshot's name, so that one selection has one address. */
export function settledQuery(params: URLSearchParams): string {
  const parts = [...params].filter(([name, value]) => name !== STAND && value !== "");
  return new URLSearchParams(parts.sort(([a], [b]) => Number(a > b) - Number(a < b))).toString();
}

export type FrozenAddress = {
  /** Path of the file behind the language. */
  path: string;
  root: string;
  locale: Locale;
  stand: string;
  /** As asked for; see `settledQuery`. */
  query: string;
};

export const frozenKey = ({ root, path }: Pick<FrozenAddress, "root" | "path">, query: string) =>
  `${root}${path}?${query}`;

/** `current`: name of the snapshot in use; `make`: the file and the query its chart writes itself. */
export async function frozenFile(
  address: FrozenAddress,
  current: string,
  make: () => Promise<Omit<KeptFile, "body"> & { body: string | Uint8Array; query: string }>,
): Promise<Response> {
  const { stand, query, locale, root, path } = address;
  const t = translator(locale);
  if (!isSnapshotName(stand))
    refusePart({ part: STAND, value: stand.slice(0, 60), allowed: current }, locale);
  const key = frozenKey(address, query);
  const kept = await keptFile(stand, key);
  if (kept) return answer(kept);
  const today = `${root}${path}${query && `?${query}`}`;
  if (stand !== current) {
    const known = await knowsSnapshot(stand);
    const text = t(known ? "exports:neverKept" : "exports:unknownStand", { stand, current, today });
    throw inWords(text, known ? 410 : 404);
  }
  const { query: settled, body, ...file } = await make();
  if (settled !== query) {
    const params = new URLSearchParams(settled);
    params.set(STAND, stand);
    return new Response(null, { status: 302, headers: { Location: `${path}?${params}` } });
  }
  const stored = await keepFile(stand, key, { ...file, body: Buffer.from(body) });
  if (!stored) throw inWords(t("exports:archiveFull", { today }), 507);
  return answer(stored);
}

function answer({ body, format, name }: KeptFile): Response {
  const response = fileResponse(body, format as FileFormat, name);
  response.headers.set("Cache-Control", FOREVER);
  return response;
}
