import { useEffect, useRef } from "react";
import type { Center } from "~/domain/center";
import { landByAgs } from "~/domain/land";
import type { Locale } from "~/domain/locale";
import type { MapSelection } from "~/domain/map-filter";
import { formatDate } from "~/format/date";
import { localePath } from "~/i18n/locale-path";
import { useI18n } from "~/i18n/use-i18n";
import { CenterList, MapLink } from "./center-list";

export type CenterDetails = Omit<
  Center,
  "kreisAgs" | "gemeindeAgs" | "programId" | "closedYear" | "sourceId"
> & {
  kreis: string | null;
  gemeinde: string | null;
  pageYear: number | null;
};

export type Details =
  | { kind: "zentrum"; center: CenterDetails }
  | {
      kind: "land" | "kreis" | "gemeinde";
      ags: string;
      name: string;
      centers: CenterDetails[];
      total: number;
    };

type SelectionDetailsProps = {
  details: Details;
  /** The Land's value as printed, for a chosen Land. */
  landFacts: { label: string; text: string }[];
  closeHref: string;
  hrefOf: (selection: MapSelection) => string;
  onChoose: (selection: MapSelection, href: string) => void;
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

/** What is known about the chosen region or centre. */
export function SelectionDetails(props: SelectionDetailsProps) {
  const { details, landFacts, closeHref, onClose, takeFocus } = props;
  const { t, locale } = useI18n();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = details.kind === "zentrum" ? details.center.centerId : details.ags;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new choice moves the focus, though it is not read here
  useEffect(() => {
    if (takeFocus) heading.current?.focus();
  }, [takeFocus, id]);
  const name = nameOf(details, locale);
  return (
    <section
      aria-labelledby="auswahl"
      data-selection={id}
      className="space-y-3 border border-rule bg-surface p-4 text-base"
    >
      <div className="flex items-start justify-between gap-4">
        <h2 id="auswahl" ref={heading} tabIndex={-1} className="text-lg">
          {details.kind === "zentrum" ? name : `${name} (${t(`karte:kind.${details.kind}`)})`}
        </h2>
        <MapLink href={closeHref} onChoose={onClose}>
          {t("karte:details.close")}
        </MapLink>
      </div>
      {details.kind === "zentrum" ? (
        <CenterFacts center={details.center} />
      ) : (
        <RegionFacts {...props} details={details} landFacts={landFacts} />
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
  const facts: [string, string][] = [
    [t("karte:details.term"), center.term],
    [t("karte:details.traeger"), center.traeger ?? t("karte:details.notStated")],
    [t("karte:details.place"), place.filter(Boolean).join(", ")],
    [t("karte:details.precision"), t(`karte:precision.${center.locationPrecision}`)],
    [t("karte:details.status"), t(`karte:centerStatus.${center.status}`)],
    [
      t("karte:details.opened"),
      center.openedYear === null ? t("karte:details.notStated") : String(center.openedYear),
    ],
  ];
  return (
    <dl className="grid grid-cols-[minmax(0,9rem)_minmax(0,1fr)] gap-x-4 gap-y-1">
      {facts.map(([label, text]) => (
        <Fact key={label} label={label}>
          {text}
        </Fact>
      ))}
      <dt className="text-ink-soft">{t("karte:details.source")}</dt>
      <dd>
        <a href={center.sourceUrl} rel="noreferrer">
          {t("karte:details.sourceLink")}
        </a>
        {source.length > 0 && ` (${source.join(", ")})`}
      </dd>
    </dl>
  );
}

function Fact({ label, children }: { label: string; children: string }) {
  return (
    <>
      <dt className="text-ink-soft">{label}</dt>
      <dd className="min-w-0 break-words hyphens-auto">{children}</dd>
    </>
  );
}

type RegionFactsProps = SelectionDetailsProps & { details: Exclude<Details, { kind: "zentrum" }> };

function RegionFacts({ details, landFacts, hrefOf, onChoose }: RegionFactsProps) {
  const { t, locale } = useI18n();
  const land = details.kind === "land" ? landByAgs(details.ags) : null;
  return (
    <>
      {land && (
        <dl className="grid grid-cols-[minmax(0,9rem)_minmax(0,1fr)] gap-x-4 gap-y-1">
          {landFacts.map(({ label, text }) => (
            <Fact key={label} label={label}>
              {text}
            </Fact>
          ))}
        </dl>
      )}
      {land && (
        <p>
          <a href={localePath(locale, `/laender/${land.slug}`)}>
            {t("karte:details.profile", { land: locale === "de" ? land.name : land.nameEn })}
          </a>
        </p>
      )}
      <p>{t("karte:details.known", { count: details.total })}</p>
      {details.centers.length > 0 && (
        <div className="max-h-72 overflow-auto">
          <CenterList centers={details.centers} hrefOf={hrefOf} onChoose={onChoose} />
        </div>
      )}
    </>
  );
}
