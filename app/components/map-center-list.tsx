import { useState } from "react";
import {
  type Bounds,
  centerFilterOf,
  DEFAULT_MAP_FILTER,
  type MapFilter,
  type MapSelection,
  mapFilterParams,
} from "~/domain/map-filter";
import { useI18n } from "~/i18n/use-i18n";
import { type CenterEntry, CenterList, MapLink, Paging } from "./center-list";
import type { MapAddress } from "./map-address";
import { type SuggestedPlace, selectionOf } from "./place-search";
import { useJson } from "./use-json";

export type CenterPage = { centers: CenterEntry[]; total: number; page: number; pages: number };

type MapCenterListProps = {
  filter: MapFilter;
  list: CenterPage;
  /** Regions and centres whose name holds the searched text. */
  places: SuggestedPlace[];
  /** What is seen of the map after it was moved; null: not moved. */
  seen: Bounds | null;
  assetRoot: string;
  selection: MapSelection | null;
  address: MapAddress;
  onChoose: (selection: MapSelection) => void;
};

/** The centres known by name under the filter; once the map was moved, those in the part that is seen. */
export function MapCenterList(props: MapCenterListProps) {
  const { filter, list, places, seen, assetRoot, selection, address, onChoose } = props;
  const { t } = useI18n();
  const [page, setPage] = useState(1);
  const [of, setOf] = useState(seen);
  if (of !== seen) {
    setOf(seen);
    setPage(1);
  }
  const query = mapFilterParams({ ...DEFAULT_MAP_FILTER, ...centerFilterOf(filter), bounds: seen, page });
  const answer = useJson<CenterPage>(seen ? `${assetRoot}/list.json?${query}` : null);
  const shown = seen && answer ? answer.data : list;
  const inView = seen ? answer !== null : filter.bounds !== null;
  const regions = places.filter(({ kind }) => kind !== "zentrum");
  return (
    <section aria-labelledby="zentren" className="min-w-0 space-y-2 print:hidden">
      <h2 id="zentren">{t("karte:list.centers")}</h2>
      {filter.search && regions.length > 0 && (
        <>
          <h3>{t("karte:list.places", { text: filter.search })}</h3>
          <ul>
            {regions.map((found) => (
              <li key={`${found.kind}-${found.id}`}>
                <MapLink
                  href={address.hrefOf(selectionOf(found))}
                  onChoose={() => onChoose(selectionOf(found))}
                >
                  {found.name}
                </MapLink>{" "}
                <span className="text-sm text-ink-soft">
                  {[t(`karte:kind.${found.kind}`), found.context].filter(Boolean).join(", ")}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p aria-live="polite">
        {t("karte:list.count", { count: shown.total })} {inView && t("karte:list.inView")}
      </p>
      <CenterList
        wide
        centers={shown.centers}
        openId={selection?.kind === "zentrum" ? selection.centerId : null}
        hrefOf={address.hrefOf}
        onChoose={onChoose}
      />
      <Paging
        page={shown.page}
        pages={shown.pages}
        hrefOf={(page) => address.hrefFor({ page })}
        onChoose={(page) => (seen ? setPage(page) : address.go({ page }))}
      />
    </section>
  );
}
