import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { toRechartsData } from "~/charts/interactive/recharts-data";
import type { ChartSpec } from "~/charts/spec";
import { ChartSvg } from "~/charts/svg/chart-svg";
import { EMPTINESS_KINDS } from "~/domain/value";
import { barsSpec } from "./fixtures/bars";
import { mapSpec } from "./fixtures/map";
import { landSpec, multiplesSpec, seriesSpec } from "./fixtures/series";
import { splitSpec } from "./fixtures/split";
import { timelineSpec } from "./fixtures/timeline";

const ALL = [barsSpec, seriesSpec, multiplesSpec, landSpec, mapSpec, timelineSpec, splitSpec];
const draw = (spec: ChartSpec, width = 720) =>
  renderToStaticMarkup(<ChartSvg spec={spec} width={width} theme="light" />);

/** The data attributes of all marks of one kind, in order of drawing. */
function marks(svg: string, kind: string): Record<string, string>[] {
  return [...svg.matchAll(new RegExp(`<[^>]*data-mark="${kind}"[^>]*>`, "g"))].map(([tag]) =>
    Object.fromEntries([...tag.matchAll(/data-([a-z]+)="([^"]*)"/g)].map(([, name, value]) => [name, value])),
  );
}

test.each(ALL)("the drawing of $id is the one that was looked at", async (spec) => {
  const lines = draw(spec).replaceAll("><", ">\n<");
  await expect(`${lines}\n`).toMatchFileSnapshot(`./${spec.id}.svg`);
});

describe.each(ALL)("$id", (spec) => {
  test("draws the same twice, with literal colours only and nothing from outside", () => {
    expect(draw(spec)).toBe(draw(spec));
    expect(draw(spec)).not.toMatch(/var\(|light-dark|NaN|undefined|foreignObject|<image| class=| style=/);
  });

  test("never turns a letter and keeps letters at 13 units or more at both widths", () => {
    for (const width of [340, 720]) {
      const svg = draw(spec, width);
      expect(svg).not.toContain("rotate");
      const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(13);
    }
  });

  test("has ids of its own at each width, so that two drawings can stand in one page", () => {
    const ids = [340, 720].map((width) =>
      [...draw(spec, width).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id),
    );
    expect(new Set(ids.flat()).size).toBe(ids.flat().length);
  });

  test("is named, described, and a group where it holds links", () => {
    const svg = draw(spec);
    expect(svg).toContain(`aria-describedby="${spec.id}-720-alt"`);
    expect(svg).toContain(svg.includes("<a ") ? 'role="group"' : 'role="img"');
  });

  test("says DEMO-DATEN across itself when it is made from generated data, and only then", () => {
    expect(draw(spec)).not.toContain("DEMO-DATEN");
    expect(draw({ ...spec, demo: true })).toContain(">DEMO-DATEN</text>");
  });
});

test("an unknown value is a slot with words, never a bar", () => {
  const svg = draw(barsSpec);
  expect(marks(svg, "empty").map((mark) => mark.kind)).toEqual(
    EMPTINESS_KINDS.filter((kind) => kind !== "zero"),
  );
  expect(marks(svg, "bar").find((mark) => mark.id === "f")?.value).toBe("0");
  expect(svg).toContain("kein Landesprogramm");
});

test("every unknown on the map differs from the others and from every class without its colour", () => {
  const tags = [...draw(mapSpec).matchAll(/<path[^>]*data-mark="region"[^>]*>/g)].map(([tag]) => tag);
  const unknown = tags.filter((tag) => !tag.includes("data-class="));
  const look = (tag: string) =>
    `${/ fill="([^"]*)"/.exec(tag)?.[1]} ${/stroke-dasharray="([^"]*)"/.exec(tag)?.[1]}`;
  expect(tags).toHaveLength(12);
  expect(new Set(unknown.map(look)).size).toBe(4);
  for (const tag of unknown) expect(look(tag)).toMatch(/url|3 2/);
});

test("lines join only points of one run, and a series without join has no line", () => {
  const runs = marks(draw(seriesSpec), "run").map((mark) => mark.run);
  expect(runs).toEqual(["1", "1", "2"]); // Hessen has one run, NRW two, Bayern none
});

test("the drawing and the interactive view show the same bars with the same values", () => {
  const data = toRechartsData(barsSpec.plot);
  if (data.kind !== "bars") throw new Error("expected bars");
  const rows = data.groups.flatMap((group) => group.rows);
  expect(
    rows.map((row) => ({ mark: "bar", id: row.id, value: String(row.value), qualifier: row.qualifier })),
  ).toEqual(marks(draw(barsSpec), "bar"));
  expect(data.groups.flatMap((group) => group.unknown)).toHaveLength(marks(draw(barsSpec), "empty").length);
});

test.each([seriesSpec, multiplesSpec, landSpec])(
  "the drawing and the interactive view show the same points and lines ($id)",
  (spec) => {
    const data = toRechartsData(spec.plot);
    if (data.kind !== "series") throw new Error("expected series");
    const points = data.panels.flatMap((panel) =>
      panel.rows.map(
        (row) => `${panel.id} ${row.seriesId} ${row.x} ${row.y} ${row.qualifier} ${row.secondary}`,
      ),
    );
    const drawn = marks(draw(spec), "point").map(
      (mark) => `${mark.panel} ${mark.series} ${mark.x} ${mark.y} ${mark.qualifier} ${mark.secondary}`,
    );
    expect(points.sort()).toEqual(drawn.sort());
    const joined = data.panels.flatMap((panel) =>
      panel.lines.filter(
        (line) => line.join !== "none" && panel.rows.filter((row) => row.lineKey === line.key).length > 1,
      ),
    );
    expect(joined).toHaveLength(marks(draw(spec), "run").length);
  },
);

test("under one Land a bar stays open where no end is known, an unknown start has words alone, and each event its number", () => {
  const svg = draw(landSpec);
  expect(marks(svg, "phase").map(({ id, open }) => [id, open])).toEqual([
    ["a", "true"],
    ["b", "false"],
    ["c", "true"],
  ]);
  expect(svg).toContain("Vorhaben, Beginn nicht gefunden");
  expect(marks(svg, "event").map(({ number }) => number)).toEqual(["1", "2", "3"]);
  expect(marks(svg, "marked")).toHaveLength(1);
});

test("in a split the four kinds of part differ without their colour, and a group without one says why", () => {
  const svg = draw(splitSpec);
  expect(marks(svg, "part").map(({ kind }) => kind)).toEqual(["growth", "start", "change", "stop"]);
  expect(marks(svg, "empty").map(({ id, kind }) => [id, kind])).toEqual([["03", "no_programme"]]);
  for (const words of ["nur eine Zahl: 10 gefördert (2013)", "kein Landesprogramm"])
    expect(svg).toContain(words);
  expect(svg).toContain("stroke-dasharray");
});
