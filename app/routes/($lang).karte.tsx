import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { type ShouldRevalidateFunctionArgs, useLoaderData } from "@remix-run/react";
import { useMemo, useRef, useState } from "react";
import { regionLooks } from "~/charts/region-looks";
import { regionMap } from "~/charts/region-map";
import { whiteSpotTable } from "~/charts/white-spot-table";
import { Drawing } from "~/components/drawing";
import { FilterPanel } from "~/components/filter-panel";
import { FilterFold } from "~/components/filter-panel-fold";
import { useMapAddress } from "~/components/map-address";
import { MapCenterList } from "~/components/map-center-list";
import { MapFinding } from "~/components/map-finding";
import { MapNotice } from "~/components/map-notice";
import { MapStatus } from "~/components/map-status";
import { MapTakeAway, PrintAddress } from "~/components/map-take-away";
import { type DrawTool, MapContents, MapTools } from "~/components/map-tools";
import { PlaceSearch } from "~/components/place-search";
import { previewImage } from "~/components/preview-image";
import { shownTable } from "~/components/region-table";
import { SelectionDetails } from "~/components/selection-details";
import { SummaryForm } from "~/components/summary-form";
import { SummaryPanel } from "~/components/summary-panel";
import { TimeControl } from "~/components/time-control";
import { useMapSelection, useSelectionDetails } from "~/components/use-map-selection";
import { useMapTarget } from "~/components/use-map-target";
import { knownIn, useRegionLooks } from "~/components/use-region-looks";
import { WhiteSpots } from "~/components/white-spots";
import { readAreaForm } from "~/domain/area-form";
import { toggleRegion } from "~/domain/chosen-regions";
import { areaText } from "~/domain/map-area";
import {
  type Bounds,
  centerFilterOf,
  DEFAULT_MAP_FILTER,
  type MapFilter,
  mapFilterParams,
} from "~/domain/map-filter";
import { yearMarks } from "~/domain/time-steps";
import { localeOf } from "~/i18n/locale-of";
import { mapFilter, paramsOf, refuseValue } from "~/i18n/read-filter";
import { translator } from "~/i18n/translator";
import { useI18n } from "~/i18n/use-i18n";
import { CenterMap } from "~/map/center-map";
import { MapLegend } from "~/map/map-legend";
import { MAP_ID } from "~/map/map-operator";
import { loadKartePage } from "~/page-data/karte-page.server";

/** So many Gemeinden stand in the page; the file has all. The Länder and Kreise stand in it whole. */
const GEMEINDE_ROWS = 100;
/** The map fills what the words under it leave of the height; less where a notice stands over it. */
const TALL = "h-[34rem] lg:h-[max(32rem,calc(100dvh-19.5rem))]";
const SCROLLS = "xl:max-h-[max(44rem,calc(100dvh-5rem))] xl:overflow-auto";
const LOWER = "h-[28rem] lg:h-[max(26rem,calc(100dvh-28rem))]";

export async function loader({ params, request }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const _t = translator(locale);
  const search = readAreaForm(paramsOf(request));
  if ("fault" in search) return refuseValue(search.fault, locale);
  const filter = mapFilter(search, locale);
  const { karte, looks, whiteSpots, ...rest } = await loadKartePage(filter);
  if (filter.selection && !karte.selection) throw new Response(null, { status: 404 });
  const spec = regionMap(karte.map, locale, filter.level === "gemeinde" ? { rowLimit: GEMEINDE_ROWS } : {});
  const { snapshotId, dataDate, years, list, places, selection: selected } = karte;
  return json({
    ...rest,
    ...{ filter, snapshotId, dataDate, years, list, places, selected },
    spec: { ...spec, table: shownTable(spec.table) },
    looks: looks && regionLooks(looks, locale),
    whiteSpots: whiteSpotTable(whiteSpots, locale),
  });
}
type Page = Awaited<ReturnType<Awaited<ReturnType<typeof loader>>["json"]>>;

/** A choice on the map changes the address, but needs no more than its own details. */
export function shouldRevalidate({
  currentUrl,
  nextUrl,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs) {
  const withoutSelection = (url: URL) => {
    const params = new URLSearchParams(url.search);
    params.delete("auswahl");
    return `${url.pathname}?${params}`;
  };
  return withoutSelection(currentUrl) === withoutSelection(nextUrl) ? false : defaultShouldRevalidate;
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches, params }) => {
  const t = translator(location.pathname.startsWith("/en") ? "en" : "de");
  return [
    { title: `${t("karte:title")} – ${t("shell:siteName")}` },
    { name: "description", content: t("karte:description") },
    ...previewImage(data?.spec, matches, params.lang),
  ];
};

export default function Karte() {
  const page = useLoaderData() as unknown as Page;
  const { spec, snapshotId, dataDate, offer, list } = page;
  const filter = page.filter as MapFilter;
  const { t } = useI18n();
  const assetRoot = `/map/${snapshotId}`;
  const marks = useMemo(() => yearMarks(page.years), [page.years]);
  const selection = useMapSelection();
  const address = useMapAddress(filter, selection);
  const { details, choose, takeFocus } = useSelectionDetails({
    selection,
    initial: page.selected,
    assetRoot,
    hrefOf: address.hrefOf,
    mapId: MAP_ID,
  });

  const [playing, setPlaying] = useState<number | null>(null);
  const drawn = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<DrawTool | null>(null);
  /** The area the reader drew just now. */
  const [drawnArea, setDrawnArea] = useState("");
  const [seen, setSeen] = useState<Bounds | null>(null);
  const year = playing ?? filter.year;
  const { looks, fresh } = useRegionLooks(page.looks, filter, year, assetRoot);
  const played = fresh ? { total: looks.regions.length, known: knownIn(looks) } : null;
  const target = useMapTarget(details, filter, looks);
  const toggle = (ags: string) => {
    address.go({ regions: toggleRegion(filter.regions, ags), page: 1 });
  };
  const stepTo = (next: number) => {
    setPlaying(next);
    // Where the drawing stands for the map, it comes with the page: then the page itself goes from year to year.
    if (drawn.current?.offsetParent) address.go({ year: next }, { replace: true });
  };
  const openAgs = details && details.kind !== "zentrum" ? details.ags : null;
  const drawnNow = filter.area !== null && areaText(filter.area) === drawnArea;
  const permalink = address.hrefFor({ bounds: seen ?? filter.bounds, page: 1 });

  // Moving the map draws the page anew; what is long or takes measuring is kept.
  const picture = useMemo(() => <Drawing spec={spec} width={420} />, [spec]);
  const total = page.regions?.total ?? null;
  const finding = useMemo(
    () => (
      <MapFinding
        spec={spec}
        filter={filter}
        total={total}
        selection={selection}
        address={address}
        onChoose={choose}
      />
    ),
    [spec, filter, total, selection, address, choose],
  );
  const panel = useMemo(
    () => (
      <FilterFold
        head={
          <header className="space-y-1">
            <h1 className="lg:text-2xl">{t("karte:title")}</h1>
            <p className="text-ink-soft">{t("karte:intro")}</p>
          </header>
        }
      >
        <FilterPanel
          filter={filter}
          selection={selection}
          facets={page.facets}
          years={marks}
          address={address}
        >
          <PlaceSearch source={`${assetRoot}/search.json`} value={filter.search ?? ""} onChoose={choose} />
        </FilterPanel>
      </FilterFold>
    ),
    [filter, selection, page.facets, marks, address, assetRoot, choose, t],
  );

  return (
    <div className="space-y-8" data-explorer>
      <div className="grid grid-cols-1 gap-x-6 gap-y-4 lg:grid-cols-[22.5rem_minmax(0,1fr)] xl:grid-cols-[22.5rem_minmax(0,1fr)_21rem]">
        {panel}
        <div className="min-w-0 space-y-3">
          {offer && spec.cannot && (
            <MapNotice filter={filter} reason={spec.cannot} offer={offer} address={address} />
          )}
          <div className={`[container-type:size] ${offer ? LOWER : TALL}`} data-map-frame>
            <CenterMap
              looks={looks}
              assetRoot={assetRoot}
              pointQuery={mapFilterParams({ ...DEFAULT_MAP_FILTER, ...centerFilterOf(filter) }).toString()}
              selection={selection}
              chosenRegions={filter.regions}
              drawing={drawing}
              area={filter.area}
              target={target}
              bounds={filter.bounds}
              onSelect={choose}
              onMove={setSeen}
              onDraw={(area) => {
                setDrawing(null);
                setDrawnArea(areaText(area));
                address.go({ area, page: 1 });
              }}
              onDrawCancel={() => setDrawing(null)}
              onToggleRegion={toggle}
            >
              {/* As large as lets the whole of Germany be seen. The legend under it is cut off: it stands beside the map. */}
              <div
                className="mx-auto max-h-[calc(100cqh-6rem)] max-w-[calc((100cqh-6rem)*0.8)] overflow-hidden"
                ref={drawn}
                data-static-map
              >
                {picture}
              </div>
            </CenterMap>
          </div>
          <MapStatus
            filter={filter}
            regions={playing === null ? page.regions : played}
            cannot={offer !== null}
            year={year}
            playing={playing !== null}
            dataDate={dataDate}
            pointCount={page.pointCount}
          />
          {filter.level === "land" ? (
            <TimeControl
              marks={marks}
              chosen={filter.year}
              playing={playing}
              shown={fresh}
              onPlay={stepTo}
              onChoose={(chosen) => {
                setPlaying(null);
                if (chosen !== filter.year) address.go({ year: chosen }, { replace: playing !== null });
              }}
            />
          ) : (
            <p className="text-sm text-ink-soft">{t("karte:time.landOnly")}</p>
          )}
          <MapTools filter={filter} drawing={drawing} onDraw={setDrawing} address={address} />
        </div>
        <aside
          aria-label={t("karte:details.beside")}
          className={`min-w-0 space-y-6 lg:col-start-2 xl:col-start-3 ${details || page.summary ? SCROLLS : ""}`}
        >
          {details && (
            <SelectionDetails
              details={details}
              table={spec.table}
              chosen={openAgs !== null && filter.regions.includes(openAgs)}
              toggleHref={
                openAgs && address.hrefFor({ regions: toggleRegion(filter.regions, openAgs), page: 1 })
              }
              onToggle={() => openAgs && toggle(openAgs)}
              closeHref={address.hrefOf(null)}
              hrefOf={address.hrefOf}
              onChoose={choose}
              onClose={() => choose(null)}
              takeFocus={takeFocus}
            />
          )}
          {page.summary && <SummaryPanel summary={page.summary} address={address} takeFocus={drawnNow} />}
          <MapLegend plot={spec.plot} cannot={spec.cannot} />
        </aside>
      </div>
      <MapContents />
      {finding}
      <MapCenterList
        filter={filter}
        list={list}
        places={page.places}
        seen={seen}
        assetRoot={assetRoot}
        selection={selection}
        address={address}
        onChoose={choose}
      />
      <SummaryForm filter={filter} selection={selection} address={address} />
      <WhiteSpots list={page.whiteSpots} address={address} />
      <MapTakeAway address={address} permalink={permalink} chart={spec.address} />
      <PrintAddress path={permalink} />
    </div>
  );
}
