import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import sql from "./snapshot-info.sql?raw";

/** Identity of the snapshot: exactly one row. */
export const snapshotInfo = defineQuery({
  name: "snapshot-info",
  sql,
  params: z.strictObject({}),
  row: z.strictObject({
    snapshotId: z.string(),
    profile: z.enum(["real", "demo"]),
    dataDate: z.iso.date(),
  }),
});
