import type { StichtagOfRegion } from "~/domain/selection-figures";
import { childrenUnderSix } from "~/queries/children-under-six.server";
import { regionChildren } from "~/queries/region-children.server";

/** Children under six of every region for which they are published: the Länder, and the Kreise where their figures may be passed on. */
export async function loadStichtage(): Promise<StichtagOfRegion[]> {
  const [laender, kreise] = await Promise.all([childrenUnderSix({}), regionChildren({})]);
  return [
    ...laender.map(({ landAgs, ...stichtag }) => ({ ags: landAgs, ...stichtag })),
    ...kreise.map(({ kreisAgs, ...stichtag }) => ({ ags: kreisAgs, ...stichtag })),
  ];
}
