/** Width and height of an outline made of straight lines (M, L, H, V, Z, absolute or relative), times `scale`. */
export function pathSize(path: string, scale: number): { width: number; height: number } {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  let [x, y] = [0, 0];
  for (const [, command, rest] of path.matchAll(/([MmLlHhVv])([^A-Za-z]*)/g)) {
    const letter = (command as string).toLowerCase();
    const relative = letter === command;
    const numbers = (rest?.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const step = letter === "h" || letter === "v" ? 1 : 2;
    for (let at = 0; at + step <= numbers.length; at += step) {
      const first = numbers[at] as number;
      const across = letter === "v" ? undefined : first;
      const down = letter === "v" ? first : letter === "h" ? undefined : (numbers[at + 1] as number);
      if (across !== undefined) x = relative ? x + across : across;
      if (down !== undefined) y = relative ? y + down : down;
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    }
  }
  return { width: (right - left) * scale, height: (bottom - top) * scale };
}
