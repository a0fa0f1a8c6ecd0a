/** What can be done with the picture of Germany, be it the living map or the drawing that stands in for it. */
import type { MapSelection } from "~/domain/map-filter";
import type { PlacedRegion } from "~/domain/neighbour";

export type MapMarks = {
  /** The region under the keyboard; null: the keyboard is elsewhere. */
  current: string | null;
  selection: MapSelection | null;
  chosenRegions: readonly string[];
};

export type MapSurface = {
  mark: (marks: MapMarks) => void;
  /** Moves the picture only where the place is outside or at its edge. */
  keepInView: (region: PlacedRegion) => void;
  /** One step in or out; `around` stays where it is. */
  zoomBy: (steps: 1 | -1, around: PlacedRegion | null) => void;
  showGermany: () => void;
  /** The middle of what is seen; null where it is not known. */
  center: () => { lon: number; lat: number } | null;
};
