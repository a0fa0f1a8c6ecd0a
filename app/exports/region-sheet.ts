/** The regions of the explorer's map as a sheet: its table whole, with every source of every row. */
import { citeSources } from "~/charts/cite-sources";
import { type RegionMapInput, regionMap } from "~/charts/region-map";
import type { SourceLine } from "~/charts/spec";
import type { Locale } from "~/domain/locale";
import { translator } from "~/i18n/translator";
import { type Origin, type RowFacts, type Sheet, sheetOf } from "./sheet";

/** `pages`: what the centres known by name are known from; only where they are what is counted. */
export function regionSheet(
  input: RegionMapInput,
  pages: readonly SourceLine[],
  origin: Origin,
  locale: Locale,
): Sheet {
  const spec = regionMap(input, locale);
  const rows = input.answer.kind === "regions" ? input.answer.rows : [];
  const facts = new Map<string, RowFacts>(
    rows.map(({ ags, value, sources }) => [ags, { value, sources: citeSources(sources) }]),
  );
  const keyLabel = translator(locale)("files:column.ags");
  return sheetOf({ ...spec, sources: [...spec.sources, ...pages] }, { origin, keyLabel, facts });
}
