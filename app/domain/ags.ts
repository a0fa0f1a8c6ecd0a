/**
 * Amtlicher Gemeindeschlüssel (AGS): the official key of a region, always text.
 * 2 digits name a Land, 5 a Kreis, 8 a Gemeinde; `00` is Germany. The leading zero belongs to the key:
 * Schleswig-Holstein is `01`, and a key that lost its zero in a spreadsheet is refused, never repaired.
 */
export type AgsLevel = "deutschland" | "land" | "kreis" | "gemeinde";

export const DEUTSCHLAND = "00";

/** Level of a well-formed key, `undefined` for anything else. */
export function agsLevel(ags: string): AgsLevel | undefined {
  if (ags === DEUTSCHLAND) return "deutschland";
  if (!/^(0[1-9]|1[0-6])(\d{3}|\d{6})?$/.test(ags)) return undefined;
  return ags.length === 2 ? "land" : ags.length === 5 ? "kreis" : "gemeinde";
}

/** Key of the Land a region lies in. */
export function landAgsOf(ags: string): string {
  return ags.slice(0, 2);
}

/** Key of the Kreis a Gemeinde lies in (Gebietsstand of the key itself). */
export function kreisAgsOf(ags: string): string {
  return ags.slice(0, 5);
}
