import { describe, expect, it } from "vitest";
import { empty, numberValue } from "~/domain/value";
import { formatDate } from "./date";
import { formatEuro, formatNumber, formatPercent } from "./number";
import { formatStand, formatValue } from "./value-text";

describe("formatValue", () => {
  it.each([
    [numberValue(3322), "3.322", "3,322"],
    [numberValue(1000, "about"), "rund 1.000", "about 1,000"],
    [numberValue(100, "at_least"), "mehr als 100", "more than 100"],
    [numberValue(3160, "up_to"), "bis zu 3.160", "up to 3,160"],
    [empty("zero"), "0", "0"],
    [empty("no_programme"), "kein Landesprogramm", "no state programme"],
    [empty("not_collected"), "nicht erhoben", "not collected"],
    [empty("not_published"), "nicht gefunden", "not found"],
    [empty("pending"), "Angabe folgt", "to follow"],
  ])("%j reads %s in German and %s in English", (value, de, en) => {
    expect(formatValue(value, "de")).toBe(de);
    expect(formatValue(value, "en")).toBe(en);
  });

  it("keeps the asked decimal places, also when they are zero", () => {
    expect(formatValue(numberValue(33), "de", 1)).toBe("33,0");
  });

  it("calls only a counted nothing 0: a rounded nothing keeps its word", () => {
    expect(formatValue(numberValue(0), "de")).toBe("0");
    expect(formatValue(numberValue(0, "about"), "de")).toBe("rund 0");
  });
});

describe("dates and stands", () => {
  it.each([
    ["2024-12-31", "31.12.2024", "31 Dec 2024"],
    ["2024-09", "09/2024", "Sept 2024"],
    ["2024", "2024", "2024"],
    ["Frühjahr 2019", "Frühjahr 2019", "Frühjahr 2019"],
  ])("%s reads %s in German and %s in English", (iso, de, en) => {
    expect(formatDate(iso, "de")).toBe(de);
    expect(formatDate(iso, "en")).toBe(en);
  });

  it("says so when the year was inferred or is missing", () => {
    expect(formatStand({ year: 2024, asOf: null, yearInferred: true }, "de")).toBe("2024 (Jahr erschlossen)");
    expect(formatStand({ year: null, asOf: null, yearInferred: false }, "de")).toBe("ohne Jahr");
    expect(formatStand({ year: 2019, asOf: "2019-09", yearInferred: false }, "de")).toBe("09/2019");
  });
});

describe("numbers", () => {
  it("writes shares as percent and euros with cents only where there are cents", () => {
    expect(formatPercent(0.104, "de")).toBe("10\u00a0%");
    expect(formatEuro(20000, "de")).toBe("20.000\u00a0€");
    expect(formatEuro(26149.84, "de")).toBe("26.149,84\u00a0€");
    expect(formatNumber(6.597, "de")).toBe("6,6");
  });
});
