import { describe, expect, it } from "vitest";
import { FIGURE_KINDS, parseFigureId, writeFigureId } from "./figure-id";
import { LAENDER } from "./land";

describe("the name of a figure", () => {
  it("is the Land and the measure, in German", () => {
    expect(parseFigureId("sachsen-anhalt-kinder-je-zentrum")).toMatchObject({
      land: { ags: "15" },
      kind: "children-per-center",
    });
  });

  it("comes back from what was written, for every figure", () => {
    for (const land of LAENDER)
      for (const kind of FIGURE_KINDS)
        expect(parseFigureId(writeFigureId(land, kind))).toEqual({ land, kind });
  });

  it.each([
    "",
    "hessen",
    "hessen-",
    "Hessen-zentren",
    "hessen-zentren-",
    "atlantis-zentren",
    "sachsen-kinder",
  ])("“%s” names none", (text) => {
    expect(parseFigureId(text)).toBeNull();
  });
});
