import { z } from "zod";
import { agsLevel } from "~/domain/ags";

/*
 * Fields of a CSV row: text in, typed value out. An empty cell means "not found" and becomes null, never 0.
 * Every message says what is wrong and what would be right.
 */

const isBlank = (text: string) => text.trim() === "";
const shown = (input: unknown) => `„${String(input)}“`;

export const requiredText = z
  .string()
  .refine((text) => !isBlank(text), "Die Zelle ist leer; hier muss etwas stehen.");
export const optionalText = z.string().transform((text) => (isBlank(text) ? null : text));

const wrong = (expected: string) => ({
  error: (issue: { input?: unknown }) =>
    `${shown(issue.input)} ist kein gültiger Wert. Erwartet: ${expected}.`,
});

/** Turns an empty cell into null and checks the rest with `schema`. */
function optional<T extends z.ZodType<unknown, string>>(schema: T) {
  return z.string().transform((text, context): z.output<T> | null => {
    if (isBlank(text)) return null;
    const result = schema.safeParse(text);
    if (result.success) return result.data;
    for (const issue of result.error.issues) context.addIssue({ code: "custom", message: issue.message });
    return z.NEVER;
  });
}

export const requiredYear = z
  .string()
  .regex(/^(19|20)\d\d$/, wrong("ein Jahr mit vier Ziffern, z. B. 2024"))
  .transform(Number);
export const optionalYear = optional(requiredYear);

export const requiredCount = z
  .string()
  .regex(/^\d{1,9}$/, wrong("eine ganze Zahl ab 0 ohne Punkt und Komma, z. B. 3322"))
  .transform(Number);
export const optionalCount = optional(requiredCount);

export const requiredNumber = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/, wrong("eine Zahl mit Punkt als Dezimalzeichen, z. B. 26149.84"))
  .transform(Number);

export const requiredBoolean = z
  .string()
  .regex(/^(true|false)$/, wrong("true oder false"))
  .transform((text) => text === "true");

/** `2024`, `2024-06` or `2024-06-24`: as precise as the source is. */
export const requiredDate = z
  .string()
  .refine(isCalendarDate, wrong("ein Datum wie 2024, 2024-06 oder 2024-06-24"));
export const optionalDate = optional(requiredDate);
export const requiredDay = z
  .string()
  .refine((text) => text.length === 10 && isCalendarDate(text), wrong("ein Tag wie 2024-06-24"));
export const optionalDay = optional(requiredDay);

function isCalendarDate(text: string): boolean {
  const match = /^((?:19|20)\d\d)(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (!match) return false;
  const [, year, month = "01", day = "01"] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(8, 10) === day;
}

export const requiredUrl = z.string().refine((text) => {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}, wrong("eine Adresse, die mit http:// oder https:// beginnt"));

/** One of the listed words. */
export function oneOf<const T extends readonly [string, ...string[]]>(words: T) {
  return z.enum(words, wrong(words.join(", ")));
}
export function optionalOneOf<const T extends readonly [string, ...string[]]>(words: T) {
  return optional(oneOf(words) as z.ZodType<T[number], string>);
}

const AGS_ADVICE = "Eine führende Null gehört zum Schlüssel; in der Tabellenkalkulation als Text speichern";
export const landAgs = z
  .string()
  .refine(
    (text) => agsLevel(text) === "land",
    wrong(`ein Landesschlüssel mit zwei Ziffern (01 bis 16). ${AGS_ADVICE}`),
  );
export const optionalLandAgs = optional(landAgs);
export const landOrGermanyAgs = z
  .string()
  .refine(
    (text) => text === "00" || agsLevel(text) === "land",
    wrong(`ein Landesschlüssel mit zwei Ziffern (01 bis 16) oder 00 für Deutschland. ${AGS_ADVICE}`),
  );
export const kreisAgs = z
  .string()
  .refine((text) => agsLevel(text) === "kreis", wrong(`ein Kreisschlüssel mit fünf Ziffern. ${AGS_ADVICE}`));
export const gemeindeAgs = z
  .string()
  .refine(
    (text) => agsLevel(text) === "gemeinde",
    wrong(`ein Gemeindeschlüssel mit acht Ziffern. ${AGS_ADVICE}`),
  );
export const optionalRegionAgs = optional(
  z
    .string()
    .refine(
      (text) => agsLevel(text) === "kreis" || agsLevel(text) === "gemeinde",
      wrong(`ein Schlüssel mit fünf (Kreis) oder acht (Gemeinde) Ziffern. ${AGS_ADVICE}`),
    ),
);
