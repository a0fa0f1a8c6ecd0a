import { describe, expect, it } from "vitest";
import { groupOf, groupsOfSplit, parseNetworkSplit, writeNetworkSplit } from "./network-split";

const parse = (text: string) => parseNetworkSplit(new URLSearchParams(text));

describe("the split of the network's growth", () => {
  it.each([
    ["", "art", ""],
    ["nach=", "art", ""],
    ["nach=art", "art", ""],
    ["nach=ebene", "ebene", "?nach=ebene"],
    ["nach=land&typ=kommune", "land", "?nach=land"],
  ])("%s is read as %s and written as %s", (given, split, written) => {
    const parsed = parse(given);
    if (!parsed.ok) throw new Error(parsed.part);
    expect(parsed.split).toBe(split);
    expect(writeNetworkSplit(parsed.split)).toBe(written);
  });

  it.each(["nach=typ", "nach=Land", "nach=toString"])("%s is refused and named", (given) => {
    expect(parse(given)).toMatchObject({ ok: false, part: "nach", allowed: "art, ebene, land" });
  });

  it("has a group for every organisation, the nationwide ones apart from the sixteen Länder", () => {
    expect(groupsOfSplit("land")).toHaveLength(17);
    const stiftung = { type: "stiftung", level: "bund", landAgs: null } as const;
    expect((["art", "ebene", "land"] as const).map((split) => groupOf(stiftung, split))).toEqual([
      "stiftung",
      "bund",
      "bundesweit",
    ]);
  });
});
