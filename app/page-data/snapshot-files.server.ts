import { mapAsset } from "~/queries/map-asset.server";
import { loadSite } from "./site.server";

/**
 * How long an answer under the snapshot's id may be kept: for ever, because what is under one id never changes. A page that was open
 * while the data changed asks under the old id: it gets today's answer, which must not be kept under that id.
 */
export async function loadCacheControl(snapshot: string | undefined): Promise<string> {
  const { snapshotId } = await loadSite();
  return snapshot === snapshotId ? "public, max-age=31536000, immutable" : "no-store";
}

/** A file made at import; null where none has that name. */
export async function loadMapAsset(name: string): Promise<{ mediaType: string; body: Uint8Array } | null> {
  const [asset] = await mapAsset({ name });
  return asset ? { mediaType: asset.mediaType, body: Buffer.from(asset.body, "base64") } : null;
}
