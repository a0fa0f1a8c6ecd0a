import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import { NODE_KINDS, ORGANISATION_TYPES } from "~/domain/network";
import sql from "./network-nodes.sql?raw";

const row = z.strictObject({
  nodeId: z.string(),
  kind: z.enum(NODE_KINDS),
  refId: z.string(),
  label: z.string(),
  landAgs: z.string().length(2).nullable(),
  type: z.enum(ORGANISATION_TYPES).nullable(),
  gathered: z.int().positive(),
  x: z.number(),
  y: z.number(),
  degree: z.int().nonnegative(),
});

/** At most 500 nodes, laid out in the box `GRAPH_BOX`; `gathered` above 1: a group of that many, `label` in German. */
export const networkNodes = defineQuery({ name: "network-nodes", sql, params: z.strictObject({}), row });

export type NetworkNodeRow = z.infer<typeof row>;
