/** What the catalogue knows of one chart. */
import type { ChartAddress, ChartSpec } from "~/charts/spec";
import type { Locale } from "~/domain/locale";
import { refuseEmpty } from "./chart-parameters";

export type ExportSpec = ChartSpec & { address: ChartAddress };

export type CatalogueEntry = {
  /** What the chart is about, whatever it finds under a filter. */
  titles: Record<Locale, string>;
  /** The parts of the address the chart follows. */
  parameters: readonly string[];
  /** A query under which there is something to see; "" where none is needed. */
  example: string;
  /** Throws a 400 whose body names the part that cannot be read, or a 404 where nothing is drawn under the filter. */
  load: (params: URLSearchParams, locale: Locale) => Promise<ExportSpec>;
};

export function entry(
  titles: Record<Locale, string>,
  parameters: readonly string[],
  example: string,
  build: (params: URLSearchParams, locale: Locale) => Promise<ChartSpec | null>,
): CatalogueEntry {
  const load: CatalogueEntry["load"] = async (params, locale) => {
    const spec = await build(params, locale);
    if (!spec) return refuseEmpty(locale);
    if (!spec.address) throw new Error(`Das Diagramm ${spec.id} nennt keine Adresse.`);
    return { ...spec, address: spec.address };
  };
  return { titles, parameters, example, load };
}
