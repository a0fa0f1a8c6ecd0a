/** The office's tables filled as a test wants them: `count` organisations, who joined when, who came to which meeting. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { stringify } from "csv-stringify/sync";
import { KEPT_TABLES, type KeptTableKey, XLSX_FILE } from "../../etl/network/kept/kept-tables";
import { type TemplateRows, writeTemplate } from "../../etl/network/kept/write-template";
import { tempFolder } from "./temp-folder";

const SOURCE = ["Mitgliederliste", "Geschäftsstelle Muster", "2026-01-05", ""];
const LAND_NAMES = ["Hamburg", "Niedersachsen", "Bremen", "Hessen", "Saarland"];
const TYPE_NAMES = ["Land", "Kommune", "Träger", "Wissenschaft", "Politik", "Stiftung", "Verband"];
const LEVEL_NAMES = ["Bund", "Land", "Kommune"];
export const nameOf = (number: number) => `Organisation Nummer ${number}`;

/**
 * Organisations 1…count: Land, type and level in turn; every one joined, in month 1…12 of 2024 and 2025 in turn; every third left in 2026;
 * two meetings, the first attended by all with an odd number, the second by those with a number divisible by 3; number 1 funds all others
 * up to number 3.
 */
export function filledRows(count: number): Required<TemplateRows> {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const turn = (list: readonly string[], number: number) => list[(number - 1) % list.length] as string;
  return {
    organisations: numbers.map((number) => [
      nameOf(number),
      turn(TYPE_NAMES, number),
      turn(LEVEL_NAMES, number),
      turn(LAND_NAMES, number),
      "",
      "",
      ...SOURCE,
    ]),
    memberships: numbers.map((number) => {
      const month = String(((number - 1) % 12) + 1).padStart(2, "0");
      const year = Math.floor((number - 1) / 12) % 2 === 0 ? 2024 : 2025;
      return [nameOf(number), `${year}-${month}`, number % 3 === 0 ? "2026" : "", ...SOURCE];
    }),
    relations: [2, 3].map((number) => [
      nameOf(1),
      "fördert",
      "Organisation",
      nameOf(number),
      "2024",
      "",
      "",
      ...SOURCE,
    ]),
    events: [
      ["Netzwerktreffen", "2024-06-10", "Treffen", "Hessen", "Musterstadt", ...SOURCE],
      ["Netzwerktreffen", "2025-06-10", "Online", "", "", ...SOURCE],
    ],
    participation: [
      ...numbers
        .filter((number) => number % 2 === 1)
        .map((number) => [nameOf(number), "Netzwerktreffen", "2024-06-10", ...SOURCE]),
      ...numbers
        .filter((number) => number % 3 === 0)
        .map((number) => [nameOf(number), "Netzwerktreffen", "2025-06-10", ...SOURCE]),
    ],
  };
}

export async function writeAsXlsx(data: string, rows: TemplateRows): Promise<void> {
  mkdirSync(path.join(data, "network/kept"), { recursive: true });
  writeFileSync(path.join(data, XLSX_FILE), await writeTemplate(rows));
}

export function writeAsCsv(data: string, rows: TemplateRows): void {
  mkdirSync(path.join(data, "network/kept"), { recursive: true });
  for (const { key, file, columns } of KEPT_TABLES) {
    const cells = rows[key as KeptTableKey];
    if (cells) writeFileSync(path.join(data, file), stringify([columns.map(({ name }) => name), ...cells]));
  }
}

/** A data folder of mini-germany whose kept tables hold these rows alone. */
export function filledData(count: number): string {
  const folder = path.join(tempFolder(), "data");
  cpSync("tests/fixtures/mini-germany", folder, { recursive: true });
  rmSync(path.join(folder, "network/kept"), { recursive: true, force: true });
  writeAsCsv(folder, filledRows(count));
  return folder;
}
