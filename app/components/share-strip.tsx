import type { ReactNode } from "react";
import type { ChartAddress } from "~/charts/spec";
import { type ExportOptions, exportQuery } from "~/domain/export-options";
import { localePath } from "~/i18n/locale-path";
import { useI18n } from "~/i18n/use-i18n";

/** Pixels of a picture's width at each size. */
const WIDTHS = { 1: 832, 2: 1664, 3: 2496 } as const;

type FileProps = {
  address: ChartAddress;
  format: string;
  options?: Partial<ExportOptions>;
  children: ReactNode;
};

/** "Teilen & herunterladen": every format of a chart under its filter, as plain links. */
export function ShareStrip({ address }: { address: ChartAddress }) {
  const { t, locale } = useI18n();
  const file = (format: string, label: string, options: Partial<ExportOptions> = {}) => (
    <File key={label} address={address} format={format} options={options}>
      {label}
    </File>
  );
  return (
    <details className="no-print min-w-0 open:w-full">
      <summary className="text-accent">{t("chart:share.heading")}</summary>
      <p className="mt-2 max-w-[75ch] text-ink-soft">{t("chart:share.intro")}</p>
      <dl className="mt-2 grid gap-x-6 gap-y-2 @xl:grid-cols-[minmax(10rem,auto)_minmax(0,1fr)]">
        <Files label={t("chart:share.document")}>
          {file("pptx", t("chart:share.pptx"))}
          {file("pdf", t("chart:share.pdf"))}
        </Files>
        <Files label={t("chart:share.picture")}>
          {([1, 2, 3] as const).map((size) =>
            file("png", t("chart:share.png", { width: WIDTHS[size] }), { size }),
          )}
          {file("svg", t("chart:share.svg"))}
        </Files>
        <Files label={t("chart:share.sheet")}>
          {file("png", t("chart:share.slide"), { shape: "slide", size: 2 })}
          {file("png", t("chart:share.a4"), { shape: "a4", size: 2 })}
          {file("png", t("chart:share.square"), { shape: "square" })}
          {file("png", t("chart:share.copy"), { shape: "a4", theme: "copy", size: 3 })}
          {file("png", t("chart:share.dark"), { shape: "slide", theme: "dark", size: 2 })}
        </Files>
        <Files label={t("chart:share.data")}>
          {file("xlsx", t("chart:share.xlsx"))}
          {file("csv", t("chart:share.csv"))}
          {file("csv", t("chart:share.excel"), { csv: "excel" })}
          {file("csv", t("chart:share.shown"), { table: "shown" })}
        </Files>
        <Files label={t("chart:share.embed")}>
          <li>
            <a
              href={`${localePath(locale, "/einbetten")}?diagramm=${address.chart}${address.query.replace("?", "&")}`}
            >
              {t("chart:share.cite")}
            </a>
          </li>
          {file("html", t("chart:share.html"))}
          {file("bib", "BibTeX")}
          {file("ris", "RIS")}
          {file("csl.json", "CSL-JSON")}
          {file("json", t("chart:share.json"))}
        </Files>
      </dl>
    </details>
  );
}

function File({ address, format, options = {}, children }: FileProps) {
  const { locale } = useI18n();
  const path = localePath(locale, `/export/${address.chart}.${format}`);
  return (
    <li>
      <a href={`${path}${exportQuery(address.query, options)}`}>{children}</a>
    </li>
  );
}

function Files({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt className="font-semibold">{label}</dt>
      <dd>
        <ul className="flex flex-wrap gap-x-5 gap-y-1">{children}</ul>
      </dd>
    </>
  );
}
