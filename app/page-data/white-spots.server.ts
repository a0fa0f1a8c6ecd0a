/** Regions that may be said to have no family centre, and for every Land why it has some or none (`domain/white-spot`). */
import { distinctNames } from "~/domain/distinct-names";
import { LAENDER } from "~/domain/land";
import { buildWhiteSpots } from "~/metrics/white-spots";
import { citedSources } from "~/queries/cited-sources.server";
import { completeLists } from "~/queries/complete-lists.server";
import { knownCentersByRegion } from "~/queries/known-centers-by-region.server";
import { regionChildren } from "~/queries/region-children.server";
import { regionNames } from "~/queries/region-names.server";
import { snapshotInfo } from "~/queries/snapshot-info.server";

export async function loadWhiteSpots() {
  const [kreise, gemeinden, inKreise, inGemeinden, knownInLaender, lists, kreisChildren, sources, [info]] =
    await Promise.all([
      regionNames({ level: "kreis", landAgs: null }),
      regionNames({ level: "gemeinde", landAgs: null }),
      knownCentersByRegion({ level: "kreis" }),
      knownCentersByRegion({ level: "gemeinde" }),
      knownCentersByRegion({ level: "land" }),
      completeLists({}),
      regionChildren({}),
      citedSources({}),
      snapshotInfo({}),
    ]);
  if (!info) throw new Error("Der Datenstand hat keine Kennung.");
  const { spots, laender } = buildWhiteSpots({
    landAgs: LAENDER.map(({ ags }) => ags),
    levels: [
      { level: "kreis", regions: distinctNames(kreise), known: inKreise },
      { level: "gemeinde", regions: distinctNames(gemeinden), known: inGemeinden },
    ],
    knownInLaender,
    lists,
    kreisChildren,
    sources,
  });
  return { spots, laender, demo: info.profile === "demo", dataDate: info.dataDate };
}
