import { z } from "zod";
import { oneOf, optionalLandAgs, requiredDate, requiredText } from "../validate/fields";
import { contentId, defineFactSource } from "./fact-source";

/** Dated events: programme starts, foundings, publications. */
export const milestones = defineFactSource({
  file: "programs/milestones.csv",
  table: "milestone",
  schema: z.strictObject({
    date_or_year: requiredDate,
    title_de: requiredText,
    kind: oneOf(["programme", "event", "publication", "founding"]),
    source_id: requiredText,
    land_ags: optionalLandAgs,
  }),
  row: ({ date_or_year, title_de, ...record }) => ({
    milestone_id: contentId("e", [date_or_year, title_de, record.source_id]),
    date: date_or_year,
    title: title_de,
    ...record,
  }),
  key: ["milestone_id"],
  references: { source_id: "source" },
});
