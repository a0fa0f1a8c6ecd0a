import { z } from "zod";
import type { RawTable } from "../extract/read-csv";
import type { Problem } from "../problem";
import { checkColumns } from "./check-facts";
import { gemeindeAgs, landAgs, optionalText, requiredText } from "./fields";
import type { PlaceAlias } from "./find-gemeinde";

export const PLACE_ALIASES_FILE = "centers/place-aliases.csv";
const fields = z.strictObject({
  place: requiredText,
  land_ags: landAgs,
  source_dataset: optionalText,
  gemeinde_ags: gemeindeAgs,
  reason: requiredText,
});
const schema = fields.refine((row) => row.gemeinde_ags.startsWith(row.land_ags), {
  path: ["gemeinde_ags"],
  message: "Die Gemeinde liegt nicht in dem Land, das in land_ags steht.",
});

/** Reviewed spellings and localities: place as a list writes it → Gemeinde. */
export function readAliases(
  table: RawTable,
  knownGemeinden: ReadonlySet<string>,
  problems: Problem[],
): PlaceAlias[] {
  problems.push(...table.problems, ...table.brokenRows.map(({ problem }) => problem));
  if (!checkColumns(table, Object.keys(fields.shape), problems)) return [];
  const aliases: PlaceAlias[] = [];
  for (const { line, values } of table.rows) {
    const parsed = schema.safeParse(values);
    if (!parsed.success) {
      for (const issue of parsed.error.issues) {
        problems.push({ file: table.file, line, column: String(issue.path[0]), message: issue.message });
      }
    } else if (!knownGemeinden.has(parsed.data.gemeinde_ags)) {
      const message = `Die Gemeinde „${parsed.data.gemeinde_ags}“ gibt es in den Grenzen (Gebietsstand 2016) nicht.`;
      problems.push({ file: table.file, line, column: "gemeinde_ags", message });
    } else {
      const { place, land_ags, source_dataset, gemeinde_ags } = parsed.data;
      aliases.push({ place, landAgs: land_ags, sourceDataset: source_dataset, gemeindeAgs: gemeinde_ags });
    }
  }
  return aliases;
}
