import { expect, test } from "vitest";
import { sortRows } from "./sort-rows";

const rows = [
  { id: "b", cells: { n: { text: "k. A.", raw: null, status: "not_published" as const } } },
  { id: "a", cells: { n: { text: "227", raw: 227 } } },
  { id: "c", cells: { n: { text: "30", raw: 30 } } },
  { id: "d", cells: { n: { text: "0", raw: 0, status: "zero" as const } } },
];
const order = (direction: "ascending" | "descending") =>
  sortRows(rows, { key: "n", direction }).map((row) => row.id);

test("unknown stands last in both directions, zero is a number", () => {
  expect(order("ascending")).toEqual(["d", "c", "a", "b"]);
  expect(order("descending")).toEqual(["a", "c", "d", "b"]);
});

test("names sort as in German", () => {
  const names = ["Zwickau", "Öhringen", "Oldenburg"].map((raw) => ({
    id: raw,
    cells: { n: { text: raw, raw } },
  }));
  expect(sortRows(names, { key: "n", direction: "ascending" }).map((row) => row.id)).toEqual([
    "Öhringen",
    "Oldenburg",
    "Zwickau",
  ]);
});
