import type { ChartSpec } from "~/charts/spec";
import type { MapFilter, MapSelection } from "~/domain/map-filter";
import { formatNumber } from "~/format/number";
import { useI18n } from "~/i18n/use-i18n";
import { ChartCaveats } from "./chart-caveats";
import { DemoBadge } from "./demo-badge";
import type { MapAddress } from "./map-address";
import { RegionTable } from "./region-table";
import { SourceLine } from "./source-line";

type MapFindingProps = {
  spec: ChartSpec;
  filter: MapFilter;
  /** Regions there are at this level, of which the page may show fewer; null: the measure cannot be shown. */
  total: number | null;
  selection: MapSelection | null;
  address: MapAddress;
  onChoose: (selection: MapSelection) => void;
};

/** What the map says, in a sentence and as a table: the same regions, the same numbers, with their sources. */
export function MapFinding({ spec, filter, total, selection, address, onChoose }: MapFindingProps) {
  const { t, locale } = useI18n();
  return (
    <section className="space-y-3 border-t border-rule pt-4" aria-labelledby="befund">
      {spec.demo && <DemoBadge />}
      <h2 id="befund" className="max-w-[60ch]">
        {spec.title}
      </h2>
      <p className="max-w-[75ch] text-ink-soft">{spec.subtitle}</p>
      <ChartCaveats spec={spec} />
      <RegionTable
        table={spec.table}
        filter={filter}
        selection={selection}
        address={address}
        onChoose={onChoose}
      />
      {total !== null && spec.table.rows.length < total && (
        <p className="text-sm">
          <a href={address.fileHref("regionen.csv")} download>
            {t("karte:regions.file", { total: formatNumber(total, locale) })}
          </a>
        </p>
      )}
      <SourceLine sources={spec.sources} credits={spec.credits} />
    </section>
  );
}
