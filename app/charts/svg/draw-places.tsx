import type { MapPlaces, MapPlot, MapRegion } from "../map-plot";
import { type Palette, SMALL_SIZE } from "../theme";
import type { Drawing, Frame } from "./frame";
import { layoutPlaces, markRadius, type PlacedPlace } from "./layout-places";
import { wrapText } from "./measure-text";
import { LINE_HEIGHT, round, TextLines } from "./text-lines";

const LINE = SMALL_SIZE * LINE_HEIGHT;
/** Room for names beyond the border. */
const MARGIN = 30;
const fine = (value: number) => Math.round(value * 1e4) / 1e4;

/** A map whose regions are ground only; on it places with marks, each shape and size with its words beside the map or below. */
export function drawPlaces(plot: MapPlot, places: MapPlaces, frame: Frame): Drawing {
  const beside = frame.width >= 520;
  const mapWidth = beside ? Math.min(520, frame.width * 0.68) : frame.width;
  const scale = (mapWidth - MARGIN) / plot.viewBox.width;
  const mapHeight = plot.viewBox.height * scale;
  const placed = layoutPlaces(places, scale, { width: mapWidth, height: mapHeight });
  const key = drawKey(places, frame, beside ? frame.width - mapWidth - 20 : frame.width);
  const keyY = beside ? Math.max(0, (mapHeight - key.height) / 2) : mapHeight + 14;
  return {
    height: beside ? Math.max(mapHeight, key.height) + 4 : keyY + key.height,
    content: (
      <>
        <g transform={`scale(${fine(scale)})`}>
          {plot.regions.map((region) => (
            <Ground key={region.ags} region={region} frame={frame} scale={scale} />
          ))}
        </g>
        {placed.map((place) => (
          <Place key={place.place.id} placed={place} places={places} frame={frame} />
        ))}
        <g transform={`translate(${round(beside ? mapWidth + 20 : 0)},${round(keyY)})`}>{key.content}</g>
      </>
    ),
  };
}

function Ground({ region, frame, scale }: { region: MapRegion; frame: Frame; scale: number }) {
  const path = (
    <path
      d={region.path}
      fill={frame.colors.rule}
      fillOpacity={0.28}
      stroke={frame.colors.context}
      strokeWidth={fine(0.9 / scale)}
      strokeLinejoin="round"
      data-mark="ground"
    />
  );
  const words = `${region.label}: ${region.text}`;
  if (region.href === null) return path;
  return (
    <a href={region.href}>
      <title>{words}</title>
      {path}
    </a>
  );
}

function Place({ placed, places, frame }: { placed: PlacedPlace; places: MapPlaces; frame: Frame }) {
  const { colors } = frame;
  const { place, x, y, marks, label, home, moved } = placed;
  const words = marks.map(({ text }) => text).join("; ");
  const drawing = (
    <g transform={`translate(${round(x)},${round(y)})`} data-mark="place" data-id={place.id}>
      {moved && (
        <path
          d={`M0,0 L${round(home.x - x)},${round(home.y - y)}`}
          stroke={colors.context}
          strokeWidth={0.8}
          data-mark="leader"
        />
      )}
      {marks.map(({ shape, count, dx, radius }) => (
        <path
          key={shape}
          d={shapePath(places.shapes[shape]?.id ?? "", dx, 0, radius)}
          fill={colors.people}
          stroke={colors.surface}
          strokeWidth={1.2}
          data-mark="organisations"
          data-shape={places.shapes[shape]?.id}
          data-count={count}
        />
      ))}
      {label.level === 1 && (
        <TextLines
          lines={[place.text]}
          x={label.dx}
          y={label.dy + SMALL_SIZE * 0.35}
          anchor={label.anchor}
          size={SMALL_SIZE}
          weight={marks.length > 1 || (marks[0]?.count ?? 0) > 1 ? 600 : 400}
          fill={colors.ink}
          halo={colors.surface}
        />
      )}
    </g>
  );
  if (place.href === null) return drawing;
  return (
    <a href={place.href}>
      <title>{words}</title>
      {drawing}
    </a>
  );
}

/** Each level has its own shape: nationwide a diamond, a Land a disc, a municipality a square. */
function shapePath(shape: string, x: number, y: number, radius: number): string {
  const r = round(radius);
  if (shape === "bund") {
    const tall = round(radius * 1.2);
    return `M${round(x)},${round(y - tall)} L${round(x + tall)},${round(y)} L${round(x)},${round(y + tall)} L${round(x - tall)},${round(y)} Z`;
  }
  if (shape === "kommune") {
    const side = round(radius * 0.9);
    return `M${round(x - side)},${round(y - side)} h${2 * side} v${2 * side} h${-2 * side} Z`;
  }
  return `M${round(x - r)},${round(y)} a${r},${r} 0 1 0 ${2 * r},0 a${r},${r} 0 1 0 ${-2 * r},0 Z`;
}

function drawKey(places: MapPlaces, frame: Frame, width: number): Drawing {
  const { colors } = frame;
  const occurring = places.shapes.filter((_, index) =>
    places.places.some(({ marks }) => marks.some(({ shape }) => shape === index)),
  );
  const sizes = places.sizes.flatMap((label, size) =>
    places.places.some(({ marks }) => marks.some((mark) => mark.size === size)) ? [{ label, size }] : [],
  );
  let y = 0;
  const row = (key: string, text: string, shape: string, radius: number, paint: Paint) => {
    const lines = wrapText(text, width - 34, SMALL_SIZE);
    const top = y;
    y += Math.max(26, lines.length * LINE + 6);
    return (
      <g key={key} data-mark="key">
        <path d={shapePath(shape, 13, top + 9, radius)} {...paint} />
        <TextLines lines={lines} x={34} y={top + 13.5} size={SMALL_SIZE} fill={colors.ink} />
      </g>
    );
  };
  const filled: Paint = { fill: colors.people, stroke: colors.surface };
  const shapes = occurring.map(({ id, label }) => row(id, label, id, markRadius(1), filled));
  const heading = wrapText(places.unit, width, SMALL_SIZE, 600);
  const headingY = y + 12;
  y = headingY + heading.length * LINE + 4;
  const outlined: Paint = { fill: colors.surface, stroke: colors.people };
  const rows = sizes.map(({ label, size }) => row(label, label, "land", markRadius(size), outlined));
  return {
    height: y,
    content: (
      <>
        {shapes}
        {sizes.length > 0 && (
          <TextLines
            lines={heading}
            x={0}
            y={headingY + SMALL_SIZE}
            size={SMALL_SIZE}
            weight={600}
            fill={colors.ink}
          />
        )}
        {rows}
      </>
    ),
  };
}

type Paint = { fill: Palette["people"]; stroke: Palette["people"] };
