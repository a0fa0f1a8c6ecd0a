import { describe, expect, it } from "vitest";
import { readCsv } from "../extract/read-csv";
import type { Problem } from "../problem";
import { applyCorrections } from "./apply-corrections";

const HEADER = "file,match,column,source_value,corrected_value,reason,decided\n";

function apply(correction: string) {
  const table = readCsv("counts.csv", Buffer.from("id,year,flag\nA,2019,false\nA,2020,false\nB,2020,true\n"));
  const problems: Problem[] = [];
  const corrections = readCsv("corrections.csv", Buffer.from(`${HEADER}${correction}\n`));
  const issues = applyCorrections(corrections, new Map([["counts.csv", table]]), problems);
  return { flags: table.rows.map(({ values }) => values.flag), issues, problems };
}

describe("applyCorrections", () => {
  it("changes exactly the row it names and reports the row as it was", () => {
    const { flags, issues, problems } = apply(
      "counts.csv,id=A; year=2020,flag,false,true,steht so da,2026-11-24",
    );
    expect(problems).toEqual([]);
    expect(flags).toEqual(["false", "true", "true"]);
    expect(issues).toMatchObject([{ outcome: "corrected", line: 3, columnName: "flag" }]);
    expect(JSON.parse(issues[0]?.rawRow ?? "")).toEqual({ id: "A", year: "2020", flag: "false" });
  });

  it.each([
    [
      "the row says something else by now",
      "counts.csv,id=B,flag,false,true,r,2026-11-24",
      "steht „true“, nicht „false“",
    ],
    ["the row is gone", "counts.csv,id=C,flag,false,true,r,2026-11-24", "auf 0 Zeilen"],
    ["two rows fit", "counts.csv,id=A,flag,false,true,r,2026-11-24", "auf 2 Zeilen"],
    ["the column does not exist", "counts.csv,id=B,flagg,true,false,r,2026-11-24", "Spalte „flagg“ gibt es"],
    ["the file does not exist", "other.csv,id=A,flag,false,true,r,2026-11-24", "gibt es nicht"],
    ["no reason is given", "counts.csv,id=B,flag,true,false,,2026-11-24", "leer"],
  ])("is a fault when %s, and changes nothing", (_case, correction, message) => {
    const { flags, issues, problems } = apply(correction);
    expect(flags).toEqual(["false", "false", "true"]);
    expect(issues).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: "corrections.csv", line: 2 });
    expect(problems[0]?.message).toContain(message);
  });
});
