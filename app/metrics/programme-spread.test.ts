import { expect, it } from "vitest";
import { aProgram } from "./fixtures/land-entry";
import { programmeSpread } from "./programme-spread";

const of = (landAgs: string, from: number | null, to: number | null = null) => ({
  ...aProgram(`${landAgs}-${from}`, from, to),
  landAgs,
});

it("names who joins in the first year of a programme and who leaves in the year after its last", () => {
  const spread = programmeSpread([of("02", 2010, 2012), of("06", 2011)], 2010, 2013);
  expect(spread.map(({ year, joined, left }) => [year, joined, left])).toEqual([
    [2010, ["02"], []],
    [2011, ["06"], []],
    [2012, [], []],
    [2013, [], ["02"]],
  ]);
  expect(spread.at(-1)?.running).toEqual(["06"]);
});

it("lets nobody leave or join where one programme follows another without a gap, or runs beside it", () => {
  const programs = [of("06", 2008, 2010), of("06", 2011), of("06", 2012)];
  for (const { joined, left } of programmeSpread(programs, 2010, 2013))
    expect([...joined, ...left]).toEqual([]);
});

it("knows nothing of a programme without a start", () => {
  expect(programmeSpread([of("06", null)], 2010, 2011).flatMap(({ running }) => running)).toEqual([]);
});
