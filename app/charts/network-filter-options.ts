/** The choices of the directory's form, each with its word in the address; "" stands for all. */
import { LAENDER } from "~/domain/land";
import type { Locale } from "~/domain/locale";
import { ORGANISATION_LEVELS, ORGANISATION_TYPES } from "~/domain/network";
import { landWord, NATIONWIDE, NETWORK_CIRCLES, PLACE_STATES } from "~/domain/network-filter";
import { translator } from "~/i18n/translator";
import { homeText, levelText, typeText } from "./network-words";

export type FilterOption = { value: string; label: string };
export type NetworkFilterOptions = Record<"type" | "level" | "land" | "circle" | "place", FilterOption[]>;

export function networkFilterOptions(locale: Locale): NetworkFilterOptions {
  const t = translator(locale);
  return {
    type: [
      { value: "", label: t("netzwerk-words:directory.allTypes") },
      ...ORGANISATION_TYPES.map((value) => ({ value, label: typeText(value, locale) })),
    ],
    level: [
      { value: "", label: t("netzwerk-words:directory.allLevels") },
      ...ORGANISATION_LEVELS.map((value) => ({ value, label: levelText(value, locale) })),
    ],
    land: [
      { value: "", label: t("netzwerk-words:directory.allLaender") },
      { value: NATIONWIDE, label: homeText(null, locale) },
      ...LAENDER.map(({ ags }) => ({ value: landWord(ags), label: homeText(ags, locale) })),
    ],
    circle: [
      { value: "", label: t("netzwerk-words:directory.allCircles") },
      ...NETWORK_CIRCLES.map((value) => ({ value, label: t(`netzwerk-words:directory.circle.${value}`) })),
    ],
    place: [
      { value: "", label: t("netzwerk-words:directory.allPlaces") },
      ...PLACE_STATES.map((value) => ({ value, label: t(`netzwerk-words:directory.place.${value}`) })),
    ],
  };
}
