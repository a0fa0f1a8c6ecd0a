import { forceCollide, forceSimulation, forceX, forceY, type SimulationNodeDatum } from "d3";
import { GRAPH_BOX } from "~/domain/network";

/** What stands together: the things of one Land around it, or those of none. `landAgs` null: nationwide, in the middle. */
export type Island = { id: string; landAgs: string | null; area: number };
export type IslandPlace = { x: number; y: number; radius: number };

type Disc = SimulationNodeDatum & { radius: number; home: { x: number; y: number } };

const TICKS = 400;
/** Between two islands, so that the name of one has room above it. */
const GAP = 26;
/** Part of the box the islands cover: more, and they cannot lie apart. */
const COVERED = 0.54;
/** A small network is not blown up beyond what labels need. */
const MOST_STRETCH = 1.7;

/**
 * Where each Land would be looked for, in parts of the box: north at the top as on a map, drawn apart into a wide picture with the middle
 * left free for what is nationwide.
 */
const HOMES: Record<string, readonly [number, number]> = {
  "01": [0.4, 0.07],
  "02": [0.52, 0.18],
  "03": [0.31, 0.3],
  "04": [0.2, 0.14],
  "05": [0.12, 0.46],
  "06": [0.3, 0.6],
  "07": [0.12, 0.74],
  "08": [0.37, 0.9],
  "09": [0.66, 0.9],
  "10": [0.05, 0.93],
  "11": [0.82, 0.28],
  "12": [0.94, 0.42],
  "13": [0.72, 0.08],
  "14": [0.9, 0.66],
  "15": [0.66, 0.34],
  "16": [0.66, 0.63],
};
const MIDDLE = [0.49, 0.47] as const;

/**
 * A disc for every island, its area after what stands on it, near its home and apart from the others. Without chance: fixed homes, a fixed
 * number of steps. Radii are those the box has room for.
 */
export function placeIslands(islands: readonly Island[], margin: number): Map<string, IslandPlace> {
  const { width, height } = GRAPH_BOX;
  const room = (width - 2 * margin) * (height - 2 * margin) * COVERED;
  const needed = islands.reduce((sum, { area }) => sum + area, 0);
  const stretch = Math.min(MOST_STRETCH, Math.sqrt(room / (needed || 1)));
  const discs: Disc[] = islands.map((island, index) => {
    const [across, down] = homeOf(island, index, islands.length);
    const home = { x: margin + across * (width - 2 * margin), y: margin + down * (height - 2 * margin) };
    return { ...home, home, radius: stretch * Math.sqrt(island.area / Math.PI) };
  });
  const simulation = forceSimulation(discs)
    .force("x", forceX<Disc>(({ home }) => home.x).strength(0.08))
    .force("y", forceY<Disc>(({ home }) => home.y).strength(0.08))
    .force("collide", forceCollide<Disc>(({ radius }) => radius + GAP / 2).iterations(6))
    .stop();
  for (let tick = 0; tick < TICKS; tick++) {
    simulation.tick();
    for (const disc of discs) {
      const edge = margin * 0.5 + disc.radius;
      disc.x = Math.min(width - edge, Math.max(edge, disc.x ?? 0));
      disc.y = Math.min(height - edge, Math.max(edge + GAP, disc.y ?? 0));
    }
  }
  return new Map(
    islands.map(({ id }, index) => {
      const { x = 0, y = 0, radius } = discs[index] as Disc;
      return [id, { x, y, radius }];
    }),
  );
}

/** A Land that is none of the sixteen stands on a ring, in its order. */
function homeOf({ landAgs }: Island, index: number, count: number): readonly [number, number] {
  if (landAgs === null) return count === 1 ? [0.5, 0.5] : MIDDLE;
  const turn = (2 * Math.PI * index) / count;
  return HOMES[landAgs] ?? [0.5 + 0.42 * Math.sin(turn), 0.5 - 0.42 * Math.cos(turn)];
}
