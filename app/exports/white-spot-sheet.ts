/** The white-spot list as a sheet; where there is none, its title says so and its notes say why. */
import { citeSources } from "~/charts/cite-sources";
import { type WhiteSpotsInput, whiteSpotTable } from "~/charts/white-spot-table";
import type { Locale } from "~/domain/locale";
import { formatDate } from "~/format/date";
import { translator } from "~/i18n/translator";
import { type Origin, type RowFacts, type Sheet, sheetOf } from "./sheet";

export function whiteSpotSheet(
  input: WhiteSpotsInput & { demo: boolean },
  origin: Origin,
  locale: Locale,
): Sheet {
  const t = translator(locale);
  const facts = new Map<string, RowFacts>(
    input.spots.map(({ ags, children, sources }) => [
      ags,
      { value: children, sources: citeSources(sources) },
    ]),
  );
  const subtitle = t("files:stand", { date: formatDate(origin.dataDate, locale) });
  const list = { ...whiteSpotTable(input, locale), id: "weisse-flecken", locale, subtitle, demo: input.demo };
  return sheetOf({ ...list, limits: [], credits: [t("explorer:credit")] }, { origin, facts });
}
