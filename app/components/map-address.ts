import { useNavigate } from "@remix-run/react";
import { useMemo } from "react";
import { type MapFilter, type MapSelection, mapFilterParams } from "~/domain/map-filter";
import { localePath } from "~/i18n/locale-path";
import { useI18n } from "~/i18n/use-i18n";

/** The addresses of the explorer that differ from the present one in some parts, and the way there without a new page. */
export function useMapAddress(filter: MapFilter, selection: MapSelection | null) {
  const { locale } = useI18n();
  const navigate = useNavigate();
  const path = localePath(locale, "/karte");
  return useMemo(() => {
    const queryFor = (change: Partial<MapFilter>) =>
      mapFilterParams({ ...filter, selection, ...change }).toString();
    const hrefFor = (change: Partial<MapFilter>) => {
      const query = queryFor(change);
      return query ? `${path}?${query}` : path;
    };
    const hrefOf = (chosen: MapSelection | null) => hrefFor({ selection: chosen });
    const go = (change: Partial<MapFilter>, how: { replace?: boolean } = {}) =>
      navigate(hrefFor(change), { preventScrollReset: true, replace: how.replace ?? false });
    /** Address of a file of the explorer (`regionen.csv`) under a part of the present filter. */
    const fileHref = (name: string, change: Partial<MapFilter> = {}) => {
      const query = queryFor({ selection: null, bounds: null, page: 1, ...change });
      return query ? `${path}/${name}?${query}` : `${path}/${name}`;
    };
    return { path, hrefFor, hrefOf, go, fileHref };
  }, [filter, selection, navigate, path]);
}

export type MapAddress = ReturnType<typeof useMapAddress>;
