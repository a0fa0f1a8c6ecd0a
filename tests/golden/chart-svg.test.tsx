import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { toRechartsData } from "~/charts/interactive/recharts-data";
import type { SeriesPanel } from "~/charts/series-plot";
import type { ChartSpec } from "~/charts/spec";
import { ChartSvg } from "~/charts/svg/chart-svg";
import { EMPTINESS_KINDS } from "~/domain/value";
import { barsSpec } from "./fixtures/bars";
import { dotsSpec } from "./fixtures/dots";
import { landMapSpec } from "./fixtures/land-map";
import { largeNetwork } from "./fixtures/large-network";
import { levelsSpec } from "./fixtures/levels";
import { mapSpec } from "./fixtures/map";
import { matrixSpec } from "./fixtures/matrix";
import { networkSpec } from "./fixtures/network";
import { placesSpec } from "./fixtures/places";
import { scatterSpec } from "./fixtures/scatter";
import { landSpec, multiplesSpec, seriesSpec } from "./fixtures/series";
import { splitSpec } from "./fixtures/split";
import { timelineSpec } from "./fixtures/timeline";

const ALL = [
  barsSpec,
  dotsSpec,
  seriesSpec,
  multiplesSpec,
  landSpec,
  levelsSpec,
  mapSpec,
  landMapSpec,
  timelineSpec,
  scatterSpec,
  matrixSpec,
  splitSpec,
  networkSpec,
  placesSpec,
];
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

test("a ranked dot shows its rank, an uncertain one its interval, an open end no number, an unknown value no dot", () => {
  for (const width of [340, 720]) {
    const svg = draw(dotsSpec, width);
    expect(marks(svg, "dot").map(({ id, rank }) => [id, rank])).toEqual([
      ["a", "Rang 1"],
      ["b", "Rang 2 bis 3"],
      ["c", "Rang 2 bis 3"],
      ["d", "Rang 1 bis 2"],
      ["e", "Rang 1 bis 2"],
      ["f", undefined],
      ["k", undefined],
    ]);
    expect(marks(svg, "interval").map(({ id, from, to }) => [id, from, to])).toEqual([
      ["b", "11.5", "13.3"],
      ["d", "9", "open"],
      ["e", "open", "20.5"],
    ]);
    expect(marks(svg, "empty").map(({ kind }) => kind)).toEqual(
      EMPTINESS_KINDS.filter((kind) => kind !== "zero"),
    );
  }
});

test("a benchmark stands in its own group only, and each unlike group carries its letter", () => {
  const svg = draw(dotsSpec);
  expect(marks(svg, "benchmark").map(({ group, from, to }) => [group, from, to])).toEqual([
    ["funded-ja", "12.4", "12.4"],
    ["total-nein", "9", "20.5"],
  ]);
  expect(marks(svg, "unit").map(({ letter }) => letter)).toEqual(["A", "B", "C", "D"]);
  expect(svg).toContain("nicht vergleichbar mit Nordrhein-Westfalen");
});

test("panels of one scale have the same axis, though each other panel has its own", () => {
  const { plot } = multiplesSpec;
  if (plot.type !== "series") throw new Error("expected series");
  const [first, second] = plot.panels.filter((panel) => panel.empty === null);
  const alike = (scale: string | undefined) => ({
    ...multiplesSpec,
    plot: {
      ...plot,
      sharedY: false,
      panels: [first, second].map((panel) => ({ ...(panel as SeriesPanel), ...(scale && { scale }) })),
    },
  });
  const heights = (spec: ChartSpec) =>
    [...draw(spec).matchAll(/text-anchor="end" font-size="13"[^>]*>([\d.]+)</g)].map(([, text]) => text);
  const [own, shared] = [heights(alike(undefined)), heights(alike("A"))];
  expect(own.slice(0, own.length / 2)).not.toEqual(own.slice(own.length / 2));
  expect(shared.slice(0, shared.length / 2)).toEqual(shared.slice(shared.length / 2));
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

test("every place with something in it has its mark, large ones below small ones, rough places with a light middle", () => {
  const svg = draw(landMapSpec);
  expect(marks(svg, "dots")).toEqual([
    { mark: "dots", size: "3", count: "1" },
    { mark: "dots", size: "2", count: "1" },
    { mark: "dots", size: "1", count: "1" },
    { mark: "dots", size: "1", count: "1" },
    { mark: "dots", size: "0", count: "1" },
  ]);
  const layers = [...svg.matchAll(/<g data-mark="dots"[^>]*>(.*?)<\/g>/g)].map(
    ([, inside]) => inside?.match(/<path/g)?.length,
  );
  expect(layers).toEqual([2, 3, 2, 3, 3]); // edge and disc, and where the place is known roughly a light middle
  expect(svg).toContain("voll: mindestens eine");
});

test("lines join only points of one run, and a series without join has no line", () => {
  const runs = marks(draw(seriesSpec), "run").map((mark) => mark.run);
  expect(runs).toEqual(["1", "1", "2"]); // Hessen has one run, NRW two, Bayern none
});

test("a value that holds is a level line to its end, dashed where it is an upper bound, and a value held on has no mark", () => {
  const svg = draw(levelsSpec);
  const levels = marks(svg, "level").map(({ panel, x, until }) => `${panel} ${x}–${until}`);
  expect(levels).toEqual([
    "joined 2007–2011",
    "joined 2011–2020",
    "joined 2020–2026",
    "joined 2011–2020",
    "gap 2011–2015",
    "gap 2020–2021",
    "gap 2021–2026",
    "real 2020–2021",
    "real 2021–2022",
    "real 2022–2023",
  ]);
  const path = (panel: string, x: number) =>
    new RegExp(`<path d="([^"]*)"[^>]*data-panel="${panel}" data-x="${x}"`).exec(svg) ?? [""];
  // A riser (V) only where the next value begins as the last one ends.
  expect(path("joined", 2020)[1]).toContain(" V");
  expect(path("gap", 2020)[1]).not.toContain(" V");
  expect(path("gap", 2021)[0]).toContain("stroke-dasharray");
  expect(path("joined", 2020)[0]).not.toContain("stroke-dasharray");
  expect(marks(svg, "point").filter(({ panel }) => panel === "real")).toHaveLength(1);
});

test("what followed an end is drawn in four ways", () => {
  const svg = draw(timelineSpec);
  expect(marks(svg, "after").map(({ id, kind }) => `${id} ${kind}`)).toEqual([
    "st not_documented",
    "sn nothing",
  ]);
  expect(marks(svg, "successor").map(({ id }) => id)).toEqual(["he-alt"]);
  expect(marks(svg, "planned").map(({ id }) => id)).toEqual(["mv"]);
  expect(marks(svg, "today")).toHaveLength(1);
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

test("like counts share a shape no other group has", () => {
  const drawn = [...draw(scatterSpec).matchAll(/data-group="([^"]*)".*?data-shape="([^"]*)"/gs)];
  expect(drawn.map(([, group, shape]) => `${group} ${shape}`)).toEqual([
    "funded-ja circle",
    "funded-teilweise square",
    "funded-teilweise square",
    "total-nein diamond",
    "total-nein diamond",
    "total-nein diamond",
    "funded-ja circle",
  ]);
});

test("a scatter draws no line through its points, and nobody without figures as a point", () => {
  const svg = draw(scatterSpec);
  expect(marks(svg, "run")).toEqual([]);
  expect(marks(svg, "point").map(({ id }) => id)).toEqual(["nrw", "he", "be", "by", "bb", "mv", "hh"]);
  expect(marks(svg, "empty").map(({ kind }) => kind)).toEqual(["no_programme", "not_published"]);
  expect(svg).toContain("Keine Zahl gefunden: Saarland");
});

test("every point of a scatter has its name at both widths", () => {
  if (scatterSpec.plot.type !== "scatter") throw new Error("expected a scatter");
  for (const { label, shortLabel } of scatterSpec.plot.points) {
    expect(draw(scatterSpec, 720)).toContain(`>${label}</tspan>`);
    expect(draw(scatterSpec, 340)).toContain(`>${shortLabel}</tspan>`);
  }
});

test("a matrix frames what differs and patterns what is unknown, at both widths alike", () => {
  for (const width of [340, 720]) {
    const svg = draw(matrixSpec, width);
    expect(marks(svg, "row").map(({ id }) => id)).toEqual(["nw", "hdf", "plus", "ni", "sl"]);
    expect(marks(svg, "differs")).toHaveLength(4);
    expect(marks(svg, "empty").map(({ kind }) => kind)).toEqual([
      "not_published",
      "no_programme",
      "no_programme",
      "no_programme",
      ...Array(4).fill("not_published"),
    ]);
  }
});

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

const network = (focus: number | null) => {
  const { plot } = networkSpec;
  if (plot.type !== "network") throw new Error("expected network");
  return { ...networkSpec, plot: { ...plot, focus } };
};

test("every node of a network is one link with its words, and every relation a line of the kind it is", () => {
  const { plot } = network(null);
  for (const width of [340, 1000]) {
    const svg = draw(networkSpec, width);
    for (const { href, text } of plot.nodes) {
      expect(svg.split(`<a href="${href.replaceAll("&", "&amp;")}"><title>${text}</title>`)).toHaveLength(2);
    }
    const drawn = Object.fromEntries(marks(svg, "lines").map(({ kind, count }) => [kind, Number(count)]));
    expect(drawn).toEqual(Object.fromEntries(plot.lineKinds.map(({ kind, count }) => [kind, count])));
  }
});

test("each kind of node has its own shape and each kind of relation its own dashes or weight, whatever the colour", () => {
  const svg = draw(networkSpec, 1000);
  const lines = [...svg.matchAll(/<path[^>]*data-mark="lines"[^>]*>/g)].map(([tag]) =>
    ["stroke-width", "stroke-dasharray"]
      .map((name) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1])
      .join(" "),
  );
  expect(new Set(lines).size).toBe(lines.length);
  const shapes = [...svg.matchAll(/data-mark="look">(.*?)<g[^>]*data-mark="label"/g)].map(([, shape = ""]) =>
    shape.replaceAll(/ (fill|stroke)="[^"]*"|>[^<]*<\/text>/g, ""),
  );
  expect(shapes).toHaveLength(11);
  expect(new Set(shapes.slice(1)).size).toBeGreaterThanOrEqual(9);
});

test("a focus shows its own relations one by one and its neighbours in full, everything else faint", () => {
  const svg = draw(network(0), 1000);
  expect(marks(svg, "line").map(({ kind, from, to }) => [kind, from, to])).toEqual([
    ["funds", "0", "3"],
    ["funds", "0", "8"],
    ["evaluates", "0", "1"],
    ["cooperates", "0", "5"],
    ["hosts", "0", "2"],
  ]);
  const faint = [...svg.matchAll(/<g[^>]*opacity="0.22"[^>]*data-mark="node"[^>]*data-kind="([^"]*)"/g)];
  expect(faint.map(([, kind]) => kind)).toEqual([
    "program",
    "organisation_group",
    "municipal_program",
    "event_group",
    "municipal_group",
  ]);
});

test("a small neighbourhood is shown closer: what is far from it is not drawn", () => {
  const svg = draw(network(7), 1000);
  expect(marks(svg, "node").map(({ kind }) => kind)).not.toContain("municipal_group");
  expect(marks(svg, "node").length).toBeGreaterThan(3);
});

test("no two names of a network lie on each other", () => {
  const svg = draw(networkSpec, 1000);
  const open = svg.match(/data-mark="label" data-level="1"/g) ?? [];
  expect(open.length).toBeGreaterThan(2);
  expect(svg.match(/<g display="none" data-mark="label"/g)?.length).toBe(11 - open.length);
});

test("a place has one mark for each level there, and places that would cover each other stand apart", () => {
  const svg = draw(placesSpec);
  expect(marks(svg, "place").map(({ id }) => id)).toEqual(["1", "2", "3", "4"]);
  expect(marks(svg, "organisations").map(({ shape, count }) => [shape, count])).toEqual([
    ["bund", "2"],
    ["land", "8"],
    ["kommune", "1"],
    ["land", "1"],
    ["kommune", "1"],
    ["kommune", "1"],
  ]);
  const [, second, third] = [...svg.matchAll(/translate\(([\d.]+),([\d.]+)\)" data-mark="place"/g)];
  const apart = Math.hypot(
    Number(second?.[1]) - Number(third?.[1]),
    Number(second?.[2]) - Number(third?.[2]),
  );
  expect(apart).toBeGreaterThanOrEqual(9);
});

test("500 nodes with 1,500 relations are drawn within a second, in less than half a megabyte, each of them a link", () => {
  const spec = { ...networkSpec, plot: largeNetwork() };
  const started = performance.now();
  const svg = draw(spec, 1000);
  expect(performance.now() - started).toBeLessThan(1000);
  expect(svg.length).toBeLessThan(500_000);
  expect(marks(svg, "node")).toHaveLength(500);
  expect(new Set(svg.match(/<a href="[^"]*"/g)).size).toBe(500);
  const drawn = marks(svg, "lines").reduce((sum, { count }) => sum + Number(count), 0);
  expect(drawn).toBe(1500);
  expect(draw(spec, 1000)).toBe(svg);
});
