import type { mapControl as de } from "../de/map-control";
import type { Shape } from "../shape";

export const mapControl: Shape<typeof de> = {
  name: "Map of Germany",
  role: "operable map",
  instructions:
    "Arrow keys go to the neighbouring region, Enter opens it, Space chooses it for a summary, plus and minus zoom, 0 shows all of Germany, Escape closes or leaves the map. Everything on the map is also in the list and the table.",
  hint: "Keyboard: arrows change the region, Enter opens, Space chooses, + − 0 zoom, Escape leaves.",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  left: "Left the map; continue with Tab.",
  chosen: "{{text}}; chosen",
  valueOf: "{{name}}: {{value}}",
  noRegions: "There are no regions to walk through at this level.",
  edge: {
    up: "No region further north. {{text}}",
    down: "No region further south. {{text}}",
    left: "No region further west. {{text}}",
    right: "No region further east. {{text}}",
  },
  drawing: {
    box: "Box: drag, or click two corners. Escape cancels.",
    polygon:
      "Area: click its corners; Enter or double click closes it, Backspace takes the last corner back, Escape cancels.",
  },
  legend: {
    heading: "Legend",
    emptiness: "Without a number",
    points: "Centres",
    exact: "address or postcode known",
    area: "only the municipality is known: placed in its middle",
    planned: "planned",
    closed: "closed",
    unknownStatus: "status unknown",
    cluster: "several centres, number in the circle",
    marks: "Outlines",
    open: "open region",
    chosen: "chosen for the summary",
    drawn: "drawn area",
    land_one: "{{label}}: {{count}} Land",
    land_other: "{{label}}: {{count}} Länder",
    kreis_one: "{{label}}: {{count}} district",
    kreis_other: "{{label}}: {{count}} districts",
    gemeinde_one: "{{label}}: {{count}} municipality",
    gemeinde_other: "{{label}}: {{count}} municipalities",
    count: { land: "Länder", kreis: "districts", gemeinde: "municipalities" },
    cell: "{{code}}: {{row}}, {{column}}",
  },
};
