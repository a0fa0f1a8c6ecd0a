/**
 * Every file of the explorer by its name and filter: regions, centres, white spots. They are made from the same page data
 * and the same spec as the page, so that one address gives one answer in page, picture and file.
 */
import { env } from "~/config/env.server";
import { landByAgs } from "~/domain/land";
import type { Locale } from "~/domain/locale";
import {
  centerFilterOf,
  DEFAULT_MAP_FILTER,
  type MapFilter,
  mapFilterParams,
  mapFilterWords,
} from "~/domain/map-filter";
import { localePath } from "~/i18n/locale-path";
import { mapFilter, paramsOf } from "~/i18n/read-filter";
import { translator } from "~/i18n/translator";
import { loadRegionMap } from "~/page-data/explorer.server";
import {
  centerFileQuery,
  loadCenterFile,
  loadCenterPages,
  loadRegionGeometry,
} from "~/page-data/explorer-file.server";
import { loadSite } from "~/page-data/site.server";
import { loadWhiteSpots } from "~/page-data/white-spots.server";
import { centerColumn, centerFrame, centerRows, pageSources } from "./center-sheet";
import { type FileFormat, fileResponse, refuseBeyond } from "./file-response.server";
import { regionSheet } from "./region-sheet";
import type { Cell, Origin, RowPieces, Sheet } from "./sheet";
import { piecesToCsv } from "./table-to-csv.server";
import { dialectOf, sheetToCsv } from "./to-csv.server";
import { GEOJSON_MAX_ROWS, type GeometryOf, piecesToGeojson } from "./to-geojson.server";
import { sheetToParquet, snapshotToParquet } from "./to-parquet.server";
import { sheetToXlsx, xlsxMaxRows } from "./to-xlsx.server";
import { whiteSpotSheet } from "./white-spot-sheet";

type Kind = "regionen" | "zentren" | "weisse-flecken";
const FORMATS: Record<Kind, readonly FileFormat[]> = {
  regionen: ["csv", "xlsx", "geojson", "parquet"],
  zentren: ["csv", "xlsx", "geojson", "parquet"],
  "weisse-flecken": ["csv", "xlsx"],
};

type Asked = {
  kind: Kind;
  format: FileFormat;
  filter: MapFilter;
  origin: Origin;
  demo: boolean;
  locale: Locale;
  request: Request;
};

/** `regionen.csv`, `zentren.parquet` …: throws a 404 for any other name and a 400 that names the part of the filter that cannot be read. */
export async function explorerFile(name: string, request: Request, locale: Locale): Promise<Response> {
  const t = translator(locale);
  const [, stem = "", ending = ""] = /^([a-z-]+)\.([a-z]+)$/.exec(name) ?? [];
  const kind = (Object.keys(FORMATS) as Kind[]).find((known) => known === stem);
  const format = kind && FORMATS[kind].find((known) => known === ending);
  if (!kind || !format) throw new Response(t("files:unknownFile"), { status: 404 });
  const filter = mapFilter(paramsOf(request), locale);
  const { snapshotId, dataDate, demo } = await loadSite();
  const origin = { snapshotId, dataDate, permalink: permalinkOf(filter, locale) };
  const response = await answer({ kind, format, filter, origin, demo, locale, request });
  if (request.method !== "HEAD") return response;
  // Nobody will read the body: what is being read for it is let go.
  await response.body?.cancel();
  return new Response(null, response);
}

function answer(asked: Asked): Promise<Response> {
  switch (asked.kind) {
    case "regionen":
      return regionsAs(asked);
    case "zentren":
      return centersAs(asked);
    case "weisse-flecken":
      return whiteSpotsAs(asked);
  }
}

function permalinkOf(filter: MapFilter, locale: Locale): string {
  const query = mapFilterParams({ ...filter, page: 1 }).toString();
  return `${env.ATLAS_ORIGIN ?? ""}${localePath(locale, "/karte")}${query ? `?${query}` : ""}`;
}

const LEVEL_WORDS = { land: "laender", kreis: "kreise", gemeinde: "gemeinden" } as const;

/** `familienzentren-karte-abdeckung-laender-2026-11-23`; generated data says so in the name already. */
function fileName({ filter, kind, origin, demo }: Asked): string {
  const { measure, need, level, year, landAgs } = filter;
  const land = landAgs ? [landByAgs(landAgs).slug] : [];
  const ofMap = [
    "karte",
    mapFilterWords.measure[measure],
    ...(measure === "need" ? [mapFilterWords.need[need]] : []),
    LEVEL_WORDS[level],
    ...(level === "land" ? [] : land),
    ...(year === null ? [] : [`jahr-${year}`]),
  ];
  const parts = kind === "zentren" ? ["zentren", ...land] : kind === "weisse-flecken" ? [kind] : ofMap;
  return ["familienzentren", ...(demo ? ["demo-daten"] : []), ...parts, origin.dataDate].join("-");
}

/** The same file in another format, for a reader who must be sent there. */
function addressOf({ kind, filter, locale }: Asked): (format: FileFormat) => string {
  const query = mapFilterParams(filter).toString();
  return (format) => `${localePath(locale, `/karte/${kind}.${format}`)}${query ? `?${query}` : ""}`;
}

async function* onePiece(rows: readonly (readonly Cell[])[]): RowPieces {
  yield rows;
}

/** A sheet whose rows are at hand, in the format that is asked for. */
async function sheetAs(sheet: Sheet, asked: Asked, geometryOf: GeometryOf): Promise<Response> {
  const { format, locale, request } = asked;
  const name = fileName(asked);
  switch (format) {
    case "csv":
      return fileResponse(sheetToCsv(sheet, dialectOf(request)), format, name);
    case "xlsx":
      refuseBeyond(xlsxMaxRows(sheet), sheet.rows.length, format, addressOf(asked), locale);
      return fileResponse(await sheetToXlsx(sheet), format, name);
    case "geojson":
      return fileResponse(piecesToGeojson(sheet, onePiece(sheet.rows), geometryOf), format, name);
    case "parquet":
      return fileResponse(await sheetToParquet(sheet), format, name);
    default:
      throw new Error(`Eine Tabelle gibt es nicht als ${format}.`);
  }
}

async function regionsAs(asked: Asked): Promise<Response> {
  const { filter, origin, locale, format } = asked;
  const input = await loadRegionMap(filter);
  const { level } = filter;
  const counted = level !== "land" && input.answer.kind === "regions";
  const pages = counted ? await loadCenterPages({ ...DEFAULT_MAP_FILTER, landAgs: input.shownLand }) : [];
  const sheet = regionSheet(input, pageSources(pages, locale), origin, locale);
  const places = format === "geojson" ? await loadRegionGeometry(level, input.shownLand) : new Map();
  return sheetAs(sheet, asked, ([ags]) => places.get(String(ags)) ?? null);
}

async function whiteSpotsAs(asked: Asked): Promise<Response> {
  const sheet = whiteSpotSheet(await loadWhiteSpots(), asked.origin, asked.locale);
  return sheetAs(sheet, asked, () => null);
}

/** The static map: the drawing of the page, by itself. */
const [LON, LAT] = [centerColumn("lon"), centerColumn("lat")];

function pointOf(row: readonly Cell[]): ReturnType<GeometryOf> {
  const [lon, lat] = [row[LON], row[LAT]];
  return typeof lon === "number" && typeof lat === "number"
    ? { type: "Point", coordinates: [lon, lat] }
    : null;
}

async function centersAs(asked: Asked): Promise<Response> {
  const { filter, origin, locale, format, request } = asked;
  const dialect = dialectOf(request);
  const file = await loadCenterFile(filter);
  const frame = centerFrame(file, conditionsText(filter), origin, locale);
  const rows = () => centerRows(file, frame);
  const name = fileName(asked);
  const atMost = (limit: number) => refuseBeyond(limit, file.total, format, addressOf(asked), locale);
  switch (format) {
    case "csv":
      return fileResponse(piecesToCsv(frame, rows(), dialect), format, name);
    case "xlsx": {
      atMost(xlsxMaxRows(frame));
      return fileResponse(await sheetToXlsx({ ...frame, rows: await taken(rows()) }), format, name);
    }
    case "geojson":
      atMost(GEOJSON_MAX_ROWS);
      return fileResponse(piecesToGeojson(frame, rows(), pointOf), format, name);
    case "parquet": {
      const query = { ...centerFileQuery(filter), snapshotFile: env.snapshotFile };
      return fileResponse(await snapshotToParquet(frame, query), format, name);
    }
    default:
      throw new Error(`Eine Liste gibt es nicht als ${format}.`);
  }
}

async function taken(pieces: RowPieces): Promise<Cell[][]> {
  const all: Cell[][] = [];
  for await (const rows of pieces) all.push(...rows.map((row) => [...row]));
  return all;
}

/** The conditions on centres as they stand in the address: `status=offen, land=hessen`. */
function conditionsText(filter: MapFilter): string {
  const { regions, area } = filter;
  const params = mapFilterParams({ ...DEFAULT_MAP_FILTER, ...centerFilterOf(filter), regions, area });
  return [...params].map(([part, value]) => `${part}=${value}`).join(", ");
}
