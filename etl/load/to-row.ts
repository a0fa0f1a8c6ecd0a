import type { Cell, Row } from "../sources/fact-source";

const columnNames = new Map<string, string>();

/** `gemeindeAgs` → `gemeinde_ags`: records speak TypeScript, tables SQL. */
export function toRow(record: Readonly<Record<string, Cell>>): Row {
  const row: Row = {};
  for (const key of Object.keys(record)) {
    let column = columnNames.get(key);
    if (column === undefined) {
      column = key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
      columnNames.set(key, column);
    }
    row[column] = record[key] as Cell;
  }
  return row;
}
