import { Link } from "@remix-run/react";
import type { MapFilter } from "~/domain/map-filter";
import type { RegionLevel } from "~/domain/region-level";
import { useI18n } from "~/i18n/use-i18n";
import type { MapAddress } from "./map-address";

type MapNoticeProps = {
  filter: MapFilter;
  /** Why this cannot be shown at this level, as a sentence. */
  reason: string;
  /** The level that can show it. */
  offer: RegionLevel;
  address: MapAddress;
};

/** What every level below the Länder can show: the centres known by name, as they are today. */
const KNOWN_CENTERS = {
  measure: "centers",
  year: null,
  rule: "existing",
  kitaOnly: false,
  comparable: false,
} as const;

/** The level cannot answer: why, and the two nearest maps that can be drawn, with the rest of the filter as it is. */
export function MapNotice({ filter, reason, offer, address }: MapNoticeProps) {
  const { t } = useI18n();
  return (
    <section
      aria-labelledby="nicht-zu-zeigen"
      className="space-y-2 border border-l-4 border-rule border-l-accent bg-surface px-4 py-3"
    >
      <h2 id="nicht-zu-zeigen" className="text-lg">
        {t("karte:cannot.heading")}
      </h2>
      <p className="max-w-[70ch]">{reason}</p>
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        <li>
          <Link to={address.hrefFor({ level: offer })} preventScrollReset>
            {t("karte:cannot.otherLevel", {
              measure: t(`karte:measure.${filter.measure}`),
              level: t(`karte:levels.${offer}`),
            })}
          </Link>
        </li>
        <li>
          <Link to={address.hrefFor(KNOWN_CENTERS)} preventScrollReset>
            {t("karte:cannot.otherMeasure", { level: t(`karte:levels.${filter.level}`) })}
          </Link>
        </li>
      </ul>
    </section>
  );
}
