import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import sql from "./network-participation.sql?raw";

const row = z.strictObject({ eventId: z.string(), stakeholderId: z.string(), sourceId: z.string() });

/** Participation as the office keeps it; no row at all: none has been entered yet. */
export const networkParticipation = defineQuery({
  name: "network-participation",
  sql,
  params: z.strictObject({}),
  row,
});

export type NetworkParticipationRow = z.infer<typeof row>;
