import { z } from "zod";
import { landAgs, optionalCount, optionalText, requiredDate, requiredText } from "../validate/fields";
import { defineFactSource } from "./fact-source";

/** Lists of centres that their own source calls complete, by Land: without one no region may be called white. */
export const completeLists = defineFactSource({
  file: "centers/complete-lists.csv",
  table: "complete_list",
  schema: z.strictObject({
    land_ags: landAgs,
    source_dataset: requiredText,
    as_of: requiredDate,
    official_count: optionalCount,
    note: optionalText,
    source_id: requiredText,
  }),
  row: (record) => record,
  key: ["land_ags", "source_dataset"],
  references: { source_id: "source" },
});
