import { describe, expect, it } from "vitest";
import { readCsv } from "../extract/read-csv";
import type { Problem } from "../problem";
import { centerCounts } from "../sources/center-counts";
import { funding } from "../sources/funding";
import { checkFacts, checkReferences } from "./check-facts";

const HEADER =
  "land_ags,program_id,year,as_of,count,what_is_counted,qualifier,year_inferred,note_de,source_id,counts_kitas\n";
const GOOD = "06,HE-FZ,2024,,227,funded,exact,true,insgesamt,S071,false";

function check(rows: string, source = centerCounts, header = HEADER) {
  const problems: Problem[] = [];
  const checked = checkFacts(source, readCsv(source.file, Buffer.from(`${header}${rows}\n`)), problems);
  return { checked, problems, places: problems.map(({ line, column }) => [line, column]) };
}

describe("checkFacts", () => {
  it("takes a good row, with an empty cell as null and not as 0", () => {
    const { checked, problems } = check(GOOD);
    expect(problems).toEqual([]);
    expect(checked.rows[0]).toMatchObject({
      land_ags: "06",
      year: 2024,
      as_of: null,
      count: 227,
      source_id: "S071",
    });
  });

  it.each([
    [
      "a key that lost its zero",
      "6,HE-FZ,2024,,227,funded,exact,true,,S071,false",
      "land_ags",
      "zwei Ziffern",
    ],
    ["a key of no Land", "17,HE-FZ,2024,,227,funded,exact,true,,S071,false", "land_ags", "zwei Ziffern"],
    ["a missing source", "06,HE-FZ,2024,,227,funded,exact,true,,,false", "source_id", "leer"],
    [
      "a number with a point for thousands",
      "05,NW-FZ,2025,,3.322,funded,exact,false,,S11A,false",
      "count",
      "ganze Zahl",
    ],
    [
      "an unknown word",
      "06,HE-FZ,2024,,227,gefördert,exact,true,,S071,false",
      "what_is_counted",
      "funded, certified",
    ],
    [
      "a day that does not exist",
      "06,HE-FZ,2024,2024-02-30,227,funded,exact,true,,S071,false",
      "as_of",
      "Datum",
    ],
    ["a date outside its year", "06,HE-FZ,2024,2023-05,227,funded,exact,true,,S071,false", "as_of", "Jahr"],
    ["a date without a year", "06,HE-FZ,,2023-05,227,funded,exact,true,,S071,false", "as_of", "Jahr"],
  ])("names line, column and what would be right for %s", (_case, row, column, expected) => {
    const { problems, places } = check(`${GOOD}\n${row}`);
    expect(places).toEqual([[3, column]]);
    expect(problems[0]?.message).toContain(expected);
  });

  it("reports every fault of a file, not only the first", () => {
    const { places } = check(
      "6,HE-FZ,24,,227,funded,exact,true,,,false\n06,HE-FZ,2024,,x,funded,exact,true,,S071,false",
    );
    expect(places).toEqual([
      [2, "land_ags"],
      [2, "year"],
      [2, "source_id"],
      [3, "count"],
    ]);
  });

  it("refuses the same statement twice", () => {
    const { problems, places } = check(`${GOOD}\n${GOOD}`);
    expect(places).toEqual([[3, null]]);
    expect(problems[0]?.message).toContain("schon in Zeile 2");
  });

  it("names missing and unknown columns of the header", () => {
    const { places } = check("06,1", centerCounts, "land_ags,number\n");
    expect(places).toContainEqual([1, "count"]);
    expect(places).toContainEqual([1, "number"]);
  });

  it("wants a kind of budget exactly for programme budgets", () => {
    const header =
      "program_id,year_from,year_to,amount_eur,per,conditions_de,source_id,qualifier,budget_kind\n";
    expect(check("HE-FZ,2021,,18000,centre_year,,S075,up_to,", funding, header).problems).toEqual([]);
    expect(check("HE-FZ,2021,,18000,centre_year,,S075,up_to,total", funding, header).places).toEqual([
      [2, "budget_kind"],
    ]);
    expect(check("HE-FZ,2021,,1000,programme_year,,S075,up_to,", funding, header).places).toEqual([
      [2, "budget_kind"],
    ]);
  });
});

describe("checkReferences", () => {
  it("names a source and a programme that do not exist, and lets an empty programme pass", () => {
    const { checked } = check(
      `${GOOD}\n06,,2023,,1,funded,exact,true,,S999,false\n06,XX,2022,,1,funded,exact,true,,S071,false`,
    );
    const problems: Problem[] = [];
    const none = new Set<string>();
    checkReferences(
      checked,
      {
        source: new Set(["S071"]),
        program: new Set(["HE-FZ"]),
        statistics_source: none,
        kreis: none,
        region: none,
      },
      problems,
    );
    expect(problems.map(({ line, column }) => [line, column])).toEqual([
      [4, "program_id"],
      [3, "source_id"],
    ]);
  });
});
