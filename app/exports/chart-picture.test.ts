import { expect, test } from "vitest";
import type { ChartSpec } from "~/charts/spec";
import { chartPicture } from "./chart-picture";
import { chartWords } from "./chart-words";
import { mapSpec, origin } from "./fixtures/files";
import type { Origin } from "./sheet";

const mapToSvg = (spec: ChartSpec, from: Origin) =>
  chartPicture(spec, chartWords(spec, from), { shape: "free", theme: "light" });

/** The words of the picture, line breaks undone. */
const wordsOf = (svg: string) =>
  svg
    .replaceAll(/<\/tspan><tspan[^>]*>/g, " ")
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll("&amp;", "&")
    .replaceAll("&lt;", "<")
    .replaceAll(/\s+/g, " ");

/** Tags that do not close in the order they opened, or text that XML does not allow: an empty list is a well-formed file. */
function faultsOf(xml: string): string[] {
  const open: string[] = [];
  const faults: string[] = [];
  const rest = xml.replace(
    /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g,
    (_tag, closing, name, _attributes, alone) => {
      if (closing) {
        const last = open.pop();
        if (last !== name) faults.push(`${last} closed by ${name}`);
      } else if (!alone) open.push(name);
      return "";
    },
  );
  const text = rest.replace(/^<\?xml version="1.0" encoding="UTF-8"\?>/, "");
  if (/[<>]/.test(text)) faults.push(`left over: ${/.{0,40}[<>].{0,40}/.exec(text)?.[0]}`);
  if (/&(?!amp;|lt;|gt;|quot;|apos;|#x?[\da-f]+;)/i.test(xml)) faults.push("bare ampersand");
  return [...faults, ...open];
}

test("is well-formed, names its fonts, and has literal colours, no link and nothing from outside", () => {
  const svg = mapToSvg(mapSpec, origin);
  expect(faultsOf(svg)).toEqual([]);
  expect(svg).toContain("font-family=");
  expect(svg).toContain("Source Sans 3");
  expect(svg).not.toMatch(/var\(|light-dark|NaN|undefined|<a |<image|<script|foreignObject| style=/);
});

test("has finding, measure, legend, notes, sources, Stand, credit and permalink around the drawing", () => {
  const words = wordsOf(mapToSvg(mapSpec, origin));
  for (const part of [
    mapSpec.title,
    mapSpec.subtitle,
    "0 bis unter 200",
    mapSpec.notes[0],
    "Landesamt für Prüfung: Bericht „Zählung“; Teil 2",
    "Stand der Sammlung 23.11.2026",
    mapSpec.credits[0],
    origin.permalink,
  ])
    expect(words).toContain(part);
});

test("draws the regions of the page with their values and kinds of emptiness", () => {
  const svg = mapToSvg(mapSpec, origin);
  const marks = [...svg.matchAll(/data-mark="region" data-id="(\d+)"[^>]*data-kind="(\w+)"/g)];
  expect(marks.map(([, ags, kind]) => [ags, kind])).toEqual(
    mapSpec.plot.regions.map(({ ags, value }) => [ags, value.kind]),
  );
});

test("says DEMO-DATEN when it is made from generated data, and only then", () => {
  expect(mapToSvg(mapSpec, origin)).not.toContain("DEMO");
  expect(mapToSvg({ ...mapSpec, demo: true }, origin)).toContain("DEMO-DATEN");
});
