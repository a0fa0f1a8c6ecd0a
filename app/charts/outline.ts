/** Outlines made of straight lines (M, L, H, V, Z, absolute or relative), as the ETL writes them, read as rings of points. */
export type Point = { x: number; y: number };
export type Ring = Point[];
export type Box = { left: number; right: number; top: number; bottom: number };

export function readOutline(path: string): Ring[] {
  const rings: Ring[] = [];
  let at: Point = { x: 0, y: 0 };
  for (const [, command, rest] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const letter = (command as string).toLowerCase();
    if (letter === "z") {
      at = rings.at(-1)?.[0] ?? at; // the pen is back where the ring began
      continue;
    }
    const from = letter === command ? () => at : () => ({ x: 0, y: 0 });
    const numbers = (rest?.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const step = letter === "h" || letter === "v" ? 1 : 2;
    for (let index = 0; index + step <= numbers.length; index += step) {
      const [first, second] = [numbers[index] as number, numbers[index + 1] as number];
      if (letter === "h") at = { x: from().x + first, y: at.y };
      else if (letter === "v") at = { x: at.x, y: from().y + first };
      else at = { x: from().x + first, y: from().y + second };
      if (letter === "m" && index === 0) rings.push([at]);
      else rings.at(-1)?.push(at);
    }
  }
  return rings;
}

/** Does the box lie inside the outline? Its edges are tried at points no further apart than `gap`. */
export function covers(rings: readonly Ring[], box: Box, gap: number): boolean {
  const across = between(box.left, box.right, gap);
  const down = between(box.top, box.bottom, gap);
  return (
    across.every((x) => inside(rings, { x, y: box.top }) && inside(rings, { x, y: box.bottom })) &&
    down.every((y) => inside(rings, { x: box.left, y }) && inside(rings, { x: box.right, y }))
  );
}

function between(from: number, to: number, gap: number): number[] {
  const steps = Math.max(1, Math.ceil((to - from) / gap));
  return Array.from({ length: steps + 1 }, (_, index) => from + ((to - from) * index) / steps);
}

/** Even-odd rule: a point in a hole is outside. */
function inside(rings: readonly Ring[], { x, y }: Point): boolean {
  let crossings = 0;
  for (const ring of rings) {
    for (const [index, a] of ring.entries()) {
      const b = ring[(index + 1) % ring.length] as Point;
      if (a.y > y !== b.y > y && x < a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y)) crossings++;
    }
  }
  return crossings % 2 === 1;
}

/** The outline in cells of a grid `cell` units wide, for a sketch: neighbours still share their border, islands below a cell are gone. */
export function coarseOutline(path: string, cell: number): string {
  return readOutline(path)
    .map((ring) => {
      const points = ring.map(({ x, y }) => `${Math.round(x / cell)},${Math.round(y / cell)}`);
      return points.filter((point, index) => point !== points[index - 1]);
    })
    .filter((points) => new Set(points).size > 2)
    .map((points) => `M${points.join("L")}Z`)
    .join("");
}
