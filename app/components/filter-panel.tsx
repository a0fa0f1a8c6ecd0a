import { Form, Link } from "@remix-run/react";
import { type FocusEvent, type FormEvent, type ReactNode, useRef } from "react";
import { COUNTING_RULES, ruleWord } from "~/domain/filter";
import {
  type MapFilter,
  type MapSelection,
  mapFilterParams,
  mapFilterWords,
  parseMapFilter,
} from "~/domain/map-filter";
import { MAP_MEASURES, NEED_INDICATORS } from "~/domain/map-measure";
import { REGION_LEVELS } from "~/domain/region-level";
import type { YearMark } from "~/domain/time-steps";
import { useI18n } from "~/i18n/use-i18n";
import { NEED_TEXTS } from "~/metrics/need";
import { Choice, HiddenParts, Select, Tick } from "./form-fields";
import type { MapAddress } from "./map-address";
import { CenterFilterFields, LandSelect, type MapFacets } from "./map-center-filter";

type FilterPanelProps = {
  filter: MapFilter;
  /** What is open now; the form keeps it. */
  selection: MapSelection | null;
  facets: MapFacets;
  years: readonly YearMark[];
  address: MapAddress;
  /** The search field: a plain input, or one that suggests. */
  children: ReactNode;
};

/** Parts the form sends itself; the page of the list starts anew with every change, the part of the map that is seen is the map's. */
const OWN_PARTS = [
  ...["mass", "bedarf", "ebene", "jahr", "regel", "kita", "vergleichbar", "seite", "ausschnitt"],
  ...["status", "begriff", "programm", "traeger", "genauigkeit", "seit", "suche", "land"],
];

/** The explorer's filter as a plain GET form: without JavaScript it is sent with a button, with it each choice applies at once. */
export function FilterPanel({ filter, selection, facets, years, address, children }: FilterPanelProps) {
  const { t, locale } = useI18n();
  const form = useRef<HTMLFormElement>(null);

  function apply() {
    if (!form.current) return;
    const params = new URLSearchParams();
    for (const [part, text] of new FormData(form.current)) params.set(part, String(text));
    const next = parseMapFilter(params);
    if ("fault" in next) return;
    const same = mapFilterParams(next).toString() === mapFilterParams({ ...filter, selection }).toString();
    if (!same) address.go(next);
  }
  const onChange = ({ target }: FormEvent) => {
    if (!(target instanceof HTMLInputElement && target.type === "text")) apply();
  };
  const onBlur = ({ target }: FocusEvent) => {
    if (target instanceof HTMLInputElement && target.name === "traeger") apply();
  };

  const measures = MAP_MEASURES.map((measure) => ({
    value: mapFilterWords.measure[measure],
    // Below the Länder nothing is counted officially; what is known by name can be.
    label:
      measure === "centers" && filter.level !== "land"
        ? t("karte:measureKnown")
        : t(`karte:measure.${measure}`),
  }));
  const needs = NEED_INDICATORS.map((need) => ({
    value: mapFilterWords.need[need],
    label: `${NEED_TEXTS[locale][need].label} (${NEED_TEXTS[locale][need].unit})`,
  }));
  const levels = REGION_LEVELS.map((level) => ({
    value: mapFilterWords.level[level],
    label: t(`karte:levels.${level}`),
  }));
  const rules = COUNTING_RULES.map((rule) => ({ value: ruleWord(rule), label: t(`metrics:rule.${rule}`) }));
  return (
    <Form
      ref={form}
      action={address.path}
      preventScrollReset
      className="space-y-3"
      aria-label={t("karte:filter.heading")}
      onChange={onChange}
      onBlur={onBlur}
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      {children}
      <Select
        name="mass"
        label={t("karte:filter.measure")}
        options={measures}
        value={mapFilterWords.measure[filter.measure]}
      />
      {filter.measure === "need" && (
        <Select
          name="bedarf"
          label={t("karte:filter.need")}
          options={needs}
          value={mapFilterWords.need[filter.need]}
        />
      )}
      <Choice
        name="ebene"
        label={t("karte:filter.level")}
        options={levels}
        value={mapFilterWords.level[filter.level]}
      />
      {filter.level === "gemeinde" && <LandSelect landAgs={filter.landAgs} />}
      <Select
        name="jahr"
        label={t("karte:filter.year")}
        options={yearOptions(years, filter.year, t)}
        value={filter.year === null ? "" : String(filter.year)}
      />
      <Select name="regel" label={t("karte:filter.rule")} options={rules} value={ruleWord(filter.rule)} />
      <div>
        <Tick name="kita" word="nur" label={t("karte:filter.kitaOnly")} ticked={filter.kitaOnly} />
        <Tick name="vergleichbar" word="ja" label={t("karte:filter.comparable")} ticked={filter.comparable} />
      </div>
      <CenterFilterFields filter={filter} facets={facets} withLand={filter.level !== "gemeinde"} />
      <HiddenParts params={mapFilterParams({ ...filter, selection })} except={OWN_PARTS} />
      <div className="flex flex-wrap items-center gap-4">
        <button type="submit" className="button">
          {t("karte:filter.apply")}
        </button>
        <Link to={address.path} preventScrollReset>
          {t("karte:filter.reset")}
        </Link>
      </div>
    </Form>
  );
}

/** Latest year first. A year without an observation can be chosen, and says so; one outside them keeps its place while it is chosen. */
function yearOptions(years: readonly YearMark[], chosen: number | null, t: ReturnType<typeof useI18n>["t"]) {
  const outside =
    chosen !== null && !years.some(({ year }) => year === chosen) ? [{ year: chosen, observed: false }] : [];
  return [
    { value: "", label: t("karte:time.latest") },
    ...[...outside, ...years]
      .sort((a, b) => b.year - a.year)
      .map(({ year, observed }) => ({
        value: String(year),
        label: observed ? String(year) : t("karte:time.yearEmpty", { year }),
      })),
  ];
}
