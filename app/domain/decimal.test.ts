import { describe, expect, it } from "vitest";
import { parseDecimal } from "./decimal";

describe("a number as people write it", () => {
  it.each([
    ["10", 10],
    ["12,5", 12.5],
    ["12.5", 12.5],
    ["33,25", 33.25],
    ["0,5", 0.5],
    ["1.000", 1000],
    ["1,000", 1000],
    ["1 000", 1000],
    ["1.234,5", 1234.5],
    ["1,234.5", 1234.5],
    ["10.000", 10_000],
    [" 7 ", 7],
  ])("%s is %d", (text, number) => {
    expect(parseDecimal(text)).toBe(number);
  });

  it.each([
    "",
    "viele",
    "-5",
    "+5",
    "1e3",
    "0x10",
    "12,5,5",
    "1,2345",
    "0.125",
    "1.00.000",
    "5 %",
    ",5",
    "5,",
    "9999999999999",
    "NaN",
  ])("%j is none", (text) => {
    expect(parseDecimal(text)).toBeUndefined();
  });
});
