import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { CENTER_STATUSES } from "~/domain/center";
import { COUNTING_RULES, ruleWord } from "~/domain/filter";
import { LAENDER } from "~/domain/land";
import { MAP_MEASURES, type MapFilter, mapFilterWords } from "~/domain/map-filter";
import { localePath } from "~/i18n/locale-path";
import { useI18n } from "~/i18n/use-i18n";

type Option = { value: string; label: string };
type FilterPanelProps = {
  filter: MapFilter;
  terms: { term: string; centers: number }[];
  /** The search field: a plain input, or one that suggests. */
  children: ReactNode;
};

/** The map's filter as a plain GET form: without JavaScript it loads the page anew, with the same address. */
export function FilterPanel({ filter, terms, children }: FilterPanelProps) {
  const { t, locale } = useI18n();
  const path = localePath(locale, "/karte");
  const measures = MAP_MEASURES.map((measure) => ({
    value: mapFilterWords.measure[measure],
    label: t(`karte:measure.${measure}`),
  }));
  const rules = COUNTING_RULES.map((rule) => ({ value: ruleWord(rule), label: t(`metrics:rule.${rule}`) }));
  const laender = LAENDER.map(({ slug, name, nameEn }) => ({
    value: slug,
    label: locale === "de" ? name : nameEn,
  }));
  const statuses = CENTER_STATUSES.map((status) => ({
    value: mapFilterWords.status[status],
    label: t(`karte:centerStatus.${status}`),
  }));
  const termOptions = terms.map(({ term, centers }) => ({ value: term, label: `${term} (${centers})` }));
  return (
    <Form
      key={JSON.stringify({ ...filter, selection: null })}
      action={path}
      preventScrollReset
      className="space-y-4"
      aria-label={t("karte:filter.heading")}
    >
      {children}
      <Select
        name="mass"
        label={t("karte:filter.measure")}
        options={measures}
        value={mapFilterWords.measure[filter.measure]}
      />
      <Select name="regel" label={t("karte:filter.rule")} options={rules} value={ruleWord(filter.rule)} />
      <Select
        name="land"
        label={t("karte:filter.land")}
        options={[{ value: "", label: t("karte:filter.allLaender") }, ...laender]}
        value={LAENDER.find(({ ags }) => ags === filter.landAgs)?.slug ?? ""}
      />
      <Select
        name="status"
        label={t("karte:filter.status")}
        options={[{ value: "", label: t("karte:filter.allStatuses") }, ...statuses]}
        value={filter.status ? mapFilterWords.status[filter.status] : ""}
      />
      <Select
        name="begriff"
        label={t("karte:filter.term")}
        options={[{ value: "", label: t("karte:filter.allTerms") }, ...termOptions]}
        value={filter.term ?? ""}
      />
      <div className="flex flex-wrap items-center gap-4">
        <button type="submit" className="button">
          {t("karte:filter.apply")}
        </button>
        <a href={path}>{t("karte:filter.reset")}</a>
      </div>
    </Form>
  );
}

function Select({
  name,
  label,
  options,
  value,
}: {
  name: string;
  label: string;
  options: Option[];
  value: string;
}) {
  return (
    <label className="block">
      <span className="block font-semibold">{label}</span>
      <select name={name} defaultValue={value} className="control w-full">
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
