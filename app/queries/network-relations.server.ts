import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import { RELATED_KINDS, RELATION_KINDS, RELATION_ORIGINS } from "~/domain/network";
import sql from "./network-relations.sql?raw";

const row = z.strictObject({
  relationId: z.string(),
  fromKind: z.enum(RELATED_KINDS),
  fromId: z.string(),
  fromLabel: z.string(),
  toKind: z.enum(RELATED_KINDS),
  toId: z.string(),
  toLabel: z.string(),
  kind: z.enum(RELATION_KINDS),
  since: z.string().nullable(),
  until: z.string().nullable(),
  note: z.string().nullable(),
  origin: z.enum(RELATION_ORIGINS),
  sourceId: z.string(),
});

/** Every relation, each with its source and the names of both ends; also those a gathered graph does not draw one by one. */
export const networkRelations = defineQuery({
  name: "network-relations",
  sql,
  params: z.strictObject({}),
  row,
});

export type NetworkRelationRow = z.infer<typeof row>;
