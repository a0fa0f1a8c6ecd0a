/**
 * Headers of exported charts, where they differ from a page's. They are made to stand in other people's pages: pictures may be shown there,
 * and the embed may be framed. The embed has no script and needs none; its looks are attributes.
 */
const EXPORT = /^(?:\/en)?\/export\/[^/]+\.([a-z]+)$/;

const EMBED_POLICY = [
  "default-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "style-src-attr 'unsafe-inline'",
  "frame-ancestors *",
].join("; ");

/** null: no export, nothing differs. `remove`: headers an export must not have. */
export function exportHeaders(path: string): { set: Record<string, string>; remove: string[] } | null {
  const format = EXPORT.exec(path)?.[1];
  if (!format) return null;
  const shown = { "Cross-Origin-Resource-Policy": "cross-origin" };
  if (format !== "html") return { set: shown, remove: [] };
  return { set: { ...shown, "Content-Security-Policy": EMBED_POLICY }, remove: ["X-Frame-Options"] };
}
