import { describe, expect, it } from "vitest";
import { shownLandOf } from "./shown-land";

describe("the Land whose Gemeinden are shown", () => {
  it.each([
    ["the chosen one", "06", { kind: "kreis", ags: "05111" }, ["09"], "06"],
    ["that of the open region", null, { kind: "gemeinde", ags: "05111000" }, [], "05"],
    ["that of the regions chosen for a summary", null, null, ["04901", "04902"], "04"],
    ["none where these lie apart", null, null, ["04901", "06"], null],
    ["none for a single centre", null, { kind: "zentrum", centerId: "abcdefgh" }, [], null],
  ] as const)("is %s", (_, landAgs, selection, regions, expected) => {
    expect(shownLandOf({ landAgs, selection, regions })).toBe(expected);
  });
});
