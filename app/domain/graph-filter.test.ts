import { describe, expect, test } from "vitest";
import { DEFAULT_GRAPH_FILTER, parseGraphFilter, thingOfNode, writeGraphFilter } from "./graph-filter";

const parse = (search: string) => parseGraphFilter(new URLSearchParams(search));

describe("the filter of the graph in the address", () => {
  test("shows everything where nothing is said, and says nothing where everything is shown", () => {
    expect(parse("")).toEqual({ ok: true, filter: DEFAULT_GRAPH_FILTER });
    expect(parse("dinge=&beziehungen=&fokus=")).toEqual({ ok: true, filter: DEFAULT_GRAPH_FILTER });
    expect(writeGraphFilter(DEFAULT_GRAPH_FILTER)).toBe("");
  });

  test("reads words with commas and as parts of their own, in the order of the kinds", () => {
    const filter = {
      things: ["organisation", "land"],
      relations: ["responsible", "funds"],
      focus: "organisation:a-0f",
    };
    const commas =
      "dinge=laender,organisationen&beziehungen=foerderung,zustaendigkeit&fokus=organisation:a-0f";
    const parts =
      "dinge=laender&dinge=organisationen&beziehungen=foerderung&beziehungen=zustaendigkeit&fokus=organisation%3Aa-0f";
    expect(parse(commas)).toEqual({ ok: true, filter });
    expect(parse(parts)).toEqual({ ok: true, filter });
  });

  test.each([
    "?dinge=organisationen,programme",
    "?beziehungen=koordination&fokus=land:06",
    "?fokus=organisation_group:kommune:08",
  ])("writes what it reads: %s", (address) => {
    const parsed = parse(address);
    expect(parsed.ok && writeGraphFilter(parsed.filter)).toBe(address);
  });

  test.each([
    ["dinge=personen", "dinge", "personen"],
    ["beziehungen=koordination,liebe", "beziehungen", "liebe"],
    ["fokus=person:1", "fokus", "person:1"],
    ["fokus=land:<script>", "fokus", "land:<script>"],
  ])("names the part that cannot be read: %s", (address, part, value) => {
    const parsed = parse(address);
    expect(parsed.ok ? null : [parsed.part, parsed.value]).toEqual([part, value]);
    expect(parsed.ok ? "" : parsed.allowed).not.toBe("");
  });

  test("keeps a group with what it gathers", () => {
    expect(
      ["organisation_group", "event_group", "municipal_group", "land"].map((kind) =>
        thingOfNode(kind as "land"),
      ),
    ).toEqual(["organisation", "event", "municipal_program", "land"]);
  });
});
