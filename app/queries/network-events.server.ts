import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import { EVENT_KINDS, RELATION_ORIGINS } from "~/domain/network";
import sql from "./network-events.sql?raw";

const row = z.strictObject({
  eventId: z.string(),
  date: z.string(),
  title: z.string(),
  kind: z.enum(EVENT_KINDS),
  landAgs: z.string().length(2).nullable(),
  place: z.string().nullable(),
  origin: z.enum(RELATION_ORIGINS),
  sourceId: z.string(),
});

/** Every event; `origin` derived: a milestone of the shipped facts, kept: a meeting of the network. */
export const networkEvents = defineQuery({ name: "network-events", sql, params: z.strictObject({}), row });

export type NetworkEventRow = z.infer<typeof row>;
