import { DEFAULT_FILTER } from "~/domain/filter";
import type { Source } from "~/domain/source";
import type { ProgramDate, Succession } from "~/domain/succession";
import type { LaenderOverview } from "~/metrics/laender-overview";
import { citedSources } from "~/queries/cited-sources.server";
import { milestones } from "~/queries/milestones.server";
import { programDates } from "~/queries/program-dates.server";
import { successions } from "~/queries/successions.server";
import { loadLaenderOverview } from "./laender-overview.server";

export type Programme = {
  overview: LaenderOverview;
  milestones: Awaited<ReturnType<typeof milestones>>;
  successions: Succession[];
  dates: ProgramDate[];
  sources: Source[];
};

/** Programmes of all Länder from start to end, what followed, and the dated events. The counting rule plays no part. */
export async function loadProgramme(): Promise<Programme> {
  const [overview, events, follow, dates, sources] = await Promise.all([
    loadLaenderOverview(DEFAULT_FILTER),
    milestones({}),
    successions({}),
    programDates({}),
    citedSources({}),
  ]);
  return { overview, milestones: events, successions: follow, dates, sources };
}
