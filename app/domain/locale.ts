/** Languages of the public pages. German is the original, English the full translation under `/en`. */
export const LOCALES = ["de", "en"] as const;
export type Locale = (typeof LOCALES)[number];
