import { z } from "zod";
import { defineQuery } from "~/db/define-query.server";
import sql from "./municipal-programs.sql?raw";

/** Every municipal programme and its Land: what a gathered network groups them by. */
export const municipalPrograms = defineQuery({
  name: "municipal-programs",
  sql,
  params: z.strictObject({}),
  row: z.strictObject({ municipalId: z.string(), landAgs: z.string().length(2) }),
});
