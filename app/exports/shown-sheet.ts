/**
 * What a chart shows, mark by mark, as a sheet: raw number, status, how exact, caveats, the words as printed, the source. Beside it stands the
 * full table, which may hold more (what has no date and so no place on the axis) or say it by other columns. Kinds of drawing that are
 * tables of words already have none: their full table is what they show.
 */
import type { BarPlot, DotPlot } from "~/charts/bar-plot";
import type { MapPlot } from "~/charts/map-plot";
import type { ScatterPlot } from "~/charts/scatter-plot";
import type { SeriesPlot } from "~/charts/series-plot";
import type { ChartSpec, Plot, SourceLine } from "~/charts/spec";
import type { TimelinePlot } from "~/charts/timeline-plot";
import { drawnNumber, isNumber, type Value } from "~/domain/value";
import { type Translate, translator } from "~/i18n/translator";
import { type Cell, citation, type Origin, type Sheet, type SheetColumn, sheetOf } from "./sheet";

type Table = { columns: SheetColumn[]; rows: Cell[][] };

export function shownSheet(spec: ChartSpec, origin: Origin): Sheet | null {
  const t = translator(spec.locale);
  const table = tableOf(spec.plot, spec.sources, t);
  if (!table) return null;
  const demo = t("files:column.demo");
  const frame = sheetOf({ ...spec, table: { caption: "", columns: [], rows: [] } }, { origin });
  return {
    ...frame,
    columns: [...table.columns, ...frame.columns],
    rows: table.rows.map((row) => (spec.demo ? [...row, demo] : row)),
  };
}

function tableOf(plot: Plot, sources: readonly SourceLine[], t: Translate): Table | null {
  switch (plot.type) {
    case "bars":
      return ofBars(plot, t);
    case "dots":
      return ofDots(plot, t);
    case "scatter":
      return ofScatter(plot, t);
    case "map":
      return ofMap(plot, t);
    case "series":
      return ofSeries(plot, sources, t);
    case "timeline":
      return ofTimeline(plot, sources, t);
    default:
      return null;
  }
}

const text = (key: string, label: string): SheetColumn => ({ key, label, unit: null, kind: "text" });

/** Number, status, qualifier and caveats of a value: four cells, so that each can be filtered. */
function valueColumns(unit: string, t: Translate): SheetColumn[] {
  return [
    { key: "value", label: t("exports:shown.value"), unit: unit || null, kind: "number" },
    text("status", t("exports:shown.status")),
    text("qualifier", t("exports:shown.qualifier")),
    text("flags", t("exports:shown.flags")),
  ];
}

function valueCells(value: Value, t: Translate): Cell[] {
  if (!isNumber(value)) return [drawnNumber(value) ?? null, value.kind, null, null];
  const flags = value.flags.map((flag) => t(`metrics:flags.${flag}`)).join("; ");
  return [value.value, null, value.qualifier, flags || null];
}

function ofBars({ groups, unit }: BarPlot, t: Translate): Table {
  return {
    columns: [
      text("group", t("exports:shown.group")),
      text("label", t("exports:shown.label")),
      ...valueColumns(unit, t),
      text("as_printed", t("exports:shown.printed")),
      text("note", t("exports:shown.note")),
    ],
    rows: groups.flatMap(({ heading, bars }) =>
      bars.map((bar) => [heading, bar.label, ...valueCells(bar.value, t), bar.text, bar.note]),
    ),
  };
}

/** The ends of an interval; an open end is an empty cell, and `interval` says so. */
function ofDots({ groups, unit }: DotPlot, t: Translate): Table {
  const certain = { from: null, to: null };
  return {
    columns: [
      text("group", t("exports:shown.group")),
      text("label", t("exports:shown.label")),
      ...valueColumns(unit, t),
      text("as_printed", t("exports:shown.printed")),
      text("rank", t("exports:shown.rank")),
      text("interval", t("exports:shown.interval")),
      { key: "interval_from", label: t("exports:shown.intervalFrom"), unit, kind: "number" },
      { key: "interval_to", label: t("exports:shown.intervalTo"), unit, kind: "number" },
      text("year_inferred", t("exports:shown.yearInferred")),
      text("note", t("exports:shown.note")),
      text("benchmark", t("exports:shown.benchmark")),
    ],
    rows: groups.flatMap(({ heading, benchmark, note, rows }) =>
      rows.map((row): Cell[] => {
        const { from, to } = row.interval ?? certain;
        const open = row.interval && (from === null || to === null);
        const sure = drawnNumber(row.value) === undefined ? null : t("exports:shown.certain");
        return [
          heading,
          row.label,
          ...valueCells(row.value, t),
          row.text,
          row.rank,
          row.interval ? t(open ? "exports:shown.open" : "exports:shown.bounded") : sure,
          from,
          to,
          t(row.yearInferred ? "exports:shown.yes" : "exports:shown.no"),
          row.note,
          benchmark?.text ?? note,
        ];
      }),
    ),
  };
}

function ofScatter({ x, y, groups, points, absent }: ScatterPlot, t: Translate): Table {
  const named = new Map(groups.map(({ id, label }) => [id, label]));
  return {
    columns: [
      text("group", t("exports:shown.group")),
      text("label", t("exports:shown.label")),
      { key: "x", label: t("exports:shown.across"), unit: x.unit, kind: "number" },
      { key: "y", label: t("exports:shown.up"), unit: y.unit, kind: "number" },
      text("status", t("exports:shown.status")),
      text("qualifier", t("exports:shown.qualifier")),
      text("year_inferred", t("exports:shown.yearInferred")),
      text("as_printed", t("exports:shown.printed")),
    ],
    rows: [
      ...points.map((point): Cell[] => [
        named.get(point.groupId) ?? null,
        point.label,
        point.x,
        point.y,
        null,
        point.qualifier,
        t(point.yearInferred ? "exports:shown.yes" : "exports:shown.no"),
        point.text,
      ]),
      ...absent.map(({ kind, text: words }): Cell[] => [null, null, null, null, kind, null, null, words]),
    ],
  };
}

function ofMap({ regions, unit, classes, bivariate }: MapPlot, t: Translate): Table {
  const classOf = (index: number | null): Cell => {
    if (index === null) return null;
    return bivariate ? (bivariate.cells[index]?.code ?? null) : (classes[index]?.label ?? null);
  };
  return {
    columns: [
      text("ags", t("files:column.ags")),
      text("label", t("exports:shown.label")),
      ...valueColumns(unit, t),
      text("as_printed", t("exports:shown.printed")),
      text("class", t("exports:shown.class")),
    ],
    rows: regions.map(({ ags, label, value, text: printed, classIndex }) => [
      ags,
      label,
      ...valueCells(value, t),
      printed,
      classOf(classIndex),
    ]),
  };
}

/** A mark may rest on several sources; each is cited in full. */
function cite(ids: string, sources: readonly SourceLine[]): string | null {
  const lines = ids.split(" ").flatMap((id) => {
    const source = sources.find(({ sourceId }) => sourceId === id);
    return source ? [citation(source)] : [];
  });
  return lines.join("; ") || null;
}

function ofSeries({ panels, unit }: SeriesPlot, sources: readonly SourceLine[], t: Translate): Table {
  const word = (yes: boolean) => t(yes ? "exports:shown.yes" : "exports:shown.no");
  const points = panels.flatMap(({ label, series, empty }): Cell[][] =>
    empty
      ? [[label, null, null, null, null, empty.kind, null, null, null, empty.text, null]]
      : series.flatMap((each) =>
          each.points.map((point) => [
            label || null,
            each.label,
            point.date,
            point.x,
            point.y,
            null,
            point.qualifier,
            word(point.yearInferred),
            word(!point.secondary),
            point.text,
            cite(point.sourceId, sources),
          ]),
        ),
  );
  return {
    columns: [
      text("panel", t("exports:shown.panel")),
      text("series", t("exports:shown.series")),
      text("date", t("exports:shown.date")),
      { key: "x", label: t("exports:shown.position"), unit: null, kind: "number" },
      { key: "value", label: t("exports:shown.value"), unit, kind: "number" },
      text("status", t("exports:shown.status")),
      text("qualifier", t("exports:shown.qualifier")),
      text("year_inferred", t("exports:shown.yearInferred")),
      text("preferred", t("exports:shown.preferred")),
      text("as_printed", t("exports:shown.printed")),
      text("source", t("exports:shown.source")),
    ],
    rows: points,
  };
}

function ofTimeline({ rows, events }: TimelinePlot, sources: readonly SourceLine[], t: Translate): Table {
  const bars = rows.flatMap(({ group, label, bars, empty }): Cell[][] => [
    ...bars.map((bar) => [group, label, bar.from, bar.to, null, bar.text, cite(bar.sourceId, sources)]),
    ...(empty ? [[group, label, null, null, empty.kind, empty.text, null]] : []),
  ]);
  const dated = events.map((event): Cell[] => [
    t("exports:shown.event"),
    event.date,
    event.x,
    null,
    null,
    event.label,
    cite(event.sourceId, sources),
  ]);
  return {
    columns: [
      text("group", t("exports:shown.group")),
      text("label", t("exports:shown.label")),
      { key: "from", label: t("exports:shown.from"), unit: null, kind: "number" },
      { key: "to", label: t("exports:shown.to"), unit: null, kind: "number" },
      text("status", t("exports:shown.status")),
      text("as_printed", t("exports:shown.printed")),
      text("source", t("exports:shown.source")),
    ],
    rows: [...bars, ...dated],
  };
}
