import { type ReactNode, useEffect, useState } from "react";
import type { ChartAddress } from "~/charts/spec";
import { type ExportOptions, exportQuery } from "~/domain/export-options";
import { localePath } from "~/i18n/locale-path";
import { useI18n } from "~/i18n/use-i18n";
import { CopyText } from "./copy-text";
import type { MapAddress } from "./map-address";

const FORMATS = ["csv", "xlsx", "geojson", "parquet"] as const;
const SETS = ["regionen", "zentren"] as const;

type Props = {
  address: MapAddress;
  permalink: string;
  /** The map as a chart, for what is made of every chart. */
  chart: ChartAddress | undefined;
};

/** "Mitnehmen": the address of this view, its rows as files, its picture, and paper. All but copying and printing are plain links. */
export function MapTakeAway({ address, permalink, chart }: Props) {
  const { t } = useI18n();
  return (
    <section aria-labelledby="mitnehmen" className="space-y-3 border-t border-rule pt-4 print:hidden">
      <h2 id="mitnehmen">{t("karte:take.heading")}</h2>
      <p className="max-w-[75ch] text-ink-soft">{t("karte:take.intro")}</p>
      <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[minmax(8rem,auto)_minmax(0,1fr)]">
        <dt className="font-semibold">{t("karte:take.permalink")}</dt>
        <dd className="flex min-w-0 flex-wrap items-center gap-x-4 gap-y-2">
          <a href={permalink} className="min-w-0 break-all" data-permalink>
            {decodeURIComponent(permalink)}
          </a>
          <CopyText text={() => new URL(permalink, window.location.href).href} label={t("karte:take.copy")} />
        </dd>
        {SETS.map((set) => (
          <Files key={set} label={t(`karte:take.${set}`)}>
            {FORMATS.map((format) => (
              <li key={format}>
                <a href={address.fileHref(`${set}.${format}`)} download>
                  {t(`karte:take.format.${format}`)}
                  <span className="sr-only">{` (${t(`karte:take.${set}`)})`}</span>
                </a>
              </li>
            ))}
          </Files>
        ))}
        <Files label={t("karte:take.picture")}>
          {chart && <ChartFiles chart={chart} />}
          <li className="noscript:hidden">
            <button type="button" className="button" onClick={() => window.print()}>
              {t("karte:take.print")}
            </button>
          </li>
        </Files>
      </dl>
    </section>
  );
}

/** The map as every other chart can be had. */
function ChartFiles({ chart }: { chart: ChartAddress }) {
  const { t, locale } = useI18n();
  const href = (format: string, options: Partial<ExportOptions> = {}) =>
    `${localePath(locale, `/export/${chart.chart}.${format}`)}${exportQuery(chart.query, options)}`;
  const files = [
    [t("karte:take.svg"), href("svg")],
    [t("chart:share.slide"), href("png", { shape: "slide", size: 2 })],
    [t("chart:share.pptx"), href("pptx")],
    [t("chart:share.pdf"), href("pdf")],
    [t("chart:share.html"), href("html")],
  ];
  return files.map(([label, address]) => (
    <li key={label}>
      <a href={address}>{label}</a>
    </li>
  ));
}

function Files({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt className="font-semibold">{label}</dt>
      <dd>
        <ul className="flex flex-wrap items-center gap-x-5 gap-y-1">{children}</ul>
      </dd>
    </>
  );
}

/** On paper no link can be followed: the address stands there in full. */
export function PrintAddress({ path }: { path: string }) {
  const { t } = useI18n();
  const [origin, setOrigin] = useState("");
  useEffect(() => setOrigin(window.location.origin), []);
  return (
    <p className="hidden text-sm break-all print:block">
      {t("karte:print.address")}: {origin}
      {path}
    </p>
  );
}
