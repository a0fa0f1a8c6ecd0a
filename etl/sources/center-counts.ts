import { z } from "zod";
import { COUNTED_THINGS } from "~/domain/observation";
import { QUALIFIERS } from "~/domain/value";
import {
  landAgs,
  oneOf,
  optionalDate,
  optionalText,
  optionalYear,
  requiredBoolean,
  requiredCount,
  requiredText,
} from "../validate/fields";
import { contentId, defineFactSource } from "./fact-source";

/** Counts of centres, one row per statement of a source; contradicting rows all stay. */
export const centerCounts = defineFactSource({
  file: "programs/center_counts.csv",
  table: "center_count",
  schema: z.strictObject({
    land_ags: landAgs,
    program_id: optionalText,
    year: optionalYear,
    as_of: optionalDate,
    count: requiredCount,
    what_is_counted: oneOf(COUNTED_THINGS),
    qualifier: oneOf(QUALIFIERS),
    year_inferred: requiredBoolean,
    note_de: optionalText,
    source_id: requiredText,
    counts_kitas: requiredBoolean,
  }),
  refine: (schema) =>
    schema.refine((row) => row.as_of === null || row.as_of.slice(0, 4) === String(row.year), {
      path: ["as_of"],
      message: "Der Stand liegt nicht in dem Jahr, das in year steht.",
    }),
  row: ({ note_de, ...record }) => ({
    observation_id: contentId("o", Object.values({ ...record, note_de })),
    ...record,
    note: note_de,
  }),
  key: ["observation_id"],
  references: { program_id: "program", source_id: "source" },
});
