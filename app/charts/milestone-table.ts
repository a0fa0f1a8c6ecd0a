/** The dated events behind the diamonds of the programme timeline. */
import { landByAgs } from "~/domain/land";
import type { LandMilestone } from "~/domain/land-facts";
import type { Locale } from "~/domain/locale";
import type { Source } from "~/domain/source";
import { formatDate } from "~/format/date";
import { translator } from "~/i18n/translator";
import type { ChartTable } from "./chart-table";
import { citationCell } from "./citation-cell";
import { landName } from "./land-words";

/** `landAgs` null: nationwide, or the source names no Land. */
export type Milestone = LandMilestone & { landAgs: string | null };

/** All dated events, the newest first. */
export function milestoneTable(
  milestones: readonly Milestone[],
  sources: readonly Source[],
  locale: Locale,
): ChartTable {
  const t = translator(locale);
  return {
    caption: t("entwicklung:milestones.caption", { count: milestones.length }),
    columns: (["datum", "ereignis", "land", "art", "quelle"] as const).map((key) => ({
      key,
      label: t(`entwicklung:columns.${key}`),
      kind: "text",
    })),
    rows: [...milestones].reverse().map(({ milestoneId, date, title, kind, landAgs, sourceId }) => {
      const land = landAgs ? landName(landByAgs(landAgs), locale) : t("entwicklung:milestones.noLand");
      const art = t(`entwicklung:milestones.kind.${kind}`);
      return {
        id: milestoneId,
        cells: {
          datum: { text: formatDate(date, locale), raw: date },
          ereignis: { text: title, raw: title },
          land: { text: land, raw: land },
          art: { text: art, raw: art },
          quelle: citationCell(sourceId, sources),
        },
      };
    }),
  };
}
