/** The lasting name of a Land's key figure, as it stands in the address: `hessen-zentren`. Parsed and written here alone. */
import { LAENDER, type Land } from "./land";

export const FIGURE_KINDS = ["centers", "coverage", "children-per-center"] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

const WORDS: Record<FigureKind, string> = {
  centers: "zentren",
  coverage: "abdeckung",
  "children-per-center": "kinder-je-zentrum",
};

export function writeFigureId({ slug }: Pick<Land, "slug">, kind: FigureKind): string {
  return `${slug}-${WORDS[kind]}`;
}

/** null: there is no such figure. */
export function parseFigureId(text: string): { land: Land; kind: FigureKind } | null {
  for (const land of LAENDER)
    for (const kind of FIGURE_KINDS) if (writeFigureId(land, kind) === text) return { land, kind };
  return null;
}
