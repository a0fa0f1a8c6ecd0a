/**
 * Every chart of the atlas as it can be exported: by its name in the registry, with the filter parts it follows, made by the same page data
 * and the same builder as the page. The record has a key for every chart of the registry, so a chart without an entry is a type error.
 *
 * To add a chart: name it in `app/charts/registry.ts`; let its builder set `address` (name, query, page); add an entry here:
 *
 *   "mein-diagramm": entry({ de: "Worum es geht", en: "What it is about" }, ["jahr", "regel"], "jahr=2024", async (params, locale) =>
 *     myChart(await loadMyPage(atlasFilter(params, locale)), locale)),
 */
import { countsOfLand } from "~/charts/counts-of-land";
import { coverageByLand } from "~/charts/coverage-by-land";
import { growthByLand } from "~/charts/growth-by-land";
import { laenderMap } from "~/charts/laender-map";
import { programmeTimeline } from "~/charts/programme-timeline";
import { regionMap } from "~/charts/region-map";
import type { ChartId } from "~/charts/registry";
import { runningProgrammesByYear } from "~/charts/running-programmes";
import type { ChartAddress, ChartSpec } from "~/charts/spec";
import { type AtlasFilter, parseFilter } from "~/domain/filter";
import { GROWTH_SCALES, type GrowthScale, parseGrowthScale } from "~/domain/growth-scale";
import { LAENDER, type Land, landBySlug } from "~/domain/land";
import type { Locale } from "~/domain/locale";
import { type MapFilter, parseMapFilter } from "~/domain/map-filter";
import { translator } from "~/i18n/translator";
import { loadEntwicklung } from "~/page-data/entwicklung.server";
import { loadRegionMap } from "~/page-data/explorer.server";
import { loadLaenderOverview } from "~/page-data/laender-overview.server";
import { loadLandProfile } from "~/page-data/land-profile.server";
import { loadStart } from "~/page-data/start.server";

export type ExportSpec = ChartSpec & { address: ChartAddress };

export type CatalogueEntry = {
  /** What the chart is about, whatever it finds under a filter. */
  titles: Record<Locale, string>;
  /** The parts of the address the chart follows. */
  parameters: readonly string[];
  /** A query under which there is something to see; "" where none is needed. */
  example: string;
  /** Throws a 400 whose body names the part that cannot be read. */
  load: (params: URLSearchParams, locale: Locale) => Promise<ExportSpec>;
};

function entry(
  titles: Record<Locale, string>,
  parameters: readonly string[],
  example: string,
  build: (params: URLSearchParams, locale: Locale) => Promise<ChartSpec>,
): CatalogueEntry {
  const load: CatalogueEntry["load"] = async (params, locale) => {
    const spec = await build(params, locale);
    if (!spec.address) throw new Error(`Das Diagramm ${spec.id} nennt keine Adresse.`);
    return { ...spec, address: spec.address };
  };
  return { titles, parameters, example, load };
}

export const CATALOGUE: Record<ChartId, CatalogueEntry> = {
  "abdeckung-je-land": entry(
    { de: "Abdeckung je Land", en: "Coverage by Land" },
    ["jahr", "regel"],
    "",
    async (params, locale) => coverageByLand(await loadLaenderOverview(atlasFilter(params, locale)), locale),
  ),
  "laender-karte": entry(
    { de: "Abdeckung der Länder als Karte", en: "Coverage of the Länder as a map" },
    [],
    "",
    async (_params, locale) => {
      const { overview, shapes } = await loadStart();
      return laenderMap({ overview, shapes, measure: "coverage" }, locale);
    },
  ),
  karte: entry(
    { de: "Karte der Regionen", en: "Map of the regions" },
    ["mass", "bedarf", "ebene", "jahr", "regel", "kita", "vergleichbar", "land"],
    "",
    async (params, locale) => regionMap(await loadRegionMap(mapFilter(params, locale)), locale),
  ),
  zahlen: entry(
    { de: "Zahlen eines Landes im Lauf der Zeit", en: "Counts of one Land over time" },
    ["land"],
    "land=hessen",
    async (params, locale) => {
      const { entry, sources, demo } = await loadLandProfile(landIn(params, locale));
      return countsOfLand(entry, { demo, sources }, locale);
    },
  ),
  "zentren-im-lauf-der-zeit": entry(
    { de: "Zentren im Lauf der Zeit", en: "Centres over time" },
    ["scale"],
    "",
    async (params, locale) => {
      const { overview, sources } = await loadEntwicklung();
      return growthByLand(overview, sources, growthScale(params, locale), locale);
    },
  ),
  "laufende-programme": entry(
    { de: "Länder mit laufendem Programm", en: "Länder with a running programme" },
    [],
    "",
    async (_params, locale) => {
      const { overview, sources } = await loadEntwicklung();
      return runningProgrammesByYear(overview, sources, locale);
    },
  ),
  "programme-und-ereignisse": entry(
    { de: "Programme und Ereignisse", en: "Programmes and events" },
    [],
    "",
    async (_params, locale) => {
      const { overview, milestones, sources } = await loadEntwicklung();
      return programmeTimeline(overview, milestones, sources, locale);
    },
  ),
};

export function isChart(name: string): name is ChartId {
  return Object.hasOwn(CATALOGUE, name);
}

/** Says which part of an address cannot be read, in words. */
export function refusePart(part: string, value: string, allowed: string, locale: Locale): never {
  const t = translator(locale);
  const text = value
    ? t("exports:badPart", { part, value, allowed })
    : t("exports:missingPart", { part, allowed });
  throw new Response(`${text}\n`, { status: 400, headers: { "Content-Type": "text/plain; charset=utf-8" } });
}

function atlasFilter(params: URLSearchParams, locale: Locale): AtlasFilter {
  const parsed = parseFilter(params);
  return parsed.ok ? parsed.filter : refusePart(parsed.part, parsed.value, parsed.allowed, locale);
}

function mapFilter(params: URLSearchParams, locale: Locale): MapFilter {
  const filter = parseMapFilter(params);
  if (!("fault" in filter)) return filter;
  throw new Response(`${translator(locale)("files:badFilter", filter.fault)}\n`, { status: 400 });
}

function growthScale(params: URLSearchParams, locale: Locale): GrowthScale {
  const scale = parseGrowthScale(params);
  return typeof scale === "string"
    ? scale
    : refusePart("scale", scale.fault, GROWTH_SCALES.join(", "), locale);
}

/** The Land of a chart that is of one Land only. */
function landIn(params: URLSearchParams, locale: Locale): Land {
  const slug = params.get("land") ?? "";
  const slugs = LAENDER.map((land) => land.slug).join(", ");
  return landBySlug(slug) ?? refusePart("land", slug, slugs, locale);
}
