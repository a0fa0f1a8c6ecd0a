/** A published source. `kind` is by publisher; the order of the list is the order of trust for a count. */
export const SOURCE_KINDS = [
  "official",
  "parliament",
  "municipal",
  "science",
  "association",
  "press",
  "party",
  "statistics",
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Dates are ISO text as precise as the source gives them: `2024`, `2024-06` or `2024-06-24`; null where it gives none. */
export type Source = {
  sourceId: string;
  kind: SourceKind;
  publisher: string;
  title: string;
  url: string;
  published: string | null;
  accessed: string | null;
};
