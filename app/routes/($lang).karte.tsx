import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import {
  type ShouldRevalidateFunctionArgs,
  useFetcher,
  useLoaderData,
  useNavigate,
  useSearchParams,
} from "@remix-run/react";
import { useEffect, useMemo, useRef, useState } from "react";
import { laenderMap } from "~/charts/laender-map";
import type { MapPlot } from "~/charts/spec";
import { ChartSvg } from "~/charts/svg/chart-svg";
import { CenterList, MapLink, Paging } from "~/components/center-list";
import { DataTable } from "~/components/data-table";
import { FilterPanel } from "~/components/filter-panel";
import { PlaceSearch, selectionOf } from "~/components/place-search";
import { SelectionDetails } from "~/components/selection-details";
import { SourceLine } from "~/components/source-line";
import { LAENDER } from "~/domain/land";
import {
  type Bounds,
  type MapFilter,
  type MapSelection,
  mapFilterParams,
  parseMapFilter,
} from "~/domain/map-filter";
import { formatDate } from "~/format/date";
import { formatNumber } from "~/format/number";
import { localeOf } from "~/i18n/locale-of";
import { localePath } from "~/i18n/locale-path";
import { translator } from "~/i18n/translator";
import { useI18n } from "~/i18n/use-i18n";
import { CenterMap, type MapTarget } from "~/map/center-map";
import type { LandLook } from "~/map/land-look";
import { MapLegend } from "~/map/map-legend";
import { loadKarte, type SelectionDetails as Selected } from "~/page-data/karte.server";

export async function loader({ params, request }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const t = translator(locale);
  const filter = parseMapFilter(new URL(request.url).searchParams);
  if ("fault" in filter) throw new Response(t("karte:badFilter", filter.fault), { status: 400 });
  const { overview, shapes, ...data } = await loadKarte(filter);
  if (filter.selection && !data.selection) throw new Response(null, { status: 404 });
  const spec = laenderMap({ overview, shapes, measure: filter.measure }, locale);
  return json({ ...data, filter, spec, dataDate: overview.dataDate, demo: overview.demo });
}

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

export const meta: MetaFunction = ({ location }) => {
  const t = translator(location.pathname.startsWith("/en") ? "en" : "de");
  return [
    { title: `${t("karte:title")} – ${t("shell:siteName")}` },
    { name: "description", content: t("karte:description") },
  ];
};

function looksOf(plot: MapPlot): LandLook[] {
  return plot.regions.map(({ ags, shortLabel, classIndex, value }) =>
    classIndex === null
      ? {
          ags,
          label: shortLabel,
          classIndex: null,
          emptiness: value.kind === "number" ? "not_published" : value.kind,
        }
      : { ags, label: shortLabel, classIndex, emptiness: null },
  );
}

const ZOOM = { land: 6.6, kreis: 8.5, gemeinde: 10, zentrum: 11 };

/** The chosen region or centre: from the address, its details from the page itself or, when chosen later, from its own file. */
function useSelection(
  initial: { selection: MapSelection | null; details: Selected | null },
  assetRoot: string,
) {
  const [search] = useSearchParams();
  const { load, data } = useFetcher<Selected>();
  const parsed = parseMapFilter(new URLSearchParams({ auswahl: search.get("auswahl") ?? "" }));
  const selection = "fault" in parsed ? null : parsed.selection;
  const key = selection ? JSON.stringify(selection) : "";
  const isInitial = key === (initial.selection ? JSON.stringify(initial.selection) : "");
  useEffect(() => {
    if (!key || isInitial) return;
    const { selection } = { selection: JSON.parse(key) as MapSelection };
    const params = mapFilterParams({ ...EMPTY, selection });
    load(`${assetRoot}/selection.json?${params}`);
  }, [key, isInitial, assetRoot, load]);
  const details = isInitial ? initial.details : ((data as Selected | undefined) ?? null);
  const fits =
    details !== null &&
    selection !== null &&
    (details.kind === "zentrum"
      ? selection.kind === "zentrum" && details.center.centerId === selection.centerId
      : selection.kind === details.kind && details.ags === selection.ags);
  return { selection, details: fits ? details : null, isInitial };
}

const EMPTY: MapFilter = {
  measure: "coverage",
  rule: "existing",
  status: null,
  term: null,
  search: null,
  landAgs: null,
  selection: null,
  bounds: null,
  page: 1,
};

export default function Karte() {
  const {
    snapshotId,
    filter,
    spec,
    terms,
    list,
    places,
    pointCount,
    selection: details,
    dataDate,
  } = useLoaderData<typeof loader>();
  const { t, locale } = useI18n();
  const navigate = useNavigate();
  const assetRoot = `/map/${snapshotId}`;
  const path = localePath(locale, "/karte");
  const plot = spec.plot as MapPlot;
  const panel = useRef<HTMLDetailsElement>(null);

  // On a phone the map comes first; without JavaScript the panel stays open.
  useEffect(() => {
    if (panel.current && matchMedia("(width < 64rem)").matches) panel.current.open = false;
  }, []);

  const hrefFor = (change: Partial<MapFilter>) => {
    const query = mapFilterParams({ ...filter, ...change }).toString();
    return query ? `${path}?${query}` : path;
  };
  const hrefOf = (selection: MapSelection | null) => hrefFor({ selection });
  const choose = (selection: MapSelection | null) =>
    navigate(hrefOf(selection), { preventScrollReset: true, replace: true });

  const chosen = useSelection(
    { selection: filter.selection, details: details as Selected | null },
    assetRoot,
  );
  const place = chosen.details?.kind === "zentrum" ? chosen.details.place : chosen.details?.place;
  const target = useMemo<MapTarget | null>(
    () => (place && chosen.details ? { ...place, zoom: ZOOM[chosen.details.kind] } : null),
    [place, chosen.details],
  );

  const [view, setView] = useState<{ bounds: Bounds; page: number } | null>(null);
  const { load: loadList, data: viewList } = useFetcher<typeof list>();
  const pointQuery = mapFilterParams({ ...EMPTY, ...pointFilter(filter) }).toString();
  useEffect(() => {
    if (!view) return;
    const params = new URLSearchParams(pointQuery);
    for (const [key, value] of mapFilterParams({ ...EMPTY, ...view })) params.set(key, value);
    loadList(`${assetRoot}/list.json?${params}`);
  }, [view, pointQuery, assetRoot, loadList]);
  const shown = view && viewList ? viewList : list;

  const landFacts = (ags: string) =>
    spec.table.rows
      .filter((row) => row.id === ags)
      .flatMap((row) =>
        spec.table.columns
          .filter(({ key }) => key !== "land" && key !== "known" && row.cells[key]?.text)
          .map(({ key, label }) => ({ label, text: row.cells[key]?.text ?? "" })),
      );
  const unknown = plot.regions.filter(({ classIndex }) => classIndex === null).length;

  return (
    <div className="space-y-6">
      <header className="space-y-2">
        <h1>{t("karte:title")}</h1>
        <p className="max-w-[70ch] text-ink-soft">{t("karte:intro")}</p>
      </header>
      <div className="grid grid-cols-1 gap-6 lg:grid-cols-[22.5rem_minmax(0,1fr)]">
        <details ref={panel} open className="min-w-0">
          <summary className="mb-4 font-semibold">{t("karte:filter.fold")}</summary>
          <div className="space-y-6">
            <FilterPanel filter={filter as MapFilter} terms={terms}>
              <PlaceSearch
                source={`${assetRoot}/search.json`}
                value={filter.search ?? ""}
                onChoose={choose}
              />
            </FilterPanel>
            <MapLegend plot={plot} />
          </div>
        </details>
        <div className="min-w-0 space-y-3">
          <div className="relative">
            <CenterMap
              laender={looksOf(plot)}
              classCount={plot.classes.length}
              assetRoot={assetRoot}
              pointQuery={pointQuery}
              selection={chosen.selection}
              target={target}
              onSelect={choose}
              onMove={(bounds) => setView({ bounds, page: 1 })}
            >
              <div className="mx-auto max-w-lg">
                <ChartSvg spec={spec} width={480} />
              </div>
            </CenterMap>
            {chosen.details && (
              <div className="mt-3 lg:absolute lg:top-3 lg:right-3 lg:z-20 lg:mt-0 lg:max-h-[calc(100%-3.5rem)] lg:w-96 lg:overflow-auto">
                <SelectionDetails
                  details={chosen.details}
                  landFacts={chosen.details.kind === "land" ? landFacts(chosen.details.ags) : []}
                  closeHref={hrefOf(null)}
                  hrefOf={hrefOf}
                  onChoose={choose}
                  onClose={() => choose(null)}
                  takeFocus={!chosen.isInitial}
                />
              </div>
            )}
          </div>
          <p className="text-sm" role="status">
            {[
              t(`karte:status.${filter.measure}`),
              t("karte:status.stand", { date: formatDate(dataDate, locale) }),
              t("karte:status.laender", { count: unknown }),
              t("karte:status.points", { count: pointCount, formatted: formatNumber(pointCount, locale) }),
            ].join(", ")}
          </p>
          <p className="text-sm text-ink-soft">{t("karte:map.keyboard")}</p>
        </div>
      </div>
      <div className="grid grid-cols-1 gap-6 lg:grid-cols-[22.5rem_minmax(0,1fr)]">
        <section aria-labelledby="laender" className="space-y-2">
          <h2 id="laender">{t("karte:list.laender")}</h2>
          <ul className="divide-y divide-rule border-y border-rule">
            {LAENDER.map((land) => {
              const selection = { kind: "land", ags: land.ags } as const;
              const region = plot.regions.find(({ ags }) => ags === land.ags);
              return (
                <li key={land.ags} className="flex justify-between gap-4 py-1.5">
                  <MapLink href={hrefOf(selection)} onChoose={() => choose(selection)}>
                    {locale === "de" ? land.name : land.nameEn}
                  </MapLink>
                  <span className="text-right tabular-nums text-ink-soft">{region?.text}</span>
                </li>
              );
            })}
          </ul>
        </section>
        <section aria-labelledby="zentren" className="min-w-0 space-y-2">
          <h2 id="zentren">{t("karte:list.centers")}</h2>
          {filter.search && places.length > 0 && (
            <>
              <h3>{t("karte:list.places", { text: filter.search })}</h3>
              <ul>
                {places
                  .filter(({ kind }) => kind !== "zentrum")
                  .map((found) => (
                    <li key={`${found.kind}-${found.id}`}>
                      <MapLink href={hrefOf(selectionOf(found))} onChoose={() => choose(selectionOf(found))}>
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
            {t("karte:list.count", { count: shown.total })} {view && viewList && t("karte:list.inView")}
          </p>
          <CenterList wide centers={shown.centers} hrefOf={hrefOf} onChoose={choose} />
          <Paging
            page={shown.page}
            pages={shown.pages}
            hrefOf={(page) => hrefFor({ page })}
            onChoose={(page) =>
              view ? setView({ ...view, page }) : navigate(hrefFor({ page }), { preventScrollReset: true })
            }
          />
        </section>
      </div>
      <section className="space-y-4 border-t border-rule pt-4" aria-labelledby="befund">
        <h2 id="befund">{spec.title}</h2>
        <p className="max-w-[75ch] text-ink-soft">{spec.subtitle}</p>
        <ul className="max-w-[75ch] list-disc space-y-1 pl-5 text-sm text-ink-soft">
          {[...spec.notes, ...spec.limits].map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
        <DataTable table={spec.table} />
        <SourceLine sources={spec.sources} credits={spec.credits} />
      </section>
    </div>
  );
}

/** The part of the filter that decides which centres are points; also what the point file is asked with. */
function pointFilter({
  status,
  term,
  search,
  landAgs,
}: Pick<MapFilter, "status" | "term" | "search" | "landAgs">) {
  return { status, term, search, landAgs };
}
