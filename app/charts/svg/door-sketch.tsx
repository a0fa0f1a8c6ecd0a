import { curveStepAfter, line } from "d3";
import type { ReactElement } from "react";
import type { DoorSketch as Sketch } from "../door-sketches";
import { zeroScale } from "../scales";
import { classColors, type Palette, palette } from "../theme";
import { round } from "./text-lines";

const WIDTH = 112;
const HEIGHT = 88;
const BASE = HEIGHT - 1;

/** A picture beside a text that says the same: hidden from those who listen, without words for those who look. */
export function DoorSketch({ sketch }: { sketch: Sketch }) {
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
      {draw(sketch, palette("page"))}
    </svg>
  );
}

function draw(sketch: Sketch, colors: Palette): ReactElement {
  switch (sketch.type) {
    case "map":
      return <Regions sketch={sketch} colors={colors} />;
    case "bars":
      return <Groups sketch={sketch} colors={colors} />;
    case "steps":
      return <Steps sketch={sketch} colors={colors} />;
    case "net":
      return <Net sketch={sketch} colors={colors} />;
  }
}

type Props<Type extends Sketch["type"]> = { sketch: Extract<Sketch, { type: Type }>; colors: Palette };

function Regions({ sketch, colors }: Props<"map">) {
  const scale = HEIGHT / sketch.viewBox.height;
  return (
    <g
      transform={`scale(${scale})`}
      stroke={colors.outline}
      strokeWidth={round(0.6 / scale)}
      strokeLinejoin="round"
    >
      {sketch.regions.map(({ ags, path, classIndex }) => (
        <path
          key={ags}
          d={path}
          fill={classIndex === null ? colors.surface : classColors(colors, classIndex, sketch.classes).fill}
        />
      ))}
    </g>
  );
}

/** All groups on one scale, a gap between them; the largest is the point. What is not exact is paler, as in the chart. */
function Groups({ sketch, colors }: Props<"bars">) {
  const bars = sketch.groups.flatMap((group) => group.bars);
  const scale = zeroScale(Math.max(0, ...bars.map((bar) => bar.value)), [0, WIDTH - 2]);
  // A gap between groups is as high as a bar.
  const step = HEIGHT / (bars.length + sketch.groups.length - 1);
  let row = 0;
  return (
    <>
      {sketch.groups.map((group, index) => {
        const top = row;
        row += group.bars.length + 1;
        return (
          <g key={group.id} fill={index === 0 ? colors.accent : colors.context}>
            {group.bars.map((bar, place) => (
              <rect
                key={bar.id}
                x={1}
                y={round((top + place) * step)}
                width={round(scale(bar.value))}
                height={round(step * 0.75)}
                fillOpacity={bar.exact ? undefined : 0.5}
              />
            ))}
          </g>
        );
      })}
      <path d={`M0.5,0 V${HEIGHT}`} stroke={colors.inkSoft} />
    </>
  );
}

function Steps({ sketch, colors }: Props<"steps">) {
  const { points } = sketch;
  const last = points.at(-1);
  if (!last) return null;
  const scale = zeroScale(Math.max(0, ...points.map(({ y }) => y)), [BASE, 5]);
  const x = (index: number) => round((index * (WIDTH - 5)) / Math.max(1, points.length - 1));
  const path = line<{ y: number }>(
    (_, index) => x(index),
    ({ y }) => round(scale(y)),
  ).curve(curveStepAfter);
  return (
    <>
      <path d={`M0,${BASE} H${WIDTH}`} stroke={colors.inkSoft} />
      <path d={path(points) ?? ""} fill="none" stroke={colors.accent} strokeWidth={2} />
      <circle cx={x(points.length - 1)} cy={round(scale(last.y))} r={3.5} fill={colors.accent} />
    </>
  );
}

/** In the people's colour; a line of no length with a round cap is a dot. */
function Net({ sketch, colors }: Props<"net">) {
  const scale = Math.min(WIDTH / sketch.width, HEIGHT / sketch.height);
  return (
    <g transform={`scale(${round(scale)})`} fill="none" strokeLinecap="round" stroke={colors.people}>
      <path d={sketch.lines} stroke={colors.context} strokeWidth={0.8} />
      <path d={sketch.dots} strokeWidth={4} />
      <path d={sketch.hubs} stroke={colors.inkSoft} strokeWidth={5} />
    </g>
  );
}
