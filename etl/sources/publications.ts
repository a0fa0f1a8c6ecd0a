import { z } from "zod";
import { SOURCE_KINDS } from "~/domain/source";
import {
  oneOf,
  optionalDate,
  optionalDay,
  optionalText,
  requiredDay,
  requiredText,
  requiredUrl,
} from "../validate/fields";
import { defineFactSource } from "./fact-source";

const KINDS_OF_PUBLISHERS = SOURCE_KINDS.filter((kind) => kind !== "statistics");

/** Every source on family centres. */
export const publications = defineFactSource({
  file: "sources.csv",
  table: "source",
  schema: z.strictObject({
    source_id: requiredText,
    kind: oneOf(KINDS_OF_PUBLISHERS as [string, ...string[]]),
    publisher: requiredText,
    title: requiredText,
    url: requiredUrl,
    published: optionalDate,
    accessed: requiredDay,
  }),
  row: (record) => record,
  key: ["source_id"],
});

/** What the statistics were taken from: cited like the sources above, counted apart from them. */
export const statisticsPublications = defineFactSource({
  file: "statistics/sources.csv",
  table: "statistics_source",
  schema: z.strictObject({
    source_id: requiredText,
    publisher: requiredText,
    title: requiredText,
    url: requiredUrl,
    published: optionalDate,
    accessed: optionalDay,
    licence: optionalText,
  }),
  row: (record) => record,
  key: ["source_id"],
});
