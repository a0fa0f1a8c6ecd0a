import { type KeyboardEvent, useEffect, useRef } from "react";
import type { ChartTable } from "~/charts/chart-table";
import { citeSources } from "~/charts/cite-sources";
import type { Center } from "~/domain/center";
import { landByAgs } from "~/domain/land";
import type { Locale } from "~/domain/locale";
import type { MapSelection } from "~/domain/map-filter";
import type { Program } from "~/domain/program";
import type { RegionLevel } from "~/domain/region-level";
import type { Source } from "~/domain/source";
import { formatDate } from "~/format/date";
import { localePath } from "~/i18n/locale-path";
import { useI18n } from "~/i18n/use-i18n";
import { CenterList, MapLink } from "./center-list";
import { CellContent } from "./data-table";
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

export type CenterDetails = Omit<Center, "sourceId"> & {
  kreis: string | null;
  gemeinde: string | null;
  program: string | null;
  pageYear: number | null;
};

type Place = { lon: number; lat: number };

export type RegionDetails = {
  kind: RegionLevel;
  ags: string;
  name: string;
  landAgs: string;
  place: Place;
  centers: CenterDetails[];
  /** Centres known there by name, of any status. */
  total: number;
  statuses: StatusCount[];
  children: ChildrenThere;
  /** Of the Land. */
  programs: Program[];
  pages: SourcePages;
  /** Of children and programmes. */
  sources: Source[];
};

export type Details = { kind: "zentrum"; center: CenterDetails; place: Place | null } | RegionDetails;

type SelectionDetailsProps = {
  details: Details;
  /** The table of the map: what it says of the region is said here too. */
  table: ChartTable;
  /** The region is part of the selection that is summarised. */
  chosen: boolean;
  /** Address with the region added to that selection, or taken out. */
  toggleHref: string | null;
  onToggle: () => void;
  closeHref: string;
  hrefOf: (selection: MapSelection) => string;
  onChoose: (selection: MapSelection) => void;
  onClose: () => void;
  /** Set when the reader chose it just now: the heading takes the focus, so that it is read out. */
  takeFocus: boolean;
};

function nameOf(details: Details, locale: Locale): string {
  if (details.kind === "zentrum") return details.center.name;
  if (details.kind !== "land") return details.name;
  const land = landByAgs(details.ags);
  return locale === "de" ? land.name : land.nameEn;
}

/** What is known about the chosen region or centre. Escape closes it. */
export function SelectionDetails(props: SelectionDetailsProps) {
  const { details, closeHref, onClose, takeFocus } = props;
  const { t, locale } = useI18n();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = details.kind === "zentrum" ? details.center.centerId : details.ags;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new choice moves the focus, though it is not read here
  useEffect(() => {
    if (takeFocus) heading.current?.focus();
  }, [takeFocus, id]);
  const name = nameOf(details, locale);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") onClose();
  };
  return (
    <section
      aria-labelledby="auswahl"
      data-selection={id}
      onKeyDown={onKeyDown}
      className="space-y-3 border border-rule bg-surface p-4 print:hidden"
    >
      <div className="flex items-start justify-between gap-4">
        <h2 id="auswahl" ref={heading} tabIndex={-1} className="min-w-0 text-lg break-words hyphens-auto">
          {details.kind === "zentrum" ? name : `${name} (${t(`karte:kind.${details.kind}`)})`}
        </h2>
        <MapLink href={closeHref} onChoose={onClose}>
          {t("karte:details.close")}
        </MapLink>
      </div>
      {details.kind === "zentrum" ? (
        <CenterFacts center={details.center} />
      ) : (
        <RegionFacts {...props} details={details} />
      )}
    </section>
  );
}

function CenterFacts({ center }: { center: CenterDetails }) {
  const { t, locale } = useI18n();
  const land = landByAgs(center.landAgs);
  const town = [center.postcode, center.place ?? center.gemeinde].filter(Boolean).join(" ");
  const kreis = center.kreis === center.place ? null : center.kreis;
  const place = [center.street, town, kreis, locale === "de" ? land.name : land.nameEn];
  const source = [
    center.pageYear === null ? null : t("karte:details.pageYear", { year: center.pageYear }),
    center.lastChecked === null
      ? null
      : t("karte:details.checked", { date: formatDate(center.lastChecked, locale) }),
  ].filter(Boolean);
  const notStated = t("karte:details.notStated");
  const facts: [string, string][] = [
    [t("karte:details.term"), center.term],
    [t("karte:details.program"), center.program ?? notStated],
    [t("karte:details.traeger"), center.traeger ?? notStated],
    [t("karte:details.place"), place.filter(Boolean).join(", ")],
    [t("karte:details.precision"), t(`karte:precision.${center.locationPrecision}`)],
    [t("karte:details.status"), t(`karte:centerStatus.${center.status}`)],
    [t("karte:details.opened"), center.openedYear === null ? notStated : String(center.openedYear)],
  ];
  return (
    <FactList>
      {facts.map(([label, text]) => (
        <Fact key={label} label={label}>
          {text}
        </Fact>
      ))}
      <Fact label={t("karte:details.source")}>
        <a href={center.sourceUrl} rel="noreferrer">
          {t("karte:details.sourceLink")}
        </a>
        {source.length > 0 && ` (${source.join(", ")})`}
      </Fact>
    </FactList>
  );
}

/** What the table of the map says of one region, without its name. */
function factsOf({ columns, rows }: ChartTable, ags: string) {
  const row = rows.find(({ id }) => id === ags);
  return columns.slice(1).flatMap(({ key, label }) => {
    const cell = row?.cells[key];
    return cell?.text ? [{ key, label, cell }] : [];
  });
}

type RegionFactsProps = SelectionDetailsProps & { details: RegionDetails };

function RegionFacts(props: RegionFactsProps) {
  const { details, table, chosen, toggleHref, onToggle, hrefOf, onChoose } = props;
  const { t, locale } = useI18n();
  const land = landByAgs(details.landAgs);
  const landName = locale === "de" ? land.name : land.nameEn;
  const ofTable = factsOf(table, details.ags);
  return (
    <>
      <FactList>
        {ofTable.map(({ key, label, cell }) => (
          <Fact key={key} label={label}>
            <CellContent cell={cell} />
          </Fact>
        ))}
        {/* The table may hold the children its number is divided by. */}
        {!ofTable.some(({ key }) => key === "children") && <ChildrenFact there={details.children} />}
        <StatusFact statuses={details.statuses} />
      </FactList>
      <p>{t("karte:details.known", { count: details.total })}</p>
      {details.centers.length > 0 && (
        <div className="max-h-72 overflow-auto">
          <CenterList centers={details.centers} hrefOf={hrefOf} onChoose={onChoose} />
        </div>
      )}
      {details.total > details.centers.length && (
        <p className="text-sm text-ink-soft">
          {t("karte:details.cut", { shown: details.centers.length, count: details.total })}
        </p>
      )}
      <Programs programs={details.programs} land={landName} />
      <p className="flex flex-wrap gap-x-6 gap-y-1">
        {toggleHref && (
          <MapLink href={toggleHref} onChoose={onToggle}>
            {chosen ? t("karte:details.remove") : t("karte:details.add")}
          </MapLink>
        )}
        <a href={localePath(locale, `/laender/${land.slug}`)}>
          {t("karte:details.profile", { land: landName })}
        </a>
      </p>
      <PagesList pages={details.pages} />
      <SourceLine sources={citeSources(details.sources)} />
    </>
  );
}

/** What the Land supports centres with; a Land without a programme says so. */
function Programs({ programs, land }: { programs: readonly Program[]; land: string }) {
  const { t } = useI18n();
  if (programs.length === 0) return null;
  return (
    <div>
      <h3 className="text-base">{t("karte:details.programs", { land })}</h3>
      <ul className="list-disc pl-5">
        {programs.map(({ programId, name, role, startYear, endYear }) => (
          <li key={programId}>
            {role === "no_programme" || role === "not_found"
              ? t(`karte:details.noProgramme.${role}`)
              : [name, yearsText(startYear, endYear, t)].filter(Boolean).join(", ")}
          </li>
        ))}
      </ul>
    </div>
  );
}

function yearsText(start: number | null, end: number | null, t: ReturnType<typeof useI18n>["t"]): string {
  if (end !== null) return t("karte:details.until", { years: start === null ? end : `${start}–${end}` });
  return start === null ? "" : t("karte:details.sinceYear", { year: start });
}
