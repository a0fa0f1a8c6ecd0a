import type { Emptiness } from "~/domain/value";
import type { Frame } from "./frame";

const PATTERN: Partial<Record<Emptiness, string>> = {
  no_programme: "M-1,7 L7,-1 M-1,1 L1,-1 M5,7 L7,5",
  not_published: "M0,0 L6,6 M6,0 L0,6",
};

/**
 * The patterns of emptiness, to be placed once into each SVG: diagonal, dots, cross-hatch. The other two are outlines.
 * `scale` undoes the scale of the shapes they fill, so that a pattern looks the same on a map and in its legend.
 */
export function EmptyPatterns({ frame, scale = 1 }: { frame: Frame; scale?: number }) {
  const { colors, id } = frame;
  return (
    <defs>
      {(["no_programme", "not_collected", "not_published"] as const).map((kind) => (
        <pattern
          key={kind}
          id={`${id}-${kind}`}
          width={6}
          height={6}
          patternUnits="userSpaceOnUse"
          patternTransform={scale === 1 ? undefined : `scale(${scale})`}
        >
          <rect width={6} height={6} fill={colors.surface} />
          {kind === "not_collected" ? (
            <circle cx={3} cy={3} r={1.1} fill={colors.context} />
          ) : (
            <path
              d={PATTERN[kind]}
              stroke={colors.context}
              strokeWidth={kind === "no_programme" ? 1.1 : 0.7}
            />
          )}
        </pattern>
      ))}
    </defs>
  );
}

/** How a shape of this kind of emptiness is painted: blank outline, diagonal, dots, cross-hatch, dashed outline. */
export function emptyPaint(kind: Emptiness, frame: Frame) {
  const { colors, id } = frame;
  const patterned = kind !== "zero" && kind !== "pending";
  return {
    fill: patterned ? `url(#${id}-${kind})` : colors.surface,
    stroke: colors.inkSoft,
    strokeWidth: 1,
    strokeDasharray: kind === "pending" ? "3 2" : undefined,
  };
}
