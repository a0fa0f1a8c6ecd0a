import { expect, test } from "vitest";
import { withEdgesBelow } from "./still-drawing";

test("the edge of letters lies below them as a text of its own; other texts stay", () => {
  const plain = '<text fill="#111"><tspan x="1">Bremen</tspan></text>';
  const edged =
    '<text font-size="13" fill="#222" stroke="#fff" stroke-width="3" stroke-linejoin="round" paint-order="stroke"><tspan x="2">Hessen</tspan></text>';
  expect(withEdgesBelow(`<svg>${plain}${edged}${plain}</svg>`)).toBe(
    `<svg>${plain}<text font-size="13" fill="#222" stroke="#fff" stroke-width="3" stroke-linejoin="round"><tspan x="2">Hessen</tspan></text><text font-size="13" fill="#222"><tspan x="2">Hessen</tspan></text>${plain}</svg>`,
  );
});
