import { readFileSync } from "node:fs";
import { neighbors } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { describe, expect, it } from "vitest";
import { LAENDER } from "./land";
import { neighboursOf } from "./neighbouring-land";

/** Worked out a second time, from the outlines the map is drawn from: Länder that share a line are neighbours. */
function neighboursByOutline(): Map<string, string[]> {
  const topology = JSON.parse(
    readFileSync("data/boundaries/kreise-laender-lite.topo.json", "utf8"),
  ) as Topology;
  const { geometries } = topology.objects.laender as GeometryCollection;
  const idOf = (index: number) => String(geometries[index]?.id);
  return new Map(
    neighbors(geometries).map((found, index) => [idOf(index), found.map((other) => idOf(other)).sort()]),
  );
}

describe("the neighbours of a Land", () => {
  it.each(LAENDER.map(({ ags, name }) => [name, ags]))("%s has those its outline touches", (_name, ags) => {
    expect(neighboursOf(ags)).toEqual(neighboursByOutline().get(ags));
  });

  it("are mutual, never the Land itself, and for every Land at least one", () => {
    for (const { ags } of LAENDER) {
      const found = neighboursOf(ags);
      expect(found.length).toBeGreaterThan(0);
      expect(found).not.toContain(ags);
      for (const other of found) expect(neighboursOf(other)).toContain(ags);
    }
  });

  it("of Berlin and Bremen are the one Land around them", () => {
    expect(neighboursOf("11")).toEqual(["12"]);
    expect(neighboursOf("04")).toEqual(["03"]);
  });
});
