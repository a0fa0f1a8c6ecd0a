import { Link } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { citeSources } from "~/charts/cite-sources";
import { landName } from "~/charts/land-words";
import { landByAgs } from "~/domain/land";
import type { CountedThing } from "~/domain/observation";
import type { RegionLevel } from "~/domain/region-level";
import type { Source } from "~/domain/source";
import { isNumber, type Value } from "~/domain/value";
import { formatDate } from "~/format/date";
import { formatNumber } from "~/format/number";
import { formatValue } from "~/format/value-text";
import { useI18n } from "~/i18n/use-i18n";
import type { MapAddress } from "./map-address";
import {
  ChildrenFact,
  type ChildrenThere,
  Fact,
  FactList,
  PagesList,
  type SourcePages,
  type StatusCount,
  StatusFact,
} from "./map-facts";
import { SourceLine } from "./source-line";

export type Summary = {
  /** Centres known by name: of any status; with a place; neither planned nor closed. */
  total: number;
  placed: number;
  existing: number;
  statuses: StatusCount[];
  terms: { term: string; centers: number }[];
  programs: { programId: string | null; name: string | null; centers: number }[];
  /** Regions the known centres lie in. */
  touched: { laender: number; kreise: number; gemeinden: number };
  /** Centres without a Gemeinde, which may lie in the selection or not. */
  unplaced: number;
  chosen: { ags: string; level: RegionLevel; name: string }[];
  hasArea: boolean;
  children: ChildrenThere;
  /** What the Länder count themselves. `whole`: all of that Land is selected. */
  official: {
    landAgs: string;
    whole: boolean;
    value: Value;
    year: number | null;
    asOf: string | null;
    whatIsCounted: CountedThing | null;
    source: Source | null;
  }[];
  /** Only of whole Länder that count alike; null: no such sum. */
  officialSum: Value | null;
  /** Officially counted centres per 10,000 children; null: not a question of this selection. */
  coverage: Value | null;
  pages: SourcePages;
  sources: Source[];
};

type SummaryPanelProps = {
  summary: Summary;
  address: MapAddress;
  /** Set when the reader drew the area just now: the heading takes the focus, so that it is read out. */
  takeFocus: boolean;
};

const FORMATS = ["csv", "xlsx", "geojson", "parquet"] as const;
/** So many terms and programmes are named; the file has the rest. */
const NAMED = 5;

/** What the atlas knows in the selected regions and the drawn area, with sources and files of its own. */
export function SummaryPanel({ summary, address, takeFocus }: SummaryPanelProps) {
  const { t, locale } = useI18n();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeFocus) heading.current?.focus();
  }, [takeFocus]);
  const { touched, chosen, hasArea } = summary;
  const number = (count: number) => ({ count, formatted: formatNumber(count, locale) });
  const what = [
    ...(hasArea ? [t("karte:summary.ofArea")] : []),
    ...chosen.map(({ ags, level, name }) => (level === "land" ? landName(landByAgs(ags), locale) : name)),
  ];
  const places = [
    t("karte:sentence.land", number(touched.laender)),
    t("karte:sentence.kreis", number(touched.kreise)),
    t("karte:sentence.gemeinde", number(touched.gemeinden)),
  ];
  return (
    <section
      aria-labelledby="zusammenfassung"
      data-summary
      className="space-y-3 border border-rule bg-surface p-4 print:border-0 print:p-0"
    >
      <div className="flex items-start justify-between gap-4">
        <h2 id="zusammenfassung" ref={heading} tabIndex={-1} className="text-lg">
          {t("karte:summary.result")}
        </h2>
        <Link to={address.hrefFor({ regions: [], area: null })} preventScrollReset className="print:hidden">
          {t("karte:summary.clear")}
        </Link>
      </div>
      <p className="font-semibold">{what.join(", ")}</p>
      <FactList>
        <Fact label={t("karte:summary.known")}>
          {formatNumber(summary.total, locale)}
          {summary.total > 0 && ` (${places.join(", ")})`}
        </Fact>
        <StatusFact statuses={summary.statuses} />
        <Named
          label={t("karte:details.term")}
          rows={summary.terms.map(({ term, centers }) => [term, centers])}
        />
        <Named
          label={t("karte:details.program")}
          rows={summary.programs.map(({ name, centers }) => [
            name ?? t("karte:summary.noProgramme"),
            centers,
          ])}
        />
        <ChildrenFact there={summary.children} />
        {summary.officialSum && (
          <Fact label={t("karte:summary.officialSum")}>{formatValue(summary.officialSum, locale)}</Fact>
        )}
        {summary.coverage && (
          <Fact label={t("karte:measure.coverage")}>{formatValue(summary.coverage, locale, 1)}</Fact>
        )}
      </FactList>
      <p className="text-sm text-ink-soft">{t("karte:details.known", { count: summary.total })}</p>
      {summary.unplaced > 0 && (
        <p className="text-sm text-ink-soft">{t("karte:summary.unplaced", { count: summary.unplaced })}</p>
      )}
      <Official official={summary.official} summed={summary.officialSum !== null} />
      <p className="flex flex-wrap gap-x-4 gap-y-1 print:hidden">
        <span className="font-semibold">{t("karte:summary.files")}:</span>
        {FORMATS.map((format) => (
          <a key={format} href={address.fileHref(`zentren.${format}`)} download>
            {t(`karte:take.format.${format}`)}
          </a>
        ))}
      </p>
      <PagesList pages={summary.pages} />
      <SourceLine sources={citeSources(summary.sources)} />
    </section>
  );
}

/** "Familienzentrum 31, Haus der Familie 2, und weitere". */
function Named({ label, rows }: { label: string; rows: [name: string, centers: number][] }) {
  const { t, locale } = useI18n();
  if (rows.length === 0) return null;
  const named = rows.slice(0, NAMED).map(([name, centers]) => `${name}: ${formatNumber(centers, locale)}`);
  return (
    <Fact label={label}>
      {[
        ...named,
        ...(rows.length > NAMED ? [t("karte:summary.andMore", { count: rows.length - NAMED })] : []),
      ].join(", ")}
    </Fact>
  );
}

/** What the Länder themselves count, each in its own way: beside the known centres, never added to them. */
function Official({ official, summed }: { official: Summary["official"]; summed: boolean }) {
  const { t, locale } = useI18n();
  if (official.length === 0) return null;
  return (
    <div className="text-sm">
      <h3 className="text-base">{t("karte:summary.official")}</h3>
      <ul className="list-disc pl-5">
        {official.map(({ landAgs, whole, value, year, asOf, whatIsCounted, source }) => {
          const stand = asOf ? formatDate(asOf, locale) : year;
          const notes = isNumber(value)
            ? [
                whatIsCounted && t(`metrics:counted.${whatIsCounted}`),
                stand && t("karte:sentence.stand", { date: stand }),
                whole ? null : t("karte:summary.wholeLand"),
              ].filter(Boolean)
            : [];
          return (
            <li key={landAgs}>
              {landName(landByAgs(landAgs), locale)}: {formatValue(value, locale)}
              {notes.length > 0 && ` (${notes.join(", ")})`}
              {source && (
                <>
                  {", "}
                  <a href={source.url} rel="noreferrer">
                    {source.publisher}
                  </a>
                </>
              )}
            </li>
          );
        })}
      </ul>
      {!summed && official.length > 1 && <p className="text-ink-soft">{t("karte:summary.notSummed")}</p>}
    </div>
  );
}
