import { z } from "zod";
import { KITA_BASES, PROGRAM_ROLES } from "~/domain/program";
import { landAgs, oneOf, optionalOneOf, optionalText, optionalYear, requiredText } from "../validate/fields";
import { defineFactSource } from "./fact-source";

/** State programmes of the sixteen Länder, and the two rows that record that there is none or none was found. */
export const programs = defineFactSource({
  file: "programs/programs.csv",
  table: "program",
  schema: z.strictObject({
    program_id: requiredText,
    land_ags: landAgs,
    land: requiredText,
    name: requiredText,
    term: optionalText,
    term_abbrev: optionalText,
    ministry: optionalText,
    coordination_body: optionalText,
    start_year: optionalYear,
    end_year: optionalYear,
    legal_basis: optionalText,
    certification: optionalOneOf(["ja", "nein"]),
    kita_based: optionalOneOf(KITA_BASES),
    notes_de: optionalText,
    source_id: requiredText,
    role: oneOf(PROGRAM_ROLES),
  }),
  refine: (schema) =>
    schema.refine(
      (row) => row.start_year === null || row.end_year === null || row.end_year >= row.start_year,
      {
        path: ["end_year"],
        message:
          "Das Programm endet vor seinem Beginn. Richtig ist ein Endjahr ab dem Anfangsjahr, oder leer.",
      },
    ),
  row: ({ land: _name, notes_de, ...record }) => ({ ...record, notes: notes_de }),
  key: ["program_id"],
  references: { source_id: "source" },
});
