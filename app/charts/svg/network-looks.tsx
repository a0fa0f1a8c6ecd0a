import type { NodeKind, RelationKind } from "~/domain/network";
import type { Palette } from "../theme";
import { SMALL_SIZE } from "../theme";

/** How a kind of line is drawn: told apart by dashes and weight, not by colour alone. */
export type LineLook = { stroke: string; width: number; dash?: string; round?: boolean };

export function lineLook(kind: RelationKind, colors: Palette): LineLook {
  switch (kind) {
    case "belongs_to":
      return { stroke: colors.rule, width: 1.2 };
    case "responsible":
      return { stroke: colors.people, width: 2 };
    case "coordinates":
      return { stroke: colors.people, width: 1.8, dash: "7 3" };
    case "administers":
      return { stroke: colors.people, width: 1.8, dash: "8 3 1.5 3" };
    case "carries":
      return { stroke: colors.ink, width: 2.8 };
    case "funds":
      return { stroke: colors.ink, width: 2.2, dash: "0.1 4.4", round: true };
    case "evaluates":
      return { stroke: colors.inkSoft, width: 1.5, dash: "3 3" };
    case "runs":
      return { stroke: colors.blue4, width: 2, dash: "11 2" };
    case "hosts":
      return { stroke: colors.inkSoft, width: 1.5, dash: "9 3 2 3 2 3" };
    case "cooperates":
      return { stroke: colors.people, width: 1.2, dash: "14 4" };
    case "takes_part":
      return { stroke: colors.context, width: 1, dash: "1.5 3" };
  }
}

const LETTER = SMALL_SIZE * 0.6;

type Sized = { kind: NodeKind; gathered: number; degree: number };
/** `crowd`: 1, or less where so many marks share the room. */
type Room = { narrow: boolean; crowd: number };

/** Half the width of a node's mark. An organisation grows a little with its relations, a group with what it gathers. */
export function nodeRadius({ kind, gathered, degree }: Sized, { narrow, crowd }: Room): number {
  const size = (narrow ? 0.66 : 1) * crowd;
  switch (kind) {
    case "land":
      return narrow ? 11.5 : 14;
    case "organisation":
      return (5.2 + Math.min(2.6, Math.max(0, degree - 1) * 0.4)) * size;
    case "organisation_group":
    case "event_group":
    case "municipal_group":
      return String(gathered).length * LETTER * 0.5 + (narrow ? 4 : 7);
    case "program":
      return 5.6 * size;
    case "municipal_program":
      return 4.6 * size;
    case "study":
      return 5.4 * size;
    case "event":
      return 4.8 * size;
  }
}

type Props = { kind: NodeKind; radius: number; gathered: number; short: string | null; colors: Palette };

/** The mark of a node around the origin: each kind has its own shape. A group carries its number, a Land its letters. */
export function NodeShape({ kind, radius, gathered, short, colors }: Props) {
  const r = Math.round(radius * 10) / 10;
  const edge = { stroke: colors.surface, strokeWidth: 1.2 };
  switch (kind) {
    case "land":
      return (
        <>
          <circle r={r} fill={colors.surface} stroke={colors.ink} strokeWidth={1.6} />
          <Letters text={short ?? ""} fill={colors.ink} />
        </>
      );
    case "organisation":
      return <circle r={r} fill={colors.people} {...edge} />;
    case "organisation_group":
      return (
        <>
          <circle r={r} fill={colors.people} {...edge} />
          <Letters text={String(gathered)} fill={colors.surface} />
        </>
      );
    case "program":
      return <rect x={-r} y={-r} width={2 * r} height={2 * r} fill={colors.blue4} {...edge} />;
    case "municipal_program":
      return <MunicipalBox r={r} colors={colors} />;
    case "municipal_group":
      return (
        <>
          <MunicipalBox r={r} colors={colors} />
          <Letters text={String(gathered)} fill={colors.ink} />
        </>
      );
    case "event":
      return <path d={diamond(r)} fill={colors.context} {...edge} />;
    case "event_group":
      return (
        <>
          <path d={diamond(r * 1.25)} fill={colors.surface} stroke={colors.context} strokeWidth={1.8} />
          <Letters text={String(gathered)} fill={colors.ink} />
        </>
      );
    case "study":
      return <path d={hexagon(r)} fill={colors.surface} stroke={colors.inkSoft} strokeWidth={1.8} />;
  }
}

function MunicipalBox({ r, colors }: { r: number; colors: Palette }) {
  return (
    <rect
      x={-r}
      y={-r}
      width={2 * r}
      height={2 * r}
      fill={colors.surface}
      stroke={colors.blue4}
      strokeWidth={1.8}
    />
  );
}

function Letters({ text, fill }: { text: string; fill: string }) {
  return (
    <text y={SMALL_SIZE * 0.35} textAnchor="middle" fontSize={SMALL_SIZE} fontWeight={600} fill={fill}>
      {text}
    </text>
  );
}

const fine = (value: number) => Math.round(value * 10) / 10;
const diamond = (r: number) => `M0,${fine(-r)} L${fine(r)},0 L0,${fine(r)} L${fine(-r)},0 Z`;
const hexagon = (r: number) => {
  const half = fine(r / 2);
  const high = fine(r * 0.87);
  return `M${fine(-r)},0 L${-half},${-high} L${half},${-high} L${fine(r)},0 L${half},${high} L${-half},${high} Z`;
};
