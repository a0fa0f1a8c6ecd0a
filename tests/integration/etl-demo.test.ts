import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { rowsOf, runEtl } from "./run-etl";
import { tempFolder } from "./temp-folder";

const first = tempFolder();
const same = tempFolder();
const other = tempFolder();

beforeAll(() => {
  const demo = ["--profile", "demo", "--centers", "3000"];
  runEtl(first, ...demo, "--seed", "7");
  runEtl(same, ...demo, "--seed", "7");
  runEtl(other, ...demo, "--seed", "8");
});

const centers = (folder: string) => rowsOf(folder, "select * from center order by center_id limit 200");

describe("the generated Germany", () => {
  it("says that it is generated, in the data and beside it", async () => {
    expect(await rowsOf(first, "select profile from snapshot_info")).toEqual([{ profile: "demo" }]);
    expect(JSON.parse(readFileSync(path.join(first, "manifest.json"), "utf8")).profile).toBe("demo");
    expect(
      await rowsOf(first, "select count(*)::integer as n from center where name not like 'Demo-%'"),
    ).toEqual([{ n: 0 }]);
  });

  it("has as many centres as asked for, in all Länder, of every status and precision", async () => {
    const [row] = await rowsOf(
      first,
      `select count(*)::integer as n, count(distinct land_ags)::integer as laender, count(distinct status)::integer as statuses,
        count(distinct location_precision)::integer as precisions from center`,
    );
    expect(row).toEqual({ n: 3000, laender: 16, statuses: 4, precisions: 4 });
  });

  it("has every placed centre on the world map, near ones together, and no postcode", async () => {
    const [row] = await rowsOf(
      first,
      `select count(*) filter ((tile_x is null) <> (lon is null))::integer as unplaced, count(postcode)::integer as postcodes,
        count(tile_x) < count(*) as some_without from center`,
    );
    expect(row).toEqual({ unplaced: 0, postcodes: 0, some_without: true });
    const split = await rowsOf(
      first,
      "select tile_x >> 14 as x, tile_y >> 14 as y from center where tile_x is not null group by all having max(rowid) - min(rowid) + 1 <> count(*)",
    );
    expect(split).toEqual([]);
  });

  it("calls no list complete: generated centres come from none", async () => {
    expect(await rowsOf(first, "select * from complete_list")).toEqual([]);
  });

  it("is the same for a seed and another for another seed", async () => {
    expect(await centers(same)).toEqual(await centers(first));
    expect(await centers(other)).not.toEqual(await centers(first));
  });

  it("generates 300 organisations with memberships, meetings and relations, and says Demo of each", async () => {
    const [row] = await rowsOf(
      first,
      `select count(*) filter (origin = 'kept')::integer as organisations,
        count(*) filter (origin = 'kept' and organisation not like 'Demo-%')::integer as unmarked,
        (select count(*) from membership)::integer as memberships,
        (select count(distinct left(joined, 4)) from membership)::integer as years,
        (select count(*) from network_event where origin = 'kept' and title like 'Demo-%')::integer as meetings,
        (select count(*) > 300 from participation) as attended,
        (select count(*) from network_node)::integer <= 500 as legible
       from stakeholder`,
    );
    expect(row).toEqual({
      organisations: 300,
      unmarked: 0,
      memberships: 300,
      years: 8,
      meetings: 32,
      attended: true,
      legible: true,
    });
  });

  it("gives no real organisation a membership, a meeting or a generated relation", async () => {
    const invented = [
      "select stakeholder_id as id from membership",
      "select stakeholder_id from participation",
      "select from_id from relation where origin = 'kept' and from_kind = 'organisation'",
      "select to_id from relation where origin = 'kept' and to_kind = 'organisation'",
    ].join(" union all ");
    expect(
      await rowsOf(
        first,
        `select id from (${invented}) join stakeholder on stakeholder_id = id where origin = 'public'`,
      ),
    ).toEqual([]);
  });

  it("has the same network and layout for a seed, another for another", async () => {
    for (const table of [
      "stakeholder",
      "membership",
      "participation",
      "relation",
      "network_node",
      "network_edge",
    ]) {
      const text = async (folder: string) => JSON.stringify(await rowsOf(folder, `select * from ${table}`));
      expect(await text(same), table).toBe(await text(first));
      expect(await text(other), table).not.toBe(await text(first));
    }
  });
});
