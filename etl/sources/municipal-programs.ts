import { z } from "zod";
import {
  landAgs,
  optionalCount,
  optionalRegionAgs,
  optionalText,
  optionalYear,
  requiredText,
} from "../validate/fields";
import { contentId, defineFactSource } from "./fact-source";

/** Programmes and counts of municipalities and Kreise. */
export const municipalPrograms = defineFactSource({
  file: "programs/municipal.csv",
  table: "municipal_program",
  schema: z.strictObject({
    municipality: requiredText,
    ags_if_known: optionalRegionAgs,
    land_ags: landAgs,
    name: requiredText,
    term: optionalText,
    year: optionalYear,
    count: optionalCount,
    note_de: optionalText,
    source_id: requiredText,
  }),
  refine: (schema) =>
    schema.refine((row) => row.ags_if_known === null || row.ags_if_known.startsWith(row.land_ags), {
      path: ["ags_if_known"],
      message: "Der Schlüssel gehört nicht zu dem Land, das in land_ags steht.",
    }),
  row: ({ ags_if_known, note_de, ...record }) => ({
    municipal_id: contentId("m", Object.values({ ...record, ags_if_known, note_de })),
    ags: ags_if_known,
    ...record,
    note: note_de,
  }),
  key: ["municipal_id"],
  references: { ags: "region", source_id: "source" },
  csvColumn: { ags: "ags_if_known" },
});
