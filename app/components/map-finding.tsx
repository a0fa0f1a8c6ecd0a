import type { ChartSpec } from "~/charts/spec";
import type { MapFilter, MapSelection } from "~/domain/map-filter";
import { formatNumber } from "~/format/number";
import { useI18n } from "~/i18n/use-i18n";
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
      {spec.demo && (
        <p className="inline-block bg-demo px-2 py-0.5 text-sm font-semibold text-warn">
          {t("chart:demoBadge")}
        </p>
      )}
      <h2 id="befund" className="max-w-[60ch]">
        {spec.title}
      </h2>
      <p className="max-w-[75ch] text-ink-soft">{spec.subtitle}</p>
      <ul className="max-w-[75ch] list-disc space-y-1 pl-5 text-sm text-ink-soft">
        {spec.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      {spec.limits.length > 0 && (
        <details className="max-w-[75ch] text-sm">
          <summary className="text-accent">{t("chart:limits")}</summary>
          <ul className="mt-2 list-disc space-y-1 pl-5">
            {spec.limits.map((limit) => (
              <li key={limit}>{limit}</li>
            ))}
          </ul>
        </details>
      )}
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
