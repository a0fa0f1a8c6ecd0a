import { describe, expect, it } from "vitest";
import { LAENDER } from "./land";
import {
  EXAMPLE_SCENARIO,
  parseScenario,
  TARGET_KINDS,
  targetLimits,
  targetWord,
  writeScenario,
} from "./scenario";

const parse = (search: string) => parseScenario(new URLSearchParams(search));
const read = (search: string) => {
  const parsed = parse(search);
  if (!parsed.ok) throw new Error(`${parsed.fault.part}=${parsed.fault.value}`);
  const { land, target, rateLand } = parsed.scenario;
  return [land?.slug ?? "alle", target.kind, target.value, rateLand?.slug ?? null, parsed.example];
};

describe("a scenario in the address", () => {
  it.each([
    ["", ["hessen", "coverage", 10, "nordrhein-westfalen", true]],
    ["utm=1", ["hessen", "coverage", 10, "nordrhein-westfalen", true]],
    ["land=berlin", ["berlin", "coverage", 10, null, false]],
    ["land=alle&ziel=abdeckung&wert=12,5&satz=", ["alle", "coverage", 12.5, null, false]],
    ["land=saarland&ziel=kinder&wert=1.000", ["saarland", "children", 1000, null, false]],
    ["land=hessen&ziel=kinder&wert=", ["hessen", "children", 1000, null, false]],
    ["ziel=kitas", ["hessen", "kitas", 4, null, false]],
    ["ziel=anteil&wert=33.3&satz=berlin", ["hessen", "kita_share", 33.3, "berlin", false]],
    ["ziel=abdeckung&wert=200", ["hessen", "coverage", 200, null, false]],
  ])("%j is read whole", (search, expected) => {
    expect(read(search)).toEqual(expected);
  });

  it.each([
    ["land=atlantis", "land", "atlantis"],
    ["land=06", "land", "06"],
    ["ziel=glueck", "ziel", "glueck"],
    ["wert=viele", "wert", "viele"],
    ["wert=0", "wert", "0"],
    ["wert=-3", "wert", "-3"],
    ["wert=200,01", "wert", "200,01"],
    ["ziel=kinder&wert=49", "wert", "49"],
    ["ziel=kinder&wert=300,5", "wert", "300,5"],
    ["ziel=kinder&wert=100001", "wert", "100001"],
    ["ziel=kitas&wert=0,5", "wert", "0,5"],
    ["ziel=anteil&wert=101", "wert", "101"],
    ["satz=alle", "satz", "alle"],
    ["satz=frankreich", "satz", "frankreich"],
  ])("%j is refused, and the part is named", (search, part, value) => {
    expect(parse(search)).toMatchObject({ ok: false, fault: { part, value } });
  });

  it("says within which limits a number is read", () => {
    expect(parse("ziel=kinder&wert=7")).toMatchObject({ fault: { expected: "number", kind: "children" } });
    expect(targetLimits("children")).toEqual({ standard: 1000, min: 50, max: 100_000, whole: true });
  });

  it("is written in full, also when it is the example, and read back as the same", () => {
    expect(writeScenario(EXAMPLE_SCENARIO)).toBe(
      "?land=hessen&ziel=abdeckung&wert=10&satz=nordrhein-westfalen",
    );
    for (const land of [...LAENDER, null])
      for (const kind of TARGET_KINDS) {
        const scenario = { land, target: { kind, value: 75.5 }, rateLand: null };
        if (kind === "children") scenario.target.value = 750;
        expect(parse(writeScenario(scenario))).toEqual({ ok: true, scenario, example: false });
      }
    expect(TARGET_KINDS.map(targetWord)).toEqual(["abdeckung", "kinder", "kitas", "anteil"]);
  });
});
