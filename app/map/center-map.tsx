import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Bounds, MapSelection } from "~/domain/map-filter";
import { useI18n } from "~/i18n/use-i18n";
import { buildMapStyle } from "./build-map-style";
import type { LandLook } from "./land-look";
import type { MapView } from "./map-view.client";
import { useMapTheme } from "./use-map-theme";

export type MapTarget = { lon: number; lat: number; zoom: number };

type CenterMapProps = {
  laender: readonly LandLook[];
  classCount: number;
  assetRoot: string;
  pointQuery: string;
  selection: MapSelection | null;
  /** Where the map is to go; a new object means: go there now. */
  target: MapTarget | null;
  onSelect: (selection: MapSelection) => void;
  onMove: (bounds: Bounds) => void;
  /** The drawing that stands here before, and without, JavaScript or WebGL. */
  children: ReactNode;
};

function mapTexts(t: ReturnType<typeof useI18n>["t"]): Record<string, string> {
  return {
    "Map.Title": t("karte:map.title"),
    "NavigationControl.ZoomIn": t("karte:map.zoomIn"),
    "NavigationControl.ZoomOut": t("karte:map.zoomOut"),
    "ScaleControl.Meters": "m",
    "ScaleControl.Kilometers": "km",
  };
}

/** The map over its server-made drawing. `data-map-ready` says that everything asked for is drawn. */
export function CenterMap(props: CenterMapProps) {
  const { laender, classCount, assetRoot, pointQuery, selection, target, children } = props;
  const { t } = useI18n();
  const theme = useMapTheme();
  const container = useRef<HTMLDivElement>(null);
  const view = useRef<MapView>();
  const [ready, setReady] = useState(false);
  const handlers = useRef(props);
  handlers.current = props;

  const credit = t("karte:map.credit");
  const texts = useRef(mapTexts(t));
  const style =
    theme && buildMapStyle({ theme, classCount, laender, assetRoot, pointQuery, selection, credit });
  const styleKey = style && JSON.stringify(style);
  const latest = useRef({ style, styleKey });
  latest.current = { style, styleKey };
  const shownKey = useRef<string>();
  const themeKnown = theme !== undefined;

  useEffect(() => {
    if (!themeKnown) return;
    let left = false;
    import("./map-view.client")
      .then(({ createMapView }) => {
        const { style, styleKey } = latest.current;
        if (left || !container.current || !style) return;
        shownKey.current = styleKey;
        view.current = createMapView({
          container: container.current,
          style,
          texts: texts.current,
          onSelect: (chosen) => handlers.current.onSelect(chosen),
          onMove: (bounds) => handlers.current.onMove(bounds),
          onIdle: () => setReady(true),
        });
        const { target } = handlers.current;
        if (target) view.current.goTo(target);
      })
      .catch((error: unknown) => console.warn("Karte bleibt gezeichnet:", error));
    return () => {
      left = true;
      view.current?.destroy();
      view.current = undefined;
      setReady(false);
    };
  }, [themeKnown]);

  useEffect(() => {
    const { style } = latest.current;
    if (!view.current || !style || shownKey.current === styleKey) return;
    shownKey.current = styleKey;
    setReady(false);
    view.current.setStyle(style);
  }, [styleKey]);

  useEffect(() => {
    if (target) view.current?.goTo(target);
  }, [target]);

  return (
    <div className="relative h-[34rem] overflow-hidden border border-rule bg-surface lg:h-[44rem]">
      <div
        ref={container}
        data-map-ready={ready || undefined}
        className={`!absolute inset-0 z-10 ${ready ? "" : "invisible"}`}
      />
      <div className={ready ? "hidden" : "h-full overflow-auto p-4"}>{children}</div>
    </div>
  );
}
