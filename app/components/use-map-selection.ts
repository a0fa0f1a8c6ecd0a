import { useNavigate, useSearchParams } from "@remix-run/react";
import { useCallback, useEffect, useRef, useState } from "react";
import {
  DEFAULT_MAP_FILTER,
  type MapSelection,
  mapFilterParams,
  parseMapFilter,
  selectionText,
} from "~/domain/map-filter";
import type { Details } from "./selection-details";
import { useJson } from "./use-json";

/** What the address says is open. Choosing changes the address alone, so it is read from there and not from the page's data. */
export function useMapSelection(): MapSelection | null {
  const [search] = useSearchParams();
  const parsed = parseMapFilter(new URLSearchParams({ auswahl: search.get("auswahl") ?? "" }));
  return "fault" in parsed ? null : parsed.selection;
}

function fits(details: Details | null, selection: MapSelection | null): boolean {
  if (!details || !selection) return false;
  return details.kind === "zentrum"
    ? selection.kind === "zentrum" && details.center.centerId === selection.centerId
    : selection.kind === details.kind && details.ags === selection.ags;
}

/**
 * The details of what is open: from the page where it came with it, else from a file of their own. Where the reader opened it, the focus
 * goes to the details; closed, it goes back to what opened them, or to the map.
 */
export function useSelectionDetails(options: {
  selection: MapSelection | null;
  initial: Details | null;
  assetRoot: string;
  hrefOf: (selection: MapSelection | null) => string;
  mapId: string;
}) {
  const { selection, initial, assetRoot, hrefOf, mapId } = options;
  const navigate = useNavigate();
  const opener = useRef<Element | null>(null);
  const [takeFocus, setTakeFocus] = useState(false);
  const withPage = fits(initial, selection);
  const address =
    selection && !withPage
      ? `${assetRoot}/selection.json?${mapFilterParams({ ...DEFAULT_MAP_FILTER, selection })}`
      : null;
  const answer = useJson<Details>(address);
  const loaded = answer && answer.of === address ? answer.data : null;
  const details = withPage ? initial : fits(loaded, selection) ? loaded : null;

  const openKey = selection ? selectionText(selection) : "";
  const wasOpen = useRef(openKey);
  useEffect(() => {
    // The focus went with the details; where it is elsewhere, on the map or a link, it stays.
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (wasOpen.current && !openKey && lost) {
      const back = opener.current?.isConnected ? opener.current : document.getElementById(mapId);
      if (back instanceof HTMLElement || back instanceof SVGElement) back.focus({ preventScroll: true });
      opener.current = null;
    }
    wasOpen.current = openKey;
  }, [openKey, mapId]);

  // The same function as long as nothing else is open: who draws a long list with it need not draw it anew.
  const isOpen = selection !== null;
  const choose = useCallback(
    (chosen: MapSelection | null) => {
      if (chosen && !isOpen) opener.current = document.activeElement;
      setTakeFocus(chosen !== null);
      navigate(hrefOf(chosen), { preventScrollReset: true, replace: isOpen });
    },
    [isOpen, hrefOf, navigate],
  );
  return { details, choose, takeFocus };
}
