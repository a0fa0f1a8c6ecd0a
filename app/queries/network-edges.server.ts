import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import { RELATION_KINDS } from "~/domain/network";
import sql from "./network-edges.sql?raw";

const row = z.strictObject({
  edgeId: z.string(),
  fromNode: z.string(),
  toNode: z.string(),
  kind: z.enum(RELATION_KINDS),
  relationId: z.string().nullable(),
  relations: z.int().positive(),
});

/** `relationId` null: one line stands for several relations (`relations`) between two groups. */
export const networkEdges = defineQuery({ name: "network-edges", sql, params: z.strictObject({}), row });

export type NetworkEdgeRow = z.infer<typeof row>;
