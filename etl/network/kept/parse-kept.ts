import { z } from "zod";
import type { RawTable } from "../../extract/read-csv";
import { cellOf } from "../../extract/read-xlsx";
import type { Problem } from "../../problem";
import {
  oneOf,
  optionalDate,
  optionalText,
  requiredDate,
  requiredDay,
  requiredText,
  requiredUrl,
} from "../../validate/fields";
import { findPersonalData, type PersonalData } from "../../validate/personal-data";
import { checkColumnsOfKept } from "./check-columns-of-kept";
import {
  EVENT_WORDS,
  KEPT_TABLES,
  type KeptTable,
  type KeptTableKey,
  LAND_WORDS,
  LEVEL_WORDS,
  RELATION_WORDS,
  TARGET_WORDS,
  TYPE_WORDS,
} from "./kept-tables";
import type { KeptRawTables } from "./read-kept";

/** A word of the office in any case, turned into the atlas's own. */
function word<T extends string>(words: Readonly<Record<string, T>>) {
  const byLower = new Map(Object.entries(words).map(([name, value]) => [name.toLowerCase(), value]));
  return z.string().transform((text, context): T => {
    const found = byLower.get(text.trim().toLowerCase());
    if (found !== undefined) return found;
    const checked = oneOf(Object.keys(words) as [string, ...string[]]).safeParse(text);
    context.addIssue({ code: "custom", message: checked.error?.issues[0]?.message ?? "ungültig" });
    return z.NEVER;
  });
}
function optionalWord<T extends string>(words: Readonly<Record<string, T>>) {
  return z.union(
    [
      z
        .string()
        .regex(/^\s*$/)
        .transform((): null => null),
      word(words),
    ],
    {
      error: (issue) => word(words).safeParse(issue.input).error?.issues[0]?.message ?? "ungültig",
    },
  );
}
const optionalUrl = z.union(
  [
    z
      .string()
      .regex(/^\s*$/)
      .transform((): null => null),
    requiredUrl,
  ],
  {
    error: "Erwartet wird eine Adresse, die mit http:// oder https:// beginnt, oder nichts.",
  },
);
/** Names are compared letter by letter: blanks at the ends and doubled ones are no letters. */
const name = requiredText.transform((text) => text.normalize("NFC").replaceAll(/\s+/g, " ").trim());

const SOURCE = { quelle: name, herausgeber: name, stand: requiredDay, link: optionalUrl };
const SCHEMAS = {
  organisations: z.strictObject({
    organisation: name,
    typ: word(TYPE_WORDS),
    ebene: word(LEVEL_WORDS),
    land: optionalWord(LAND_WORDS),
    ort: optionalText,
    rolle: optionalText,
    ...SOURCE,
  }),
  memberships: z.strictObject({
    organisation: name,
    beigetreten: requiredDate,
    ausgetreten: optionalDate,
    ...SOURCE,
  }),
  relations: z.strictObject({
    von: name,
    art: word(RELATION_WORDS),
    zu_art: word(TARGET_WORDS),
    zu: name,
    seit: optionalDate,
    bis: optionalDate,
    notiz: optionalText,
    ...SOURCE,
  }),
  events: z.strictObject({
    titel: name,
    datum: requiredDate,
    art: word(EVENT_WORDS),
    land: optionalWord(LAND_WORDS),
    ort: optionalText,
    ...SOURCE,
  }),
  participation: z.strictObject({ organisation: name, ereignis: name, datum: requiredDate, ...SOURCE }),
};

export type KeptRow<K extends KeptTableKey> = {
  line: number;
  raw: Record<string, string>;
  value: z.output<(typeof SCHEMAS)[K]>;
};
export type KeptRows = { [K in KeptTableKey]: KeptRow<K>[] };
/** Reports a fault of a row, with its cell where the table is a sheet. */
export type KeptFault = (key: KeptTableKey, line: number, column: string, message: string) => void;

/** Rows of the office's tables, or every reason why they cannot be taken; what looks like personal data is one. */
export function parseKept(tables: KeptRawTables, problems: Problem[]): { rows: KeptRows; fault: KeptFault } {
  const rows: KeptRows = { organisations: [], memberships: [], relations: [], events: [], participation: [] };
  const fault: KeptFault = (key, line, column, message) => {
    const table = tables.get(key) as RawTable;
    const cell = cellOf(table, line, column);
    problems.push({ file: table.file, line, column, message, ...(cell && { cell }) });
  };
  for (const kept of KEPT_TABLES) {
    const table = tables.get(kept.key);
    if (!table) continue;
    problems.push(...table.problems, ...table.brokenRows.map(({ problem }) => problem));
    if (!checkColumnsOfKept(table, kept, problems)) continue;
    for (const { line, values } of table.rows) {
      const trimmed = Object.fromEntries(
        Object.entries(values).map(([column, text]) => [column, text.trim()]),
      );
      if (hasPersonalData(kept, line, trimmed, fault)) continue;
      const parsed = SCHEMAS[kept.key].safeParse(trimmed);
      if (parsed.success) (rows[kept.key] as object[]).push({ line, raw: values, value: parsed.data });
      else
        for (const issue of parsed.error.issues) fault(kept.key, line, String(issue.path[0]), issue.message);
    }
  }
  return { rows, fault };
}

const REFUSALS: Record<PersonalData, string> = {
  email: "Hier steht etwas, das wie eine E-Mail-Adresse oder ein Benutzername aussieht.",
  phone: "Hier steht etwas, das wie eine Telefonnummer aussieht.",
  person:
    "Hier steht etwas, das wie der Name einer Person aussieht. Ist eine Organisation gemeint, ihren vollen Namen mit Zusatz schreiben (z. B. Stiftung, Schule, e. V.).",
};

/** The text itself is not repeated in the message: what must not be published should not get into a log either. */
function hasPersonalData(
  { key, columns }: KeptTable,
  line: number,
  values: Record<string, string>,
  fault: KeptFault,
): boolean {
  let found = false;
  for (const { name: column, words } of columns) {
    const text = values[column] ?? "";
    if (text === "" || words?.some((allowed) => allowed.toLowerCase() === text.toLowerCase())) continue;
    const kind = findPersonalData(text);
    if (kind === null || (column === "link" && kind === "phone")) continue;
    found = true;
    fault(
      key,
      line,
      column,
      `${REFUSALS[kind]} Der Atlas nimmt keine Angaben zu Personen auf: bitte löschen.`,
    );
  }
  return found;
}
