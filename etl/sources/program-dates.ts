import { z } from "zod";
import { oneOf, optionalText, requiredDate, requiredText } from "../validate/fields";
import { defineFactSource } from "./fact-source";

/** Days and months on which a programme began or ended, where a source names one; the years stand with the programmes. */
export const programDates = defineFactSource({
  file: "programs/program_dates.csv",
  table: "program_date",
  schema: z.strictObject({
    program_id: requiredText,
    kind: oneOf(["start", "end"]),
    date: requiredDate,
    note_de: optionalText,
    source_id: requiredText,
  }),
  row: ({ note_de, ...record }) => ({ ...record, note: note_de }),
  key: ["program_id", "kind"],
  references: { program_id: "program", source_id: "source" },
});
