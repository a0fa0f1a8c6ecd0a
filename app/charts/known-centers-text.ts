import type { Locale } from "~/domain/locale";
import { drawnNumber, isNumber } from "~/domain/value";
import { formatNumber, formatPercent } from "~/format/number";
import { formatQualified, formatStand, formatValue } from "~/format/value-text";
import { translator } from "~/i18n/translator";
import type { LandOverview } from "~/metrics/laender-overview";
import { countingUnitText } from "./land-words";

/** How many centres of a Land the atlas knows by name, beside the number of the Land: finished sentences. */
export function knownCentersText(entry: LandOverview, locale: Locale): string[] {
  const t = translator(locale);
  const { knownCenters, values, headline } = entry;
  const share = values.completeness;
  const known = t("land-words:known.text", {
    count: knownCenters.open,
    placed: formatNumber(knownCenters.placed, locale),
  });
  const part = drawnNumber(share);
  const comparison =
    part !== undefined && headline
      ? t("land-words:known.share", {
          share: formatQualified(
            formatPercent(part, locale),
            isNumber(share) ? share.qualifier : "exact",
            locale,
          ),
          number: formatValue(values.centers, locale),
          stand: formatStand(headline.observation, locale),
        })
      : headline
        ? t("land-words:known.noShare", { reason: countingUnitText(entry, locale) })
        : t("land-words:known.noTotal");
  return [known, comparison, t("land-words:known.notEmpty")];
}
