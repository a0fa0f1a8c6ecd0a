import { z } from "zod";
import { optionalText, requiredText, requiredYear } from "../validate/fields";
import { contentId, defineFactSource } from "./fact-source";

/**
 * What followed an ended programme, only where a source says so. Without a successor the source says that nothing followed; an
 * ended programme without a row is one of which no source says what followed. That the year fits both programmes is a rule on
 * the whole table (checks/a-succession-joins-what-ended-to-what-began.sql).
 */
export const successions = defineFactSource({
  file: "programs/successions.csv",
  table: "succession",
  schema: z.strictObject({
    program_id: requiredText,
    successor_id: optionalText,
    year: requiredYear,
    note_de: optionalText,
    source_id: requiredText,
  }),
  refine: (schema) =>
    schema.refine((row) => row.successor_id !== row.program_id, {
      path: ["successor_id"],
      message: "Ein Programm folgt nicht auf sich selbst. Richtig ist das Programm danach, oder leer.",
    }),
  row: ({ note_de, ...record }) => ({
    succession_id: contentId("n", Object.values({ ...record, note_de })),
    ...record,
    note: note_de,
  }),
  key: ["program_id", "successor_id"],
  references: { program_id: "program", successor_id: "program", source_id: "source" },
});
