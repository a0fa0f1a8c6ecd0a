/** How old the number of each Land is: the oldest first, those without an age at the end, each with the way to a ready request. */
import type { Locale } from "~/domain/locale";
import { drawnNumber } from "~/domain/value";
import { formatDate } from "~/format/date";
import { formatNumber } from "~/format/number";
import { formatEmptiness, formatStand } from "~/format/value-text";
import { localePath } from "~/i18n/locale-path";
import { translator } from "~/i18n/translator";
import { ageToday } from "~/metrics/data-age";
import type { LaenderOverview, LandOverview } from "~/metrics/laender-overview";
import type { ChartTable, TableCell } from "./chart-table";
import { landName } from "./land-words";
import { REQUEST_ANCHOR } from "./request-anchor";

/** Years after which a number is called old. */
const OLD = 5;

/** In the order of the table. */
function byAge({ laender, dataDate }: LaenderOverview): { entry: LandOverview; years: number | undefined }[] {
  return laender
    .map((entry) => ({ entry, years: drawnNumber(ageToday(entry, dataDate)) }))
    .sort((a, b) => {
      if (a.years === undefined || b.years === undefined)
        return Number(a.years === undefined) - Number(b.years === undefined);
      return b.years - a.years;
    });
}

export function dataAgeTable(overview: LaenderOverview, locale: Locale): ChartTable {
  const t = translator(locale);
  return {
    caption: t("land-words:age.caption"),
    columns: [
      { key: "land", label: t("land-words:age.land"), kind: "text" },
      { key: "stand", label: t("land-words:age.stand"), kind: "text" },
      { key: "alter", label: t("land-words:age.age"), kind: "number" },
      { key: "anfrage", label: t("land-words:age.request"), kind: "text" },
    ],
    rows: byAge(overview).map(({ entry, years }) => {
      const { land, headline } = entry;
      const name = landName(land, locale);
      const profile = localePath(locale, `/laender/${land.slug}`);
      const request = t("land-words:age.requestLink");
      return {
        id: land.ags,
        cells: {
          land: { text: name, raw: name, href: profile },
          stand: headline
            ? { text: formatStand(headline.observation, locale), raw: headline.date }
            : { text: "–", raw: null },
          alter: ageCell(entry, years, overview.dataDate, locale),
          anfrage: { text: request, raw: request, href: `${profile}#${REQUEST_ANCHOR}` },
        },
      };
    }),
  };
}

function ageCell(
  entry: LandOverview,
  years: number | undefined,
  dataDate: string,
  locale: Locale,
): TableCell {
  if (years !== undefined)
    return {
      text: formatNumber(years, locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
      raw: Math.round(years * 10) / 10,
    };
  const t = translator(locale);
  const { kind } = ageToday(entry, dataDate);
  const status = kind === "number" ? "not_published" : kind;
  // An ended programme and a number without a year are why there is no age, more than the word for its emptiness.
  if (entry.headline?.flags.includes("programme_ended"))
    return { text: t("land-words:age.ended"), raw: null, status };
  if (entry.headline) return { text: t("metrics:stand.undated"), raw: null, status };
  return { text: formatEmptiness(status, locale), raw: null, status };
}

/** Years the numbers are from, how many are old, how many Länder have none: whole sentences. */
export function dataAgeText(
  overview: LaenderOverview,
  years: { from: number; to: number },
  locale: Locale,
): string {
  const t = translator(locale);
  const ages = byAge(overview).map((row) => row.years);
  const old = ages.filter((age) => age !== undefined && age > OLD).length;
  const without = ages.filter((age) => age === undefined).length;
  return [
    t("land-words:age.text", { ...years, date: formatDate(overview.dataDate, locale) }),
    ...(old > 0 ? [t("land-words:age.oldCount", { count: old })] : []),
    ...(without > 0 ? [t("land-words:age.without", { count: without })] : []),
  ].join(" ");
}
