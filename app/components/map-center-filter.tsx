import { CENTER_STATUSES, LOCATION_PRECISIONS } from "~/domain/center";
import { LAENDER } from "~/domain/land";
import { type CenterFilter, mapFilterWords } from "~/domain/map-filter";
import { useI18n } from "~/i18n/use-i18n";
import { Entry, Select } from "./form-fields";

/** What can be chosen, each with the number of centres known by name. */
export type MapFacets = {
  terms: readonly { term: string; centers: number }[];
  programs: readonly { programId: string; name: string; landAgs: string; centers: number }[];
  /** The most frequent ones, as suggestions. */
  traeger: readonly { traeger: string; centers: number }[];
  statuses: readonly { status: string; centers: number }[];
  precisions: readonly { precision: string; centers: number }[];
  /** Years in which known centres opened. */
  sinceYears: readonly { year: number; centers: number }[];
};

export function LandSelect({ landAgs }: { landAgs: string | null }) {
  const { t, locale } = useI18n();
  const laender = LAENDER.map(({ slug, name, nameEn }) => ({
    value: slug,
    label: locale === "de" ? name : nameEn,
  }));
  return (
    <Select
      name="land"
      label={t("karte:filter.land")}
      options={[{ value: "", label: t("karte:filter.allLaender") }, ...laender]}
      value={LAENDER.find(({ ags }) => ags === landAgs)?.slug ?? ""}
    />
  );
}

/** "in Betrieb (825)"; a choice no centre meets has no number beside it. */
const counted = (label: string, entry: { centers: number } | undefined) =>
  entry ? `${label} (${entry.centers})` : label;

/** The choice with a first entry for "any"; a chosen value no centre has any more stays in the list, so that it can be seen. */
function optionsOf(any: string, options: { value: string; label: string }[], chosen: string | null) {
  const lost = chosen !== null && !options.some(({ value }) => value === chosen);
  return [{ value: "", label: any }, ...(lost ? [{ value: chosen, label: chosen }] : []), ...options];
}

type Props = { filter: CenterFilter; facets: MapFacets; withLand: boolean };

/** "Zentren filtern": which of the centres known by name are points, list and file. Folded until one of it is set. */
export function CenterFilterFields({ filter, facets, withLand }: Props) {
  const { t } = useI18n();
  const { status, term, program, traeger, precision, since, landAgs } = filter;
  const parts = [status, term, program, traeger, precision, since, withLand ? landAgs : null];
  const set = parts.filter((part) => part !== null).length;
  return (
    <details open={set > 0} className="rounded-sm border border-rule">
      <summary className="px-3 py-2 font-semibold">
        {t("karte:filter.centers")}
        {set > 0 && <span className="font-normal">{` (${t("karte:filter.set", { count: set })})`}</span>}
      </summary>
      <div className="space-y-3 px-3 pb-3">
        <Select
          name="status"
          label={t("karte:filter.status")}
          options={optionsOf(
            t("karte:filter.allStatuses"),
            CENTER_STATUSES.map((key) => ({
              value: mapFilterWords.status[key],
              label: counted(
                t(`karte:centerStatus.${key}`),
                facets.statuses.find((entry) => entry.status === key),
              ),
            })),
            status && mapFilterWords.status[status],
          )}
          value={status ? mapFilterWords.status[status] : ""}
        />
        <Select
          name="begriff"
          label={t("karte:filter.term")}
          options={optionsOf(
            t("karte:filter.allTerms"),
            facets.terms.map((entry) => ({ value: entry.term, label: counted(entry.term, entry) })),
            term,
          )}
          value={term ?? ""}
        />
        <Select
          name="programm"
          label={t("karte:filter.program")}
          options={optionsOf(
            t("karte:filter.allPrograms"),
            facets.programs.map((entry) => ({
              value: entry.programId,
              label: counted(entry.name, entry),
            })),
            program,
          )}
          value={program ?? ""}
        />
        <Entry
          name="traeger"
          label={t("karte:filter.traeger")}
          value={traeger ?? ""}
          suggestions={facets.traeger.map((entry) => entry.traeger)}
        />
        <Select
          name="genauigkeit"
          label={t("karte:filter.precision")}
          options={optionsOf(
            t("karte:filter.allPrecisions"),
            LOCATION_PRECISIONS.map((key) => ({
              value: mapFilterWords.precision[key],
              label: counted(
                t(`karte:precisionShort.${key}`),
                facets.precisions.find((entry) => entry.precision === key),
              ),
            })),
            precision && mapFilterWords.precision[precision],
          )}
          value={precision ? mapFilterWords.precision[precision] : ""}
        />
        <Select
          name="seit"
          label={t("karte:filter.since")}
          options={optionsOf(
            t("karte:filter.anyYear"),
            [...facets.sinceYears]
              .sort((a, b) => b.year - a.year)
              .map(({ year }) => ({ value: String(year), label: String(year) })),
            since === null ? null : String(since),
          )}
          value={since === null ? "" : String(since)}
        />
        {withLand && <LandSelect landAgs={landAgs} />}
      </div>
    </details>
  );
}
