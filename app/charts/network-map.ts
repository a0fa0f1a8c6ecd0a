/** The organisations of the network on the map: at the Gemeinde of their seat, by level and number; the rest beside it with the reason. */
import { landByAgs } from "~/domain/land";
import type { Locale } from "~/domain/locale";
import { ORGANISATION_LEVELS } from "~/domain/network";
import { DEFAULT_NETWORK_FILTER, type NetworkFilter, writeNetworkFilter } from "~/domain/network-filter";
import type { Source } from "~/domain/source";
import { numberValue } from "~/domain/value";
import { formatDate } from "~/format/date";
import { formatList } from "~/format/list";
import { formatNumber } from "~/format/number";
import { translator } from "~/i18n/translator";
import { matchingEntries, type NetworkEntry } from "~/metrics/network-entries";
import {
  type NetworkPlaces,
  NO_PLACE_REASONS,
  networkPlaces,
  type PlaceOnMap,
  placesByLand,
  type SharedPlace,
} from "~/metrics/network-places";
import { citeSources } from "./cite-sources";
import { landName } from "./land-words";
import type { MapPlace, MapPlot } from "./map-plot";
import { networkMapTable, networkPlacesTable } from "./network-map-table";
import { directoryPath, homeText, levelText, organisationPath, typesText, typeText } from "./network-words";
import type { ChartSpec } from "./spec";

export type NetworkMapInput = {
  network: { entries: readonly NetworkEntry[]; sources: readonly Source[]; demo: boolean; dataDate: string };
  places: readonly PlaceOnMap[];
  shapes: readonly { landAgs: string; path: string; labelX: number; labelY: number }[];
};
type NamedOrganisation = { name: string; href: string; what: string };
/** `more`: how many of them are not named here, and where they are. */
type SharedInWords = {
  anchor: string;
  text: string;
  organisations: NamedOrganisation[];
  more: { text: string; href: string } | null;
};
/** What stands beside the map, in words. */
export type NetworkMapView = {
  spec: ChartSpec;
  shared: SharedInWords[];
  unplaced: { heading: string; organisations: NamedOrganisation[] }[];
};

const MAP_SIZE = { width: 600, height: 800 };
/** Smallest number of organisations of each size of mark: at a place, and in a whole Land. */
const SIZES = [1, 2, 4, 8] as const;
const SIZES_OF_LAND = [1, 10, 40, 100] as const;
/** More places than these cannot be told apart: then a Land is one place. */
const MOST_PLACES = 300;
/** More organisations than these are told place by place; one by one they are in the directory. */
const LONGEST_TABLE = 500;
/** As many are named at a mark, and in the list of a place. */
const NAMED_AT_MARK = 6;
const NAMED_IN_LIST = 12;
const anchorOf = (ags: string) => `ort-${ags}`;

/** Of the filter only type and level count. */
export function networkMap(input: NetworkMapInput, filter: NetworkFilter, locale: Locale): NetworkMapView {
  const t = translator(locale);
  const { type, level } = filter;
  const { network } = input;
  const chosen = matchingEntries(network.entries, { ...DEFAULT_NETWORK_FILTER, type, level }, new Map());
  const found = networkPlaces(chosen, input.places);
  const plot = plotOf(input, chosen, found, filter, locale);
  const most = mostText(found.places, locale);
  const marks = (plot.places?.places ?? []).reduce((sum, place) => sum + place.marks.length, 0);
  const cited = new Set(chosen.map(({ sourceId }) => sourceId));
  const named = (entries: readonly NetworkEntry[]) => entries.map((entry) => namedOf(entry, locale));
  const spec: ChartSpec = {
    id: "netzwerk-karte",
    locale,
    title: networkMapFinding(found, locale),
    subtitle: t("netzwerk-bild-words:map.subtitle", {
      choice: choiceText(filter, locale),
      date: formatDate(network.dataDate, locale),
    }),
    alt: t("netzwerk-bild-words:map.alt", {
      marks: t("netzwerk-bild-words:map.marks", { count: marks, number: formatNumber(marks, locale) }),
      places: t("netzwerk-bild-words:map.places", {
        count: found.places.length,
        number: formatNumber(found.places.length, locale),
      }),
      most,
    }),
    plot,
    notes: [
      ...(found.places.length > MOST_PLACES ? [t("netzwerk-bild-words:map.gathered")] : []),
      t("netzwerk-bild-words:map.apart"),
      t("netzwerk-bild-words:map.precision"),
      t("netzwerk-bild-words:map.seat"),
    ],
    limits: [t("netzwerk-bild-words:map.limitSeat"), t("netzwerk-bild-words:map.limitFound")],
    sources: citeSources(network.sources.filter(({ sourceId }) => cited.has(sourceId))),
    credits: [t("explorer:credit")],
    demo: network.demo,
    tone: "people",
    table:
      chosen.length > LONGEST_TABLE
        ? networkPlacesTable(found, locale)
        : networkMapTable(chosen, found, network.sources, locale),
    address: {
      chart: "netzwerk-karte",
      query: writeNetworkFilter({ type, level }),
      page: `/netzwerk/karte${writeNetworkFilter({ type, level })}#netzwerk-karte`,
    },
  };
  return {
    spec,
    shared: found.places
      .filter(({ entries }) => entries.length > 1)
      .map((place) => sharedInWords(place, locale)),
    unplaced: NO_PLACE_REASONS.filter((reason) => found.unplaced[reason].length > 0).map((reason) => ({
      heading: t(`netzwerk-bild-words:map.reasonHeading.${reason}`),
      organisations: named(found.unplaced[reason]),
    })),
  };
}

/** How many have a place, and where most are. */
export function networkMapFinding({ places, unplaced }: NetworkPlaces, locale: Locale): string {
  const t = translator(locale);
  const placed = places.reduce((sum, { entries }) => sum + entries.length, 0);
  const all = NO_PLACE_REASONS.reduce((sum, reason) => sum + unplaced[reason].length, placed);
  if (all === 0) return t("netzwerk-bild-words:map.findingEmpty");
  if (placed === 0) return t("netzwerk-bild-words:map.findingNone", { all: formatNumber(all, locale) });
  if (all === 1) return t("netzwerk-bild-words:map.findingOne");
  return t("netzwerk-bild-words:map.finding", {
    number: formatNumber(placed, locale),
    all: formatNumber(all, locale),
    most: mostText(places, locale),
  });
}

/** Shown by name: more places that share the first rank would make no sentence. */
const MOST_NAMED = 3;

function mostText(places: readonly SharedPlace[], locale: Locale): string {
  const t = translator(locale);
  const most = places[0]?.entries.length;
  if (most === undefined || most === 1) return t("netzwerk-bild-words:map.mostNone");
  const first = places.filter(({ entries }) => entries.length === most).map(({ name }) => name);
  const number = formatNumber(most, locale);
  if (first.length === 1) return t("netzwerk-bild-words:map.most", { place: first[0], number });
  return first.length > MOST_NAMED
    ? t("netzwerk-bild-words:map.mostMany", { count: first.length, number })
    : t("netzwerk-bild-words:map.mostShared", { places: formatList(first, locale), number });
}

function choiceText({ type, level }: NetworkFilter, locale: Locale): string {
  const t = translator(locale);
  if (!type && !level) return t("netzwerk-bild-words:map.all");
  return [
    ...(type ? [t("netzwerk-bild-words:map.choiceType", { type: typesText(type, locale) })] : []),
    ...(level ? [t("netzwerk-bild-words:map.choiceLevel", { level: levelText(level, locale) })] : []),
  ].join(", ");
}

function plotOf(
  { shapes }: NetworkMapInput,
  chosen: readonly NetworkEntry[],
  { places }: NetworkPlaces,
  { type, level }: NetworkFilter,
  locale: Locale,
): MapPlot {
  const t = translator(locale);
  const gathered = places.length > MOST_PLACES;
  const laender = shapes.map(({ landAgs, labelX, labelY }) => ({
    gemeindeAgs: landAgs,
    name: landName(landByAgs(landAgs), locale),
    x: labelX,
    y: labelY,
  }));
  const sizes = gathered ? SIZES_OF_LAND : SIZES;
  return {
    type: "map",
    viewBox: MAP_SIZE,
    unit: t("netzwerk-bild-words:map.unit"),
    regions: shapes.map(({ landAgs, ...shape }) => {
      const count = chosen.filter((entry) => entry.landAgs === landAgs).length;
      const land = landByAgs(landAgs);
      return {
        ...shape,
        ags: landAgs,
        label: landName(land, locale),
        shortLabel: land.short,
        value: numberValue(count),
        text: t("netzwerk-bild-words:map.ofLand", { count, number: formatNumber(count, locale) }),
        classIndex: null,
        href: directoryPath({ land: landAgs, type, level }, locale),
      };
    }),
    classes: [],
    emptiness: [],
    places: {
      unit: gathered ? t("netzwerk-bild-words:map.unitLand") : t("netzwerk-bild-words:map.unit"),
      shapes: ORGANISATION_LEVELS.map((id) => ({ id, label: t(`netzwerk-bild-words:map.level.${id}`) })),
      sizes: sizes.map((from, index) => sizeText(from, sizes[index + 1], locale)),
      places: gathered
        ? placesByLand(places, laender).map((place) => ({ ...placeOf(place, sizes, locale), href: null }))
        : places.map((place) => placeOf(place, sizes, locale)),
    },
  };
}

function sizeText(from: number, next: number | undefined, locale: Locale): string {
  const t = translator(locale);
  if (next === undefined) return t("netzwerk-bild-words:map.size.from", { from });
  return next === from + 1
    ? t("netzwerk-bild-words:map.size.one")
    : t("netzwerk-bild-words:map.size.between", { from, to: next - 1 });
}

function placeOf(
  { gemeindeAgs, name, x, y, entries, levels }: SharedPlace,
  sizes: readonly number[],
  locale: Locale,
): MapPlace {
  const t = translator(locale);
  const [only] = entries;
  return {
    id: gemeindeAgs,
    label: name,
    text:
      entries.length === 1
        ? name
        : t("netzwerk-bild-words:map.place", { place: name, number: formatNumber(entries.length, locale) }),
    x,
    y,
    href: entries.length === 1 && only ? organisationPath(only.slug, locale) : `#${anchorOf(gemeindeAgs)}`,
    marks: levels.map((group) => ({
      shape: ORGANISATION_LEVELS.indexOf(group.level),
      size: sizes.filter((from) => from <= group.entries.length).length - 1,
      count: group.entries.length,
      text: t("netzwerk-bild-words:map.mark", {
        count: group.entries.length,
        number: formatNumber(group.entries.length, locale),
        place: name,
        level: t(`netzwerk-bild-words:map.level.${group.level}`),
        names: namesOf(group.entries, locale),
      }),
    })),
  };
}

function namedOf(entry: NetworkEntry, locale: Locale): NamedOrganisation {
  const what = [typeText(entry.type, locale), homeText(entry.landAgs, locale)].join(", ");
  return { name: entry.organisation, href: organisationPath(entry.slug, locale), what };
}

function namesOf(entries: readonly NetworkEntry[], locale: Locale): string {
  const names = entries.slice(0, NAMED_AT_MARK).map(({ organisation }) => organisation);
  const rest = entries.length - names.length;
  return [
    ...names,
    ...(rest > 0
      ? [
          translator(locale)("netzwerk-bild-words:map.more", {
            count: rest,
            number: formatNumber(rest, locale),
          }),
        ]
      : []),
  ].join("; ");
}

function sharedInWords({ gemeindeAgs, name, entries }: SharedPlace, locale: Locale): SharedInWords {
  const t = translator(locale);
  const rest = entries.length - NAMED_IN_LIST;
  return {
    anchor: anchorOf(gemeindeAgs),
    text: t("netzwerk-bild-words:map.place", { place: name, number: formatNumber(entries.length, locale) }),
    organisations: entries.slice(0, NAMED_IN_LIST).map((entry) => namedOf(entry, locale)),
    more:
      rest > 0
        ? {
            text: t("netzwerk-bild-words:map.more", { count: rest, number: formatNumber(rest, locale) }),
            href: directoryPath({ search: name }, locale),
          }
        : null,
  };
}
