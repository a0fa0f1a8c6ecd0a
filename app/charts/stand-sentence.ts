/** What is known of one calendar year: from which Länder there are dated counts, in how many a programme ran. */
import { isDatable } from "~/domain/like-counts";
import type { Locale } from "~/domain/locale";
import { translator } from "~/i18n/translator";
import type { LaenderOverview } from "~/metrics/laender-overview";
import { centerCountsOf } from "~/metrics/land-counts";
import { laenderWithRunningProgramme } from "~/metrics/running-programmes";
import { landName } from "./land-words";

export function standSentence(overview: LaenderOverview, year: number, locale: Locale): string {
  const t = translator(locale);
  const counted = overview.laender.filter((entry) =>
    centerCountsOf(entry).some((count) => isDatable(count) && count.year === year),
  );
  const programs = overview.laender.flatMap((entry) => entry.programs);
  const counts = t("entwicklung-charts:stand.counts", {
    year,
    count: counted.length,
    laender: counted.map(({ land }) => landName(land, locale)).join(", "),
  });
  const running = t("entwicklung-charts:stand.running", {
    count: laenderWithRunningProgramme(programs, year).length,
  });
  return `${counts}; ${running}.`;
}
