import { Form, Link } from "@remix-run/react";
import { type GrowthFilter, growthFilterParts, writeGrowthFilter } from "~/domain/growth-filter";
import { DEFAULT_MAP_FILTER, mapFilterParams } from "~/domain/map-filter";
import type { YearMark } from "~/domain/time-steps";
import { localePath } from "~/i18n/locale-path";
import { useI18n } from "~/i18n/use-i18n";

type Props = {
  filter: GrowthFilter;
  /** Years in order. */
  marks: YearMark[];
  /** What is known of the chosen year; null: none is chosen. */
  sentence: string | null;
};

/** "As of year X": marks the year in the drawing of every view and leads to the map of that year. A form and links, no script. */
export function GrowthYear({ filter, marks, sentence }: Props) {
  const { t, locale } = useI18n();
  const page = localePath(locale, "/entwicklung");
  const { stand } = filter;
  const years = marks.map(({ year }) => year);
  const before = years.filter((year) => stand !== null && year < stand).at(-1);
  const after = years.find((year) => stand !== null && year > stand);
  const hrefOf = (year: number) => `${page}${writeGrowthFilter({ ...filter, stand: year })}`;
  return (
    <div className="no-print space-y-2">
      <Form
        method="get"
        action={page}
        preventScrollReset
        className="flex flex-wrap items-end gap-x-4 gap-y-2"
      >
        {growthFilterParts({ ...filter, stand: null }).map(([part, text]) => (
          <input key={part} type="hidden" name={part} value={text} />
        ))}
        <label className="flex flex-col gap-1">
          <span className="text-ink-soft">{t("entwicklung:stand.label")}</span>
          <select key={stand} name="stand" defaultValue={stand ?? ""} className="control">
            <option value="">{t("entwicklung:stand.none")}</option>
            {marks.map(({ year, observed }) => (
              <option key={year} value={year}>
                {observed ? year : t("entwicklung:stand.unobserved", { year })}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="button">
          {t("entwicklung:stand.show")}
        </button>
        {stand !== null && (
          <p className="flex min-h-10 flex-wrap items-center gap-x-4">
            {before !== undefined && (
              <Link to={hrefOf(before)} preventScrollReset rel="prev">
                ← {before}
              </Link>
            )}
            <span className="font-semibold">{stand}</span>
            {after !== undefined && (
              <Link to={hrefOf(after)} preventScrollReset rel="next">
                {after} →
              </Link>
            )}
            <Link
              to={`${localePath(locale, "/karte")}?${mapFilterParams({ ...DEFAULT_MAP_FILTER, year: stand })}`}
            >
              {t("entwicklung:stand.map", { year: stand })}
            </Link>
          </p>
        )}
      </Form>
      {sentence && <p className="max-w-[75ch] text-ink-soft">{sentence}</p>}
    </div>
  );
}
