/** Need beside supply on mini-germany, compared with the answers its README works out by hand. */
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { needAndSupply } from "~/charts/need-and-supply";
import type { ScatterPlot } from "~/charts/scatter-plot";
import type { ChartSpec } from "~/charts/spec";
import type { Locale } from "~/domain/locale";
import { NEED_INDICATORS, type NeedIndicator } from "~/domain/map-measure";
import { runEtl } from "./run-etl";
import { tempFolder } from "./temp-folder";

let load: typeof import("~/page-data/need-and-supply.server").loadNeedAndSupply;

beforeAll(async () => {
  const out = tempFolder();
  const { status, output } = runEtl(out, "--data", "tests/fixtures/mini-germany");
  if (status !== 0) throw new Error(output);
  process.env.ATLAS_SNAPSHOT = path.join(out, "atlas.duckdb"); // read once, when the modules are loaded
  process.env.LOG_LEVEL = "silent";
  ({ loadNeedAndSupply: load } = await import("~/page-data/need-and-supply.server"));
});

const chart = async (indicator: NeedIndicator, locale: Locale = "de", laender: string[] | null = null) =>
  needAndSupply(await load(laender), indicator, locale);
const plotOf = ({ plot }: ChartSpec) => plot as ScatterPlot;
const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("the points", () => {
  it.each([
    [
      "sgb2",
      [
        ["04", 150, 4],
        ["06", 60, 5],
        ["10", 100, 2.5],
      ],
    ],
    [
      "unemployment",
      [
        ["04", 11, 4],
        ["06", 5, 5],
        ["10", 7, 2.5],
      ],
    ],
    [
      "under-six",
      [
        ["04", 6.25, 4],
        ["06", 8, 5],
        ["10", 5, 2.5],
      ],
    ],
  ] as const)("%s", async (indicator, expected) => {
    const { points } = plotOf(await chart(indicator));
    expect(points.map(({ id, x, y }) => [id, Math.round(x * 1e6) / 1e6, y])).toEqual(expected);
  });

  it("share a group where the Länder count alike: Bremen and Saarland, Hessen apart", async () => {
    const { points, groups } = plotOf(await chart("sgb2"));
    expect(points.map(({ id, groupId }) => [id, groupId])).toEqual([
      ["04", "funded-ja"],
      ["06", "funded-teilweise"],
      ["10", "funded-ja"],
    ]);
    expect(groups.map(({ label }) => label)).toEqual([
      "Geförderte Zentren an Kitas",
      "Geförderte Zentren, teils an Kitas",
    ]);
  });

  it("are only those of the chosen Länder", async () => {
    expect(plotOf(await chart("sgb2", "de", ["06"])).points.map(({ id }) => id)).toEqual(["06"]);
  });
});

describe("Länder without a point", () => {
  it("stand in words with the kind of their emptiness, never at zero", async () => {
    const { absent } = plotOf(await chart("sgb2"));
    expect(absent.map(({ kind, text }) => [kind, text.split(":")[0]])).toEqual([
      ["no_programme", "Kein Landesprogramm"],
      ["no_programme", "Programm beendet, keine Zahl von heute"],
      ["not_published", "Keine Zahl gefunden"],
    ]);
    expect(absent[0]?.text).toBe("Kein Landesprogramm: Niedersachsen");
    expect(absent[1]?.text).toBe("Programm beendet, keine Zahl von heute: Hamburg");
    expect(absent[2]?.text.split(", ")).toHaveLength(11);
  });

  it("keep their row in the table, with what is known", async () => {
    const { rows } = (await chart("unemployment")).table;
    const cells = rows.find(({ id }) => id === "03")?.cells;
    expect(rows).toHaveLength(16);
    expect(cells?.abdeckung).toEqual({ text: "kein Landesprogramm", raw: null, status: "no_programme" });
    expect(cells?.bedarf).toMatchObject({ text: "nicht gefunden", raw: null, status: "not_published" });
  });
});

describe("the words", () => {
  it("set the two figures of two Länder that count alike side by side", async () => {
    expect(plain((await chart("sgb2")).title)).toBe(
      "Im Saarland stehen 2,5 Zentren je 10.000 Kinder unter sechs neben 100,0 Menschen im SGB II je 1.000 der Bevölkerung, im Land Bremen 4,0 neben 150,0; beide zählen gleich",
    );
    expect(plain((await chart("unemployment", "en")).title)).toBe(
      "In the Saarland, 2.5 centres per 10,000 children under six stand beside an unemployment rate of 7.0 %; in the Land of Bremen 4.0 beside 11.0 %; both count alike",
    );
    expect((await chart("sgb2", "de", ["04", "06"])).title).toBe(
      "Für 2 Länder sind Angebot und Bedarf derselben Zeit bekannt, keine zwei davon zählen gleich",
    );
    expect((await chart("sgb2", "de", ["03"])).title).toBe(
      "Für kein Land sind Angebot und Bedarf derselben Zeit bekannt",
    );
  });

  it("claim no cause, in any language under any indicator", async () => {
    for (const indicator of NEED_INDICATORS) {
      for (const locale of ["de", "en"] as const) {
        const { title, notes, plot } = await chart(indicator, locale);
        expect(JSON.stringify([title, notes, plot])).not.toMatch(
          /\b(weil|deshalb|daher|führt|bewirkt|wegen|je mehr|because|therefore|leads|causes|due to)\b/i,
        );
        expect(JSON.stringify([title, notes, plot])).not.toMatch(/\{\{|matrix-charts:/);
      }
    }
  });

  it("cite the count, the children and the need of every point", async () => {
    const { sources, table } = await chart("sgb2");
    const ids = sources.map(({ sourceId }) => sourceId);
    expect(ids).toEqual(expect.arrayContaining(["M6", "M1", "M7", "MS1"]));
    for (const id of ["04", "06", "10"])
      expect(table.rows.find((row) => row.id === id)?.cells.quellen?.text.split("; ")).toHaveLength(2);
  });
});
