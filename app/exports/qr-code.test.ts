import { expect, it } from "vitest";
import { qrCode } from "./qr-code";

/** Modules as the path fills them. */
function modulesOf({ size, path }: ReturnType<typeof qrCode>): boolean[][] {
  const modules = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, x, y, width] of path.matchAll(/M(\d+),(\d+)h(\d+)v1h-\d+z/g))
    for (let column = 0; column < Number(width); column++)
      (modules[Number(y)] as boolean[])[Number(x) + column] = true;
  return modules;
}

it("has the three finders of seven modules in its corners and grows with the text", () => {
  const code = qrCode("https://atlas.example/laender#abdeckung-je-land");
  const modules = modulesOf(code);
  const finder = ["#######", "#.....#", "#.###.#", "#.###.#", "#.###.#", "#.....#", "#######"];
  const corner = (top: number, left: number) =>
    Array.from({ length: 7 }, (_, row) =>
      Array.from({ length: 7 }, (_, column) => (modules[top + row]?.[left + column] ? "#" : ".")).join(""),
    );
  expect(corner(0, 0)).toEqual(finder);
  expect(corner(0, code.size - 7)).toEqual(finder);
  expect(corner(code.size - 7, 0)).toEqual(finder);
  expect(qrCode("x".repeat(300)).size).toBeGreaterThan(code.size);
});
