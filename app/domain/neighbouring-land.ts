/**
 * Which Länder share a border on land. Fixed geography: written once here, each border once, and held against the outlines by a test.
 */
const BORDERS: readonly (readonly [string, string])[] = [
  ["01", "02"],
  ["01", "03"],
  ["01", "13"],
  ["02", "03"],
  ["03", "04"],
  ["03", "05"],
  ["03", "06"],
  ["03", "12"],
  ["03", "13"],
  ["03", "15"],
  ["03", "16"],
  ["05", "06"],
  ["05", "07"],
  ["06", "07"],
  ["06", "08"],
  ["06", "09"],
  ["06", "16"],
  ["07", "08"],
  ["07", "10"],
  ["08", "09"],
  ["09", "14"],
  ["09", "16"],
  ["11", "12"],
  ["12", "13"],
  ["12", "14"],
  ["12", "15"],
  ["14", "15"],
  ["14", "16"],
  ["15", "16"],
];

/** Keys of the Länder that share a border with this one, in the order of their keys. */
export function neighboursOf(landAgs: string): string[] {
  return BORDERS.flatMap(([a, b]) => (a === landAgs ? b : b === landAgs ? a : [])).sort();
}
