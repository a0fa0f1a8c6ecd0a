import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { rowsOf, runEtl } from "./run-etl";
import { dataWith, tempFolder } from "./temp-folder";

const out = tempFolder();
const COUNTS = "programs/center_counts.csv";
const served = () =>
  createHash("sha256")
    .update(readFileSync(path.join(out, "atlas.duckdb")))
    .digest("hex");
let before: string;

beforeAll(() => {
  runEtl(out);
  before = served();
});

/** Changes one line (1 is the heading) of a file. */
function line(number: number, change: (line: string) => string) {
  return (text: string) => {
    const lines = text.split("\n");
    lines[number - 1] = change(lines[number - 1] ?? "");
    return lines.join("\n");
  };
}

const FAULTS: { name: string; change: (text: string) => string | Buffer; says: RegExp[] }[] = [
  {
    name: "a Land key that lost its zero",
    change: line(2, (row) => row.replace(/^01,/, "1,")),
    says: [/center_counts\.csv/, /Zeile 2/, /land_ags/, /„1“/],
  },
  {
    name: "a count without a source",
    change: line(3, (row) => row.replace(/,S162(?=,|$)/, ",")),
    says: [/center_counts\.csv/, /Zeile 3/, /source_id/],
  },
  {
    name: "a source nobody knows",
    change: line(3, (row) => row.replace(/,S162(?=,|$)/, ",S999")),
    says: [/center_counts\.csv/, /Zeile 3/, /S999/],
  },
  {
    name: "a file saved as Latin-1",
    change: (text) => Buffer.from(text, "latin1"),
    says: [/center_counts\.csv/, /Zeile \d+/, /UTF-8/],
  },
  {
    name: "a file cut off in the middle of a row",
    change: (text) => text.slice(0, text.lastIndexOf(",total,")),
    says: [/center_counts\.csv/, /Zeile \d+/],
  },
];

describe("bad input", () => {
  it.each(FAULTS)(
    "$name stops the run, says where, and leaves the served data as it was",
    async ({ change, says }) => {
      const { status, output } = runEtl(out, "--data", dataWith(COUNTS, change));
      expect(status).toBe(1);
      for (const part of says) expect(output).toMatch(part);
      expect(served()).toBe(before);
      expect(await rowsOf(out, "select count(*)::integer as n from center_count")).toEqual([{ n: 93 }]);
    },
  );

  it("is reported in one go when several rows are wrong", () => {
    const data = dataWith(COUNTS, (text) =>
      text.replace(/,S162(?=,|\r?\n)/, ",S998").replace(/,S164(?=,|\r?\n)/, ",S997"),
    );
    const { output } = runEtl(out, "--data", data);
    expect(output).toMatch(/S998/);
    expect(output).toMatch(/S997/);
  });

  it("in a list of centres costs that row alone, with its reason kept", async () => {
    const folder = tempFolder();
    const data = dataWith(
      "centers/public-pages/centers.csv",
      line(2, (row) => row.replace(",05,", ",5,")),
    );
    expect(runEtl(folder, "--data", data).status).toBe(0);
    const rejected = await rowsOf(
      folder,
      "select line, column_name from import_issue where outcome = 'rejected' order by line",
    );
    expect(rejected[0]).toEqual({ line: 2, column_name: "land_ags" });
  });
});
