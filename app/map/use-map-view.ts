import type { StyleSpecification } from "maplibre-gl";
import { useEffect, useRef, useState } from "react";
import type { MapArea } from "~/domain/map-area";
import type { Bounds, MapSelection } from "~/domain/map-filter";
import type { Translate } from "~/i18n/translator";
import type { MapView } from "./map-view.client";

type Handlers = {
  bounds?: Bounds | null;
  onSelect: (selection: MapSelection | null) => void;
  onMove: (bounds: Bounds) => void;
  onDraw: (area: MapArea) => void;
  onDrawCancel: () => void;
  onToggleRegion: (ags: string) => void;
};

function mapTexts(t: Translate): Record<string, string> {
  return {
    "NavigationControl.ZoomIn": t("map-control:zoomIn"),
    "NavigationControl.ZoomOut": t("map-control:zoomOut"),
    "ScaleControl.Meters": "m",
    "ScaleControl.Kilometers": "km",
  };
}

/** The living map's life: begun when the theme is known, given every new style, ended with the page. */
export function useMapView(style: StyleSpecification | undefined, handlers: Handlers, t: Translate) {
  const container = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<MapView | null>(null);
  /** `ready`: all asked for is drawn. `shown`: it was ready once, and stays in sight while more is loaded. */
  const [ready, setReady] = useState(false);
  const [shown, setShown] = useState(false);
  const [pointed, setPointed] = useState<{ ags: string; name: string | null } | null>(null);
  const latest = useRef({ style, handlers, t });
  latest.current = { style, handlers, t };
  const given = useRef<StyleSpecification>();
  const known = style !== undefined;

  useEffect(() => {
    if (!known) return;
    let left = false;
    let made: MapView | undefined;
    import("./map-view.client")
      .then(({ createMapView }) => {
        const { style, handlers, t } = latest.current;
        if (left || !container.current || !style) return;
        const now = () => latest.current.handlers;
        given.current = style;
        made = createMapView({
          container: container.current,
          style,
          bounds: handlers.bounds ?? null,
          texts: mapTexts(t),
          onSelect: (selection) => now().onSelect(selection),
          onToggleRegion: (ags) => now().onToggleRegion(ags),
          onMove: (bounds) => now().onMove(bounds),
          onDraw: (area) => now().onDraw(area),
          onDrawCancel: () => now().onDrawCancel(),
          onPoint: setPointed,
          onIdle: () => {
            setReady(true);
            setShown(true);
          },
        });
        setView(made);
      })
      .catch((error: unknown) => console.warn("Karte bleibt gezeichnet:", error));
    return () => {
      left = true;
      made?.destroy();
      setView(null);
      setReady(false);
      setShown(false);
      setPointed(null);
    };
  }, [known]);

  useEffect(() => {
    if (!view || !style || given.current === style) return;
    given.current = style;
    setReady(false);
    view.setStyle(style);
  }, [view, style]);

  return { container, view, ready, shown, pointed };
}
