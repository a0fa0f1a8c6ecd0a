import type { Center } from "~/domain/center";
import { landByAgs } from "~/domain/land";
import type { MapSelection } from "~/domain/map-filter";
import { formatNumber } from "~/format/number";
import { useI18n } from "~/i18n/use-i18n";

export type CenterEntry = Pick<
  Center,
  "centerId" | "name" | "term" | "place" | "landAgs" | "status" | "lon" | "traeger"
>;

type CenterListProps = {
  centers: CenterEntry[];
  /** Two columns where the page is wide. */
  wide?: boolean;
  /** The centre that is open. */
  openId?: string | null;
  hrefOf: (selection: MapSelection) => string;
  onChoose: (selection: MapSelection) => void;
};

/** Centres as links: each is an address of its own, and chosen on the living map it is shown there without loading the page. */
export function CenterList({ centers, wide = false, openId = null, hrefOf, onChoose }: CenterListProps) {
  const { t } = useI18n();
  return (
    <ul className={wide ? "gap-x-8 md:columns-2" : ""}>
      {centers.map((center) => {
        const selection: MapSelection = { kind: "zentrum", centerId: center.centerId };
        const notes = [
          center.place,
          landByAgs(center.landAgs).short,
          center.status === "open" ? null : t(`karte:centerStatus.${center.status}`),
          center.lon === null ? t("karte:list.notPlaced") : null,
        ];
        return (
          <li
            key={center.centerId}
            className={`break-inside-avoid border-b border-rule py-1.5 ${center.centerId === openId ? "border-l-4 border-l-accent pl-2" : ""}`}
          >
            <MapLink
              href={hrefOf(selection)}
              onChoose={() => onChoose(selection)}
              current={center.centerId === openId}
            >
              {center.name}
            </MapLink>
            <span className="block text-sm text-ink-soft">{notes.filter(Boolean).join(", ")}</span>
          </li>
        );
      })}
    </ul>
  );
}

type MapLinkProps = {
  href: string;
  onChoose: () => void;
  /** What the link leads to is open. */
  current?: boolean;
  children: string;
};

/** A link that a plain click turns into a choice on the map; with a modifier key it stays a link. */
export function MapLink({ href, onChoose, current = false, children }: MapLinkProps) {
  return (
    <a
      href={href}
      aria-current={current || undefined}
      onClick={(event) => {
        if (
          event.defaultPrevented ||
          event.button ||
          event.metaKey ||
          event.ctrlKey ||
          event.shiftKey ||
          event.altKey
        )
          return;
        event.preventDefault();
        onChoose();
      }}
    >
      {children}
    </a>
  );
}

type PagingProps = {
  page: number;
  pages: number;
  hrefOf: (page: number) => string;
  onChoose: (page: number) => void;
};

export function Paging({ page, pages, hrefOf, onChoose }: PagingProps) {
  const { t, locale } = useI18n();
  if (pages < 2) return null;
  const numbers = { page: formatNumber(page, locale), pages: formatNumber(pages, locale) };
  return (
    <nav
      aria-label={t("karte:list.paging")}
      className="flex flex-wrap items-center justify-between gap-2 text-sm"
    >
      <span>
        {page > 1 && (
          <MapLink href={hrefOf(page - 1)} onChoose={() => onChoose(page - 1)}>
            {t("karte:list.previous")}
          </MapLink>
        )}
      </span>
      <span>{t("karte:list.page", numbers)}</span>
      <span>
        {page < pages && (
          <MapLink href={hrefOf(page + 1)} onChoose={() => onChoose(page + 1)}>
            {t("karte:list.next")}
          </MapLink>
        )}
      </span>
    </nav>
  );
}
