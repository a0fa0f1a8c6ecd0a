import { snapshotInfo } from "~/queries/snapshot-info.server";

/** What every page shows about its data: which snapshot, of which day, real or generated. */
export type Site = { snapshotId: string; dataDate: string; demo: boolean };

export async function loadSite(): Promise<Site> {
  const [info] = await snapshotInfo({});
  if (!info) throw new Error("Der Datenstand hat keine Kennung.");
  return { snapshotId: info.snapshotId, dataDate: info.dataDate, demo: info.profile === "demo" };
}
