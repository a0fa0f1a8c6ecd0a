import { Link } from "@remix-run/react";
import type { MapFilter } from "~/domain/map-filter";
import { useI18n } from "~/i18n/use-i18n";
import type { MapAddress } from "./map-address";

export type DrawTool = "box" | "polygon";

type MapToolsProps = {
  filter: MapFilter;
  drawing: DrawTool | null;
  onDraw: (tool: DrawTool | null) => void;
  address: MapAddress;
};

/** "Auswahl zusammenfassen": drawing needs a pointer and JavaScript; the link leads to the form that does the same without either. */
export function MapTools({ filter, drawing, onDraw, address }: MapToolsProps) {
  const { t } = useI18n();
  const chosen = filter.regions.length > 0 || filter.area !== null;
  return (
    <fieldset
      aria-label={t("karte:summary.heading")}
      className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-2 text-sm print:hidden"
    >
      <span className="font-semibold">{t("karte:summary.heading")}:</span>
      {(["box", "polygon"] as const).map((tool) => (
        <button
          key={tool}
          type="button"
          className="button px-3 noscript:hidden aria-pressed:bg-accent aria-pressed:text-surface"
          aria-pressed={drawing === tool}
          onClick={() => onDraw(drawing === tool ? null : tool)}
        >
          {t(`karte:summary.draw.${tool}`)}
        </button>
      ))}
      <a href="#zusammenfassen">{t("karte:summary.otherWays")}</a>
      {chosen && (
        <Link to={address.hrefFor({ regions: [], area: null })} preventScrollReset>
          {t("karte:summary.clear")}
        </Link>
      )}
    </fieldset>
  );
}

const SECTIONS = ["befund", "zentren", "zusammenfassen", "weisse-flecken", "mitnehmen"] as const;

/** What lies below the map, by the ids of its headings. */
export function MapContents() {
  const { t } = useI18n();
  return (
    <nav aria-label={t("karte:onPage.heading")} className="text-sm print:hidden">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {SECTIONS.map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{t(`karte:onPage.${id}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
