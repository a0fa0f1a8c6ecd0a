/** The matrix of the network as finished texts: counts that lead to the directory, gaps as invitations. */
import { landByAgs } from "~/domain/land";
import type { Locale } from "~/domain/locale";
import {
  ORGANISATION_LEVELS,
  ORGANISATION_TYPES,
  type OrganisationLevel,
  type OrganisationType,
} from "~/domain/network";
import { NATIONWIDE } from "~/domain/network-filter";
import { formatDate } from "~/format/date";
import { formatNumber } from "~/format/number";
import { localePath } from "~/i18n/locale-path";
import { translator } from "~/i18n/translator";
import { isGapPossible, type MatrixRow, type NetworkMatrix } from "~/metrics/network-matrix";
import { directoryPath, fromLaender, homeText, levelText, typesText } from "./network-words";

/** `shade`: 0 for none to 4 for many, the same number of organisations always in the same shade. `gap`: none, where one is to be expected. */
export type CountCell = {
  key: string;
  count: number;
  text: string;
  /** What the cell says to those who hear it alone. */
  label: string;
  href: string | null;
  shade: number;
  gap: boolean;
};
export type CountRow = {
  id: string;
  label: string;
  href: string | null;
  apart: boolean;
  cells: CountCell[];
};
export type CountTable = {
  caption: string;
  corner: string;
  columns: { key: string; label: string }[];
  rows: CountRow[];
};
export type NetworkMatrixView = {
  finding: string;
  rule: string;
  gaps: { id: string; text: string }[];
  perLand: CountTable;
  perLevel: CountTable;
};

/** Lower ends of the shades. */
const SHADES = [1, 2, 5, 20] as const;
const shadeOf = (count: number) => SHADES.filter((from) => count >= from).length;

export function networkMatrixView(
  matrix: NetworkMatrix,
  dataDate: string,
  locale: Locale,
): NetworkMatrixView {
  const t = translator(locale);
  return {
    finding: findingOf(matrix, locale),
    rule: t("netzwerk-words:matrix.rule"),
    gaps: gapTexts(matrix, locale),
    perLand: perLand(matrix, dataDate, locale),
    perLevel: perLevel(matrix, dataDate, locale),
  };
}

/** From which Land most come, over the chosen level, and how many gaps there are to name. */
function findingOf(matrix: NetworkMatrix, locale: Locale): string {
  const t = translator(locale);
  const most = Math.max(...matrix.laender.map(({ total }) => total));
  if (most === 0) return t("netzwerk-words:matrix.nothing");
  const first = matrix.laender.filter(({ total }) => total === most).map(({ land }) => land);
  const words = { from: fromLaender(first, locale), number: formatNumber(most, locale) };
  const start =
    first.length === 1
      ? t("netzwerk-words:matrix.most", words)
      : t("netzwerk-words:matrix.mostShared", words);
  const count = matrix.gaps.reduce((sum, { laender }) => sum + laender.length, 0);
  const gaps =
    count === 0 ? t("netzwerk-words:matrix.gapsNone") : t("netzwerk-words:matrix.gapsSome", { count });
  return t("netzwerk-words:matrix.finding", { start, gaps });
}

/** "Noch keine Kommune aus dem Saarland": one sentence per type, first the Länder nobody comes from. */
function gapTexts({ gaps, emptyLaender }: NetworkMatrix, locale: Locale): { id: string; text: string }[] {
  const t = translator(locale);
  const none =
    emptyLaender.length > 0
      ? [
          {
            id: "laender",
            text: t("netzwerk-words:matrix.emptyLaender", { from: fromLaender(emptyLaender, locale) }),
          },
        ]
      : [];
  return [
    ...none,
    ...gaps.map(({ type, laender }) => ({
      id: type,
      text: t("netzwerk-words:matrix.noneFrom", {
        none: t(`netzwerk-words:noneOf.${type}`),
        from: fromLaender(laender, locale),
      }),
    })),
  ];
}

function perLand(matrix: NetworkMatrix, dataDate: string, locale: Locale): CountTable {
  const t = translator(locale);
  const { level } = matrix;
  const cellsOf = (row: Omit<MatrixRow, "land">, land: string | null) => [
    ...ORGANISATION_TYPES.map((type) => landCell(row.counts[type], { land, type, level }, locale)),
    landCell(row.total, { land, type: null, level }, locale),
  ];
  const levelPart = level
    ? t("netzwerk-words:matrix.captionLevelPart", { level: levelText(level, locale) })
    : "";
  return {
    caption: t("netzwerk-words:matrix.captionLand", { level: levelPart, date: formatDate(dataDate, locale) }),
    corner: t("netzwerk:matrix.land"),
    columns: [
      ...ORGANISATION_TYPES.map((type) => ({ key: type, label: typesText(type, locale) })),
      { key: "all", label: t("netzwerk-words:matrix.sum") },
    ],
    rows: [
      ...matrix.laender.map((row) => ({
        id: row.land,
        label: homeText(row.land, locale),
        href: localePath(locale, `/laender/${landByAgs(row.land).slug}`),
        apart: false,
        cells: cellsOf(row, row.land),
      })),
      {
        id: NATIONWIDE,
        label: `${homeText(null, locale)} (${t("netzwerk-words:matrix.nationwideNote")})`,
        href: null,
        apart: true,
        cells: cellsOf(matrix.nationwide, NATIONWIDE),
      },
      {
        id: "all",
        label: t("netzwerk-words:matrix.sum"),
        href: null,
        apart: true,
        cells: cellsOf(matrix.totals, null),
      },
    ],
  };
}

type Place = { land: string | null; type: OrganisationType | null; level: OrganisationLevel | null };

/** A gap is said in the cell only where all levels are counted: of one level alone it would be no gap. */
function landCell(count: number, { land, type, level }: Place, locale: Locale): CountCell {
  const t = translator(locale);
  const gap =
    count === 0 &&
    level === null &&
    type !== null &&
    land !== null &&
    land !== NATIONWIDE &&
    isGapPossible(land, type);
  const words = {
    count: formatNumber(count, locale),
    type: type ? typesText(type, locale) : t("netzwerk-words:all"),
    land: land ? homeText(land, locale) : t("netzwerk-words:matrix.emptyFor"),
  };
  return {
    key: type ?? "all",
    count,
    text: gap ? t("netzwerk:matrix.none") : words.count,
    label: gap ? t("netzwerk-words:matrix.cellGap", words) : t("netzwerk-words:matrix.cell", words),
    href: count > 0 ? directoryPath({ type, level, land }, locale) : null,
    shade: type === null || land === null ? 0 : shadeOf(count),
    gap,
  };
}

function perLevel(matrix: NetworkMatrix, dataDate: string, locale: Locale): CountTable {
  const t = translator(locale);
  const cell = (count: number, type: OrganisationType, level: OrganisationLevel | null): CountCell => ({
    key: level ?? "all",
    count,
    text: formatNumber(count, locale),
    label: t("netzwerk-words:matrix.cell", {
      count: formatNumber(count, locale),
      type: typesText(type, locale),
      land: level ? levelText(level, locale) : t("netzwerk-words:matrix.levelAll"),
    }),
    href: count > 0 ? directoryPath({ type, level }, locale) : null,
    shade: level === null ? 0 : shadeOf(count),
    gap: false,
  });
  return {
    caption: t("netzwerk-words:matrix.captionLevel", { date: formatDate(dataDate, locale) }),
    corner: t("netzwerk:matrix.type"),
    columns: [
      ...ORGANISATION_LEVELS.map((level) => ({ key: level, label: levelText(level, locale) })),
      { key: "all", label: t("netzwerk-words:matrix.sum") },
    ],
    rows: matrix.levels.map(({ type, counts, total }) => ({
      id: type,
      label: typesText(type, locale),
      href: null,
      apart: false,
      cells: [
        ...ORGANISATION_LEVELS.map((level) => cell(counts[level], type, level)),
        cell(total, type, null),
      ],
    })),
  };
}
