import type { NetworkLine, NetworkPlot } from "../network-plot";
import { SMALL_SIZE } from "../theme";
import { drawNetworkKey } from "./draw-network-key";
import type { Drawing, Frame } from "./frame";
import { type Island, layoutNetwork, type NetworkLayout, type PlacedNode } from "./layout-network";
import { type LineLook, lineLook, NodeShape } from "./network-looks";
import { LABEL_STEPS } from "./place-network-labels";
import { LINE_HEIGHT, round, TextLines } from "./text-lines";

const LINE = SMALL_SIZE * LINE_HEIGHT;
/** What is not the point, where something is in focus. */
const FAINT = 0.22;
/** Above this many lines of one kind they are a ground, not lines to follow. */
const MANY = 150;
const MANY_OPACITY = 0.3;
/** How far a line between islands bends, in parts of its length: it then does not look like one of an island. */
const BEND = 0.08;

/** Wider than any page draws it, the key stands beside the picture: a slide has less height than width. */
const BESIDE = { from: 1060, key: 236, gap: 24 };

/**
 * Things as marks, relations as lines, at the places of the plot; a key in words below or beside. The picture itself is a drawing in the drawing, so
 * that a closer view can be had by its view box alone. Each mark is a link and carries its name; a name without room waits (`data-level`).
 */
export function drawNetwork(plot: NetworkPlot, frame: Frame): Drawing {
  const beside = frame.width >= BESIDE.from;
  const layout = layoutNetwork(
    plot,
    beside ? { ...frame, width: frame.width - BESIDE.key - BESIDE.gap } : frame,
  );
  const { width, height } = layout;
  const key = drawNetworkKey(plot, beside ? { ...frame, width: BESIDE.key } : frame, layout.narrow);
  const [keyX, keyY] = beside ? [width + BESIDE.gap, 0] : [0, height + 18];
  return {
    height: Math.max(height, keyY + key.height),
    content: (
      <>
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: part of a drawing that has its name */}
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} data-mark="canvas">
          {/* Between the marks too the picture can be taken hold of. */}
          <rect width={width} height={height} fill="none" pointerEvents="all" />
          {layout.islands.map((island) => (
            <IslandGround key={island.name} island={island} frame={frame} />
          ))}
          <Lines plot={plot} layout={layout} frame={frame} />
          {layout.islands.map((island) => (
            <Caption key={island.name} island={island} frame={frame} />
          ))}
          {layout.nodes
            .filter(({ seen }) => seen)
            .map((node) => (
              <Node key={node.node.id} placed={node} frame={frame} />
            ))}
        </svg>
        <g transform={`translate(${keyX},${keyY})`}>{key.content}</g>
      </>
    ),
  };
}

function IslandGround({ island, frame }: { island: Island; frame: Frame }) {
  return (
    <ellipse
      cx={round(island.x)}
      cy={round(island.y)}
      rx={round(island.rx)}
      ry={round(island.ry)}
      fill={frame.colors.rule}
      fillOpacity={0.28}
      data-mark="island"
    />
  );
}

function Caption({ island, frame }: { island: Island; frame: Frame }) {
  if (!island.caption) return null;
  return (
    <g transform={`translate(${round(island.x)},${round(island.y + island.caption.dy)})`} data-mark="caption">
      <g data-mark="look">
        <TextLines
          lines={[island.name]}
          x={0}
          y={SMALL_SIZE * 0.35}
          anchor="middle"
          size={SMALL_SIZE}
          weight={600}
          fill={frame.colors.inkSoft}
          halo={frame.colors.surface}
        />
      </g>
    </g>
  );
}

type LinesProps = { plot: NetworkPlot; layout: NetworkLayout; frame: Frame };

/** All lines of one kind are one path; those of the node in focus are drawn over them one by one, with their word. */
function Lines({ plot, layout, frame }: LinesProps) {
  const focused = plot.focus !== null;
  const thin = plot.nodes.length > 250 ? 0.75 : 1;
  const own = plot.lines.filter(({ from, to }) => from === plot.focus || to === plot.focus);
  const others = focused ? plot.lines.filter((line) => !own.includes(line)) : plot.lines;
  return (
    <g fill="none" pointerEvents="none">
      {plot.lineKinds.map(({ kind }) => {
        const lines = others.filter((line) => line.kind === kind);
        if (lines.length === 0) return null;
        const many = lines.length > MANY;
        const opacity = focused ? FAINT : many ? MANY_OPACITY : undefined;
        const look = lineLook(kind, frame.colors);
        return (
          <path
            key={kind}
            d={lines.map((line) => pathOf(line, layout)).join("")}
            // Hundreds of dashed lines are slow to move and read as a grey all the same.
            {...strokeOf(many ? { stroke: look.stroke, width: 0.8 } : look, thin)}
            opacity={opacity}
            data-mark="lines"
            data-kind={kind}
            data-count={lines.length}
          />
        );
      })}
      {own.map((line) => (
        <OwnLine key={`${line.from}-${line.kind}-${line.to}`} line={line} layout={layout} frame={frame} />
      ))}
    </g>
  );
}

function OwnLine({ line, layout, frame }: { line: NetworkLine; layout: NetworkLayout; frame: Frame }) {
  const look = lineLook(line.kind, frame.colors);
  const faint = line.kind === "belongs_to";
  return (
    <path
      d={pathOf(line, layout)}
      {...strokeOf({ ...look, stroke: faint ? frame.colors.context : look.stroke, width: look.width + 0.4 })}
      data-mark="line"
      data-kind={line.kind}
      data-from={line.from}
      data-to={line.to}
    />
  );
}

/** `thin`: below 1 where there are many. */
function strokeOf({ stroke, width, dash, round: rounded }: LineLook, thin = 1) {
  return {
    stroke,
    strokeWidth: round(width * thin),
    strokeDasharray: dash,
    strokeLinecap: rounded ? ("round" as const) : undefined,
    vectorEffect: "non-scaling-stroke" as const,
  };
}

/** Straight on an island, a slight bend from one to another. */
function pathOf({ from, to }: NetworkLine, { nodes }: NetworkLayout): string {
  const [a, b] = [nodes[from] as PlacedNode, nodes[to] as PlacedNode];
  const start = `M${round(a.x)},${round(a.y)}`;
  if (a.node.land === b.node.land) return `${start}L${round(b.x)},${round(b.y)}`;
  const middle = { x: (a.x + b.x) / 2 - (b.y - a.y) * BEND, y: (a.y + b.y) / 2 + (b.x - a.x) * BEND };
  return `${start}Q${round(middle.x)},${round(middle.y)} ${round(b.x)},${round(b.y)}`;
}

function Node({ placed, frame }: { placed: PlacedNode; frame: Frame }) {
  const { node, x, y, radius, near } = placed;
  return (
    <a href={node.href}>
      <title>{node.text}</title>
      <g
        transform={`translate(${round(x)},${round(y)})`}
        opacity={near ? undefined : FAINT}
        data-mark="node"
        data-kind={node.kind}
      >
        <g data-mark="look">
          <NodeShape
            kind={node.kind}
            radius={radius}
            gathered={node.gathered}
            short={node.short}
            colors={frame.colors}
          />
          <Label placed={placed} frame={frame} />
        </g>
      </g>
    </a>
  );
}

/** Shown from its level on; until then only when its mark is pointed at or has the focus. */
function Label({ placed, frame }: { placed: PlacedNode; frame: Frame }) {
  const { lines, weight, label } = placed;
  const first = label.dy + SMALL_SIZE * 0.35 - ((lines.length - 1) * LINE) / 2;
  return (
    <g
      display={label.level > 1 ? "none" : undefined}
      data-mark="label"
      data-level={Math.min(label.level, LABEL_STEPS.length + 1)}
    >
      <TextLines
        lines={lines}
        x={label.dx}
        y={first}
        anchor={label.anchor}
        size={SMALL_SIZE}
        weight={weight}
        fill={frame.colors.ink}
        halo={frame.colors.surface}
      />
    </g>
  );
}
