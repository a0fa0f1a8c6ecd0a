import { z } from "zod";
import { QUALIFIERS } from "~/domain/value";
import {
  oneOf,
  optionalOneOf,
  optionalText,
  optionalYear,
  requiredNumber,
  requiredText,
} from "../validate/fields";
import { contentId, defineFactSource } from "./fact-source";

/** Euro amounts per centre and year, once per centre, or for a whole programme per year. */
export const funding = defineFactSource({
  file: "programs/funding.csv",
  table: "funding",
  schema: z.strictObject({
    program_id: requiredText,
    year_from: optionalYear,
    year_to: optionalYear,
    amount_eur: requiredNumber,
    per: oneOf(["centre_year", "centre_once", "programme_year"]),
    conditions_de: optionalText,
    source_id: requiredText,
    qualifier: oneOf(QUALIFIERS),
    budget_kind: optionalOneOf(["total", "planned", "additional"]),
  }),
  refine: (schema) =>
    schema
      .refine((row) => row.amount_eur >= 0, {
        path: ["amount_eur"],
        message: "Ein Betrag kann nicht negativ sein.",
      })
      .refine((row) => row.year_from === null || row.year_to === null || row.year_to >= row.year_from, {
        path: ["year_to"],
        message: "Der Zeitraum endet vor seinem Beginn. Richtig ist ein Jahr ab year_from, oder leer.",
      })
      .refine((row) => (row.per === "programme_year") === (row.budget_kind !== null), {
        path: ["budget_kind"],
        message:
          "Genau bei per = programme_year muss hier total, planned oder additional stehen, sonst nichts.",
      }),
  row: ({ conditions_de, ...record }) => ({
    funding_id: contentId("f", Object.values({ ...record, conditions_de })),
    ...record,
    conditions: conditions_de,
  }),
  key: ["funding_id"],
  references: { program_id: "program", source_id: "source" },
});
