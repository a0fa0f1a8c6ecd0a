import type { ChartTable } from "~/charts/chart-table";
import type { SourceLine as Source } from "~/charts/spec";
import { useI18n } from "~/i18n/use-i18n";
import { DataTable } from "./data-table";
import type { MapAddress } from "./map-address";
import { SourceLine } from "./source-line";

export type WhiteSpotList = { title: string; table: ChartTable; notes: string[]; sources: Source[] };

/** Regions that may be called white, and why; where none may, the sentence that says so. */
export function WhiteSpots({ list, address }: { list: WhiteSpotList; address: MapAddress }) {
  const { t } = useI18n();
  return (
    <section aria-labelledby="weisse-flecken" className="space-y-3 border-t border-rule pt-4">
      <h2 id="weisse-flecken">{t("karte:whiteSpots.heading")}</h2>
      <p className="max-w-[70ch] font-serif text-lg">{list.title}</p>
      {list.notes.map((note) => (
        <p key={note} className="max-w-[75ch] text-ink-soft">
          {note}
        </p>
      ))}
      {list.table.rows.length > 0 && <DataTable table={list.table} />}
      <SourceLine sources={list.sources} />
      <p className="flex flex-wrap gap-x-5 print:hidden">
        <span className="font-semibold">{t("karte:whiteSpots.files")}:</span>
        {(["csv", "xlsx"] as const).map((format) => (
          <a key={format} href={`${address.path}/weisse-flecken.${format}`} download>
            {t(`karte:take.format.${format}`)}
          </a>
        ))}
      </p>
    </section>
  );
}
