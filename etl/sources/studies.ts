import { z } from "zod";
import { optionalLandAgs, optionalText, optionalYear, requiredText } from "../validate/fields";
import { contentId, defineFactSource } from "./fact-source";

/** Studies and what they found. */
export const studies = defineFactSource({
  file: "programs/studies.csv",
  table: "study",
  schema: z.strictObject({
    title: requiredText,
    authors_org: requiredText,
    year: optionalYear,
    finding_de: optionalText,
    source_id: requiredText,
    land_ags: optionalLandAgs,
  }),
  row: ({ finding_de, ...record }) => ({
    study_id: contentId("s", [record.title, record.authors_org, record.year, record.source_id]),
    ...record,
    finding: finding_de,
  }),
  key: ["study_id"],
  references: { source_id: "source" },
});
