import { type ExportOptions, exportParts } from "~/domain/export-options";
import type { ExportedChart } from "./export-job";

/** `familienzentren-abdeckung-je-land-2024-2026-11-23-folie`; generated data says so in the name already. */
export function chartFileName({
  chart: { spec, origin },
  options,
}: {
  chart: ExportedChart;
  options: ExportOptions;
}): string {
  const { chart, query } = spec.address;
  const filter = [...new URLSearchParams(query).values()];
  const look = exportParts(options).map(([part, word]) => (part === "groesse" ? `${word}x` : word));
  const language = spec.locale === "de" ? [] : [spec.locale];
  return [
    "familienzentren",
    ...language,
    ...(spec.demo ? ["demo-daten"] : []),
    chart,
    ...filter,
    origin.dataDate,
    ...look,
  ]
    .join("-")
    .replaceAll(/[^a-z0-9-]+/gi, "-");
}
