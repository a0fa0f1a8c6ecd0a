import { scaleLinear, ticks } from "d3";

export type Scale = (value: number) => number;

/** Linear from 0 to `max` (never a cut axis) onto `range`; where nothing is above 0, everything lies at the range's start. */
export function zeroScale(max: number, range: [number, number]): Scale {
  return scaleLinear([0, max > 0 ? max : 1], range);
}

/** Round numbers from 0 up to `max`, about `count` of them, 0 included. */
export function axisTicks(max: number, count: number): number[] {
  return max > 0 ? ticks(0, max, count) : [0];
}

/** The next round number at or above `max`, on the steps of about `count` ticks. */
export function niceMax(max: number, count: number): number {
  return scaleLinear([0, max > 0 ? max : 1], [0, 1])
    .nice(count)
    .domain()[1] as number;
}

/** Whole years to print below an axis: both ends where there is room for two only, else every 1, 2, 5, 10 … years. */
export function yearTicks(from: number, to: number, width: number, labelWidth: number): number[] {
  const room = Math.floor(width / labelWidth);
  if (room < 4) return from === to ? [from] : [from, to];
  const step = [1, 2, 5, 10, 20, 50].find((years) => (to - from) / years <= room - 1) ?? 100;
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, index) => first + index * step);
}
