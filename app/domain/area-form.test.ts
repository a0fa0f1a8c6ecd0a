import { describe, expect, it } from "vitest";
import { readAreaForm } from "./area-form";
import { type MapFilter, parseMapFilter } from "./map-filter";

const read = (query: string) => readAreaForm(new URLSearchParams(query));

function filterOf(query: string): MapFilter {
  const params = read(query);
  if ("fault" in params) throw new Error(params.fault.part);
  return parseMapFilter(params) as MapFilter;
}

describe("the form of a selection", () => {
  it("turns four sides into an area of four corners, with a comma as well as a point", () => {
    expect(filterOf("westen=8,5&sueden=49.5&osten=9.5&norden=50.5").area).toEqual([
      [8.5, 49.5],
      [9.5, 49.5],
      [9.5, 50.5],
      [8.5, 50.5],
    ]);
  });

  it("joins regions sent one by one, and leaves other parts as they are", () => {
    const filter = filterOf("mass=zentren&regionen=06&regionen=05&land=hessen");
    expect(filter).toMatchObject({ regions: ["05", "06"], measure: "centers", landAgs: "06" });
  });

  it("left empty is no choice, and leaves a drawn area alone", () => {
    expect(filterOf("westen=&sueden=&osten=&norden=&regionen=").area).toBeNull();
    expect(filterOf("westen=&flaeche=8,49;9,49;9,50").area).toHaveLength(3);
  });

  it.each([
    ["westen=8&sueden=49&osten=&norden=50", "osten"],
    ["westen=links&sueden=49&osten=9&norden=50", "westen"],
    ["westen=8&sueden=49&osten=9&norden=91", "norden"],
    ["westen=9&sueden=49&osten=8&norden=50", "osten"],
    ["westen=8&sueden=51&osten=9&norden=50", "norden"],
  ])("%s is refused and the part %s is named", (query, part) => {
    expect(read(query)).toMatchObject({ fault: { part } });
  });
});
