import { z } from "zod";
import { oneOf, optionalLandAgs, optionalText, requiredText } from "../validate/fields";
import { contentId, defineFactSource } from "./fact-source";

/** Organisations of the field; never persons. */
export const stakeholders = defineFactSource({
  file: "network/stakeholders.csv",
  table: "stakeholder",
  schema: z.strictObject({
    organisation: requiredText,
    type: oneOf(["land", "kommune", "traeger", "wissenschaft", "politik", "stiftung", "verband"]),
    level: oneOf(["bund", "land", "kommune"]),
    land_ags: optionalLandAgs,
    place: optionalText,
    role_de: optionalText,
    source_id: requiredText,
  }),
  row: ({ role_de, ...record }) => ({
    stakeholder_id: contentId("a", [record.organisation, record.type, record.place, record.source_id]),
    ...record,
    role: role_de,
  }),
  key: ["stakeholder_id"],
  references: { source_id: "source" },
});
