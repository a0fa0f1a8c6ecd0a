import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import sql from "./network-memberships.sql?raw";

const row = z.strictObject({
  stakeholderId: z.string(),
  joined: z.string(),
  leftOn: z.string().nullable(),
  sourceId: z.string(),
});

/** Memberships as the office keeps them. No row at all: none has been entered yet, which is not the same as no members. */
export const networkMemberships = defineQuery({
  name: "network-memberships",
  sql,
  params: z.strictObject({}),
  row,
});

export type NetworkMembershipRow = z.infer<typeof row>;
