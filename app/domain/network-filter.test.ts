import { describe, expect, it } from "vitest";
import { DEFAULT_NETWORK_FILTER, parseNetworkFilter, writeNetworkFilter } from "./network-filter";

const parse = (text: string) => parseNetworkFilter(new URLSearchParams(text));

describe("parseNetworkFilter and writeNetworkFilter", () => {
  it.each([
    ["", ""],
    ["q=%20&typ=&ebene=&land=&netz=&ort=&seite=", ""],
    ["seite=1", ""],
    ["land=hessen&typ=kommune", "?typ=kommune&land=hessen"],
    ["land=bundesweit", "?land=bundesweit"],
    ["q= Stiftung  Kind ", "?q=Stiftung++Kind"],
    ["seite=12&ort=bekannt&netz=mitglied&ebene=bund", "?ebene=bund&netz=mitglied&ort=bekannt&seite=12"],
    ["sort=name&netz=genannt", "?netz=genannt"],
  ])("%s is written back as %s", (given, canonical) => {
    const parsed = parse(given);
    if (!parsed.ok) throw new Error(parsed.part);
    expect(writeNetworkFilter(parsed.filter)).toBe(canonical);
    expect(parse(canonical)).toEqual(parsed);
  });

  it("reads a Land's name as its key, and nationwide as no Land", () => {
    expect(parse("land=saarland")).toEqual({ ok: true, filter: { ...DEFAULT_NETWORK_FILTER, land: "10" } });
    expect(parse("land=bundesweit")).toMatchObject({ filter: { land: "bundesweit" } });
  });

  it.each([
    ["typ=verein", "typ"],
    ["typ=toString", "typ"],
    ["ebene=eu", "ebene"],
    ["land=06", "land"],
    ["land=atlantis", "land"],
    ["netz=alle", "netz"],
    ["ort=ja", "ort"],
    ["seite=0", "seite"],
    ["seite=1.5", "seite"],
    ["seite=-1", "seite"],
    ["seite=10000", "seite"],
    [`q=${"x".repeat(61)}`, "q"],
  ])("%s is refused and named as the part %s", (given, part) => {
    expect(parse(given)).toMatchObject({ ok: false, part });
  });
});
