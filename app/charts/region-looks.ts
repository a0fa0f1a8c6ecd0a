/** How the interactive map paints and announces the regions: the same classes and words as the drawing, without its outlines. */
import type { Locale } from "~/domain/locale";
import type { RegionLevel } from "~/domain/region-level";
import type { Emptiness } from "~/domain/value";
import { translator } from "~/i18n/translator";
import { mapClasses } from "./map-classes";
import { type Answered, announcement, cannotText, classIndexOf } from "./map-words";
import { emptinessOfRow } from "./region-map";
import { regionName } from "./region-table";

export type RegionPoint = { ags: string; name: string; lon: number; lat: number };
export type RegionLooksInput = Answered & { points: readonly RegionPoint[] };

export type RegionLooks = {
  level: RegionLevel;
  classCount: number;
  bivariate: boolean;
  /** What every region is that is not listed; null: all are listed, or nothing can be said. */
  otherwise: Emptiness | null;
  cannot: string | null;
  regions: {
    ags: string;
    name: string;
    lon: number;
    lat: number;
    text: string;
    classIndex: number | null;
    emptiness: Emptiness | null;
  }[];
};

export function regionLooks(input: RegionLooksInput, locale: Locale): RegionLooks {
  const t = translator(locale);
  const { question, answer, shownLand, points } = input;
  const cannot = cannotText(input, locale);
  // All Gemeinden of Germany are too many to send: the known ones come, the rest is said once.
  const short = question.level === "gemeinde" && shownLand === null;
  const place = (name: string, text: string) => t("explorer:announce.place", { region: name, text });
  const base = {
    level: question.level,
    classCount: question.measure === "need" ? 9 : mapClasses(question.measure, question.level).length,
    bivariate: question.measure === "need",
    cannot,
  };
  if (answer.kind === "cannot") {
    const regions = short ? [] : points;
    return {
      ...base,
      otherwise: null,
      regions: regions.map(({ ags, name, lon, lat }) => ({
        ags,
        name,
        lon,
        lat,
        text: place(name, t("explorer:cannot.short")),
        classIndex: null,
        emptiness: null,
      })),
    };
  }
  const byAgs = new Map(points.map((point) => [point.ags, point]));
  return {
    ...base,
    otherwise: short ? "not_published" : null,
    regions: answer.rows.flatMap((row) => {
      const point = byAgs.get(row.ags);
      if (!point || (short && row.value.kind === "not_published")) return [];
      const classIndex = classIndexOf(row, question);
      const name = regionName(row, question, locale);
      return {
        ags: row.ags,
        name,
        lon: point.lon,
        lat: point.lat,
        text: place(name, announcement(row, question, locale)),
        classIndex,
        emptiness: classIndex === null ? emptinessOfRow(row) : null,
      };
    }),
  };
}
