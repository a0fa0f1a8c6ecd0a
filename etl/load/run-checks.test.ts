import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SCHEMA_FILES } from "./build-snapshot";
import { runChecks } from "./run-checks";

const CHECKS = fileURLToPath(new URL("checks", import.meta.url));
const EXPECTED = { land: 16, kreis: 400 };

/**
 * The tables without their constraints, so that a row can break a rule that the schema would stop first.
 * Empty but for what the rules expect of every Germany: sixteen Länder with 25 Kreise each.
 */
async function looseGermany(connection: DuckDBConnection): Promise<void> {
  const [schema = "", comments = ""] = SCHEMA_FILES.map((file) => readFileSync(file, "utf8"));
  await connection.run(`attach ':memory:' as strict; use strict; ${schema}`);
  const tables = await connection.runAndReadAll(
    "select table_name from duckdb_tables() where database_name = 'strict'",
  );
  await connection.run("use memory");
  for (const [table] of tables.getRowsJson()) {
    await connection.run(`create table ${table} as from strict.${table} limit 0`);
  }
  await connection.run(`detach strict; ${comments}`);
  await connection.run(`
    insert into land by name
      select printf('%02d', n) as land_ags, 'land-' || n as slug, 'L' as name, 'M0 0Z' as svg_path from range(1, 17) t(n);
    insert into kreis by name
      select land_ags || printf('%03d', n) as kreis_ags, land_ags, 'K' as name from land, range(1, 26) t(n);
    insert into gemeinde by name select kreis_ags || '001' as gemeinde_ags, kreis_ags, land_ags, 'G' as name from kreis;
    insert into source by name select 'S1' as source_id, 'P' as publisher, 'T' as title, 'https://a.de' as url;
    insert into statistics_source by name select 'ST1' as source_id;
    insert into program by name select 'P1' as program_id, '06' as land_ags, 'family_centers' as role, 'S1' as source_id;
  `);
}

const COUNT = "insert into center_count by name select 'o1' as observation_id, '06' as land_ags,";

/** One row per rule: what breaks it. A rule without a row here is a rule nobody has seen fail. */
const BREAKS: Record<string, string> = {
  "a-complete-list-is-a-known-list-and-its-number-a-count":
    "insert into complete_list by name select '06' as land_ags, 'nobodys_list' as source_dataset, 'S1' as source_id",
  "a-date-of-a-programme-lies-in-its-year":
    "update program set start_year = 2016; insert into program_date by name select 'P1' as program_id, 'start' as kind, '2015-12' as date, 'S1' as source_id",
  "a-succession-joins-what-ended-to-what-began":
    "insert into succession by name select 'n1' as succession_id, 'P1' as program_id, 2021 as year, 'S1' as source_id",
  "ags-columns-are-text":
    "create table odd (kreis_ags integer); comment on table odd is 'x'; comment on column odd.kreis_ags is 'x'",
  "ags-is-text-with-leading-zero":
    "update kreis set kreis_ags = '6001' where kreis_ags = '06001'; update gemeinde set kreis_ags = '6001' where kreis_ags = '06001'",
  "at-most-500-nodes-inside-the-drawing":
    "insert into network_node by name select 'n' || i as node_id, 10 as x, 10 as y from range(501) t(i)",
  "census-base-changes-with-the-census":
    "insert into land_statistic by name select '06' as land_ags, 'population_total' as indicator, 2011 as year, '2011' as period, 'before_2011' as census_base, 'ST1' as source_id",
  "children-of-laender-sum-to-germany":
    "insert into land_statistic by name select land_ags, 'population_under_6' as indicator, 2024 as year, '2024' as period, case land_ags when '00' then 17 else 1 end as value, 'census_2022' as census_base, 'ST1' as source_id from (select land_ags from land union all select '00')",
  "children-under-six-are-the-sum-of-their-ages":
    "insert into land_statistic by name select '06' as land_ags, 'population_under_6' as indicator, 2024 as year, '2024' as period, 5 as value, 'census_2022' as census_base, 'ST1' as source_id",
  "every-centre-on-the-map-has-a-gemeinde":
    "insert into center by name select 'c1' as center_id, 8.5 as lon, 50.1 as lat, '06' as land_ags",
  "every-column-has-a-comment": "alter table milestone add column mood text",
  "every-gemeinde-lies-in-its-kreis":
    "update gemeinde set kreis_ags = '06002' where gemeinde_ags = '06001001'",
  "every-organisation-is-in-the-graph": "insert into stakeholder by name select 'a1' as stakeholder_id",
  "every-relation-joins-two-known-things":
    "insert into relation by name select 'r1' as relation_id, 'program' as from_kind, 'P1' as from_id, 'land' as to_kind, '17' as to_id",
  "every-observation-has-a-source": `${COUNT} 1 as count, 'other' as what_is_counted, 'S2' as source_id`,
  "four-hundred-kreise":
    "delete from kreis where kreis_ags = '06025'; delete from gemeinde where kreis_ags = '06025'",
  "memberships-and-relations-end-after-they-start":
    "insert into membership by name select 'a1' as stakeholder_id, '2024-05' as joined, '2024-04-30' as left_on",
  "no-kreis-without-land": "update kreis set land_ags = '07' where kreis_ags = '06001'",
  "no-map-tile-over-100-kb":
    "insert into map_tile by name select 'gemeinden' as layer, 7 as z, 66 as x, 43 as y, repeat('x', 100001)::blob as body",
  "only-programmes-for-centres-count-centres": "update program set role = 'no_programme', start_year = 2010",
  "participation-is-also-a-relation":
    "insert into participation by name select 'e1' as event_id, 'a1' as stakeholder_id, 'S1' as source_id",
  "planned-and-other-never-count-as-existing": `${COUNT} 1 as count, 'funded' as what_is_counted, 'geplante Zahl' as note, 'S1' as source_id`,
  "programme-ends-after-it-starts": "update program set start_year = 2010, end_year = 2009",
  "read-is-accepted-plus-rejected":
    "insert into import_report by name select 'a.csv' as source_file, 2 as read_rows, 1 as accepted_rows, 1 as rejected_rows",
  "sixteen-laender": "update land set svg_path = '' where land_ags = '06'",
  "undated-counts-have-no-date": `${COUNT} 1 as count, 'other' as what_is_counted, '2020-05' as as_of, 'S1' as source_id`,
};

describe("runChecks", () => {
  let instance: DuckDBInstance;
  let connection: DuckDBConnection;
  beforeEach(async () => {
    instance = await DuckDBInstance.create(":memory:");
    connection = await instance.connect();
    await looseGermany(connection);
  });
  afterEach(() => {
    connection.closeSync();
    instance.closeSync();
  });

  it("passes every rule on a Germany that keeps them", async () => {
    expect(await runChecks(connection, CHECKS, EXPECTED)).toEqual(Object.keys(BREAKS).sort());
  });

  it.each(Object.entries(BREAKS))("stops at %s when that rule is broken", async (rule, sql) => {
    await connection.run(sql);
    const error = await runChecks(connection, CHECKS, EXPECTED).then(
      () => undefined,
      (reason: Error) => reason,
    );
    const named = new Set(error?.message.match(/^ {2}[a-z0-9-]+/gm)?.map((name) => name.trim()));
    expect([...named]).toContain(rule);
  });

  it.each([
    ["2024", "2024-03", true], // which of them came first is not known
    ["2024-03", "2024", true],
    ["2024-03", "2023", false],
    ["2024-03-02", "2024-03-01", false],
  ])("a membership from %s to %s passes: %o", async (joined, leftOn, passes) => {
    await connection.run("insert into membership by name select $joined as joined, $leftOn as left_on", {
      joined,
      leftOn,
    });
    const run = runChecks(connection, CHECKS, EXPECTED);
    if (passes) await expect(run).resolves.toHaveLength(Object.keys(BREAKS).length);
    else await expect(run).rejects.toThrow("memberships-and-relations-end-after-they-start");
  });

  describe("a list called complete", () => {
    const rule = "a-complete-list-is-a-known-list-and-its-number-a-count";
    const list = (landAgs: string, officialCount: number | null) => `
      insert into center by name select 'c1' as center_id, 'list' as source_dataset, '06' as land_ags;
      ${COUNT} 4 as count, 'funded' as what_is_counted, 'S1' as source_id;
      insert into center_count by name select 'o2' as observation_id, '06' as land_ags, 9 as count, 'planned' as what_is_counted, 'S1' as source_id;
      insert into complete_list by name
        select '${landAgs}' as land_ags, 'list' as source_dataset, ${officialCount}::integer as official_count, 'S1' as source_id;
    `;

    it.each([
      ["states the number of a count of existing centres", "06", 4, true],
      ["states no number", "06", null, true],
      ["states a number nobody counted", "06", 5, false],
      ["states the number of planned centres", "06", 9, false],
      ["has centres in another Land only", "07", null, false],
    ])("that %s: %s, %o passes %o", async (_what, landAgs, officialCount, passes) => {
      await connection.run(list(landAgs, officialCount));
      const run = runChecks(connection, CHECKS, EXPECTED);
      if (passes) await expect(run).resolves.toContain(rule);
      else await expect(run).rejects.toThrow(rule);
    });
  });

  describe("a succession", () => {
    const rule = "a-succession-joins-what-ended-to-what-began";
    const follow = (year: number, successor: string | null, more = "") => `
      update program set start_year = 2012, end_year = 2020;
      insert into program by name
        select 'P2' as program_id, '06' as land_ags, 2021 as start_year, 'related' as role, 'S1' as source_id
        union all select 'P3', '07', 2021, 'related', 'S1';
      insert into succession by name
        select 'n1' as succession_id, 'P1' as program_id, ${successor ? `'${successor}'` : "null"} as successor_id, ${year} as year, 'S1' as source_id;
      ${more}
    `;
    const nothing =
      "insert into succession by name select 'n2' as succession_id, 'P1' as program_id, 2021 as year, 'S1' as source_id";

    it.each([
      ["by a programme that began the year after", follow(2021, "P2"), true],
      ["by nothing, in the year of the end", follow(2020, null), true],
      ["years later", follow(2023, null), false],
      ["by a programme of another year", follow(2020, "P2"), false],
      ["by a programme of another Land", follow(2021, "P3"), false],
      ["by a programme and by nothing at once", follow(2021, "P2", nothing), false],
    ])("%s passes or not", async (_how, sql, passes) => {
      await connection.run(sql);
      const run = runChecks(connection, CHECKS, EXPECTED);
      if (passes) await expect(run).resolves.toContain(rule);
      else await expect(run).rejects.toThrow(rule);
    });
  });

  it("has a breaking case for every rule file", () => {
    const files = readdirSync(CHECKS).map((file) => file.replace(/\.sql$/, ""));
    expect(files.sort()).toEqual(Object.keys(BREAKS).sort());
  });
});
