import { Form, Link } from "@remix-run/react";
import { type GrowthFilter, SCALES, writeGrowthFilter } from "~/domain/growth-filter";
import { LAENDER, landByAgs } from "~/domain/land";
import { localePath } from "~/i18n/locale-path";
import { useI18n } from "~/i18n/use-i18n";

/** What can be chosen in the view: `filter` with the data's own choices filled in. */
export type GrowthChoices = {
  landAgs: string;
  base: number | null;
  bases: { year: number; laender: number }[];
  from: number;
  to: number;
  years: number[];
};

type Props = { filter: GrowthFilter; choices: GrowthChoices };

/** What the view asks about: axes, Land, base year or period. Plain forms and links; the year that is looked at stays. */
export function GrowthChoice({ filter, choices }: Props) {
  const { view } = filter;
  if (view === "laender") return <ScaleLinks filter={filter} />;
  if (view === "verbreitung") return null;
  return (
    <ChoiceForm filter={filter}>
      {view === "land" && <LandSelect chosen={choices.landAgs} />}
      {view === "index" && <BaseSelect choices={choices} />}
      {view === "aufteilung" && <PeriodSelects choices={choices} />}
    </ChoiceForm>
  );
}

function ChoiceForm({ filter, children }: { filter: GrowthFilter; children: React.ReactNode }) {
  const { t, locale } = useI18n();
  return (
    <Form
      method="get"
      action={localePath(locale, "/entwicklung")}
      preventScrollReset
      className="no-print flex flex-wrap items-end gap-4"
    >
      <input type="hidden" name="ansicht" value={filter.view} />
      {filter.stand !== null && <input type="hidden" name="stand" value={filter.stand} />}
      {children}
      <button type="submit" className="button">
        {t("entwicklung:choose.show")}
      </button>
    </Form>
  );
}

function LandSelect({ chosen }: { chosen: string }) {
  const { t, locale } = useI18n();
  return (
    <label className="flex flex-col gap-1">
      <span className="text-ink-soft">{t("entwicklung:choose.land")}</span>
      <select key={chosen} name="land" defaultValue={landByAgs(chosen).slug} className="control">
        {LAENDER.map((land) => (
          <option key={land.ags} value={land.slug}>
            {locale === "de" ? land.name : land.nameEn}
          </option>
        ))}
      </select>
    </label>
  );
}

function BaseSelect({ choices: { base, bases } }: { choices: GrowthChoices }) {
  const { t } = useI18n();
  const offered = bases.some(({ year }) => year === base);
  return (
    <label className="flex flex-col gap-1">
      <span className="text-ink-soft">{t("entwicklung:choose.base")}</span>
      <select key={base} name="basis" defaultValue={base ?? ""} className="control">
        {base !== null && !offered && (
          <option value={base}>{t("entwicklung:choose.noBase", { year: base })}</option>
        )}
        {bases.map(({ year, laender }) => (
          <option key={year} value={year}>
            {t("entwicklung:choose.bases", { year, count: laender })}
          </option>
        ))}
      </select>
    </label>
  );
}

function PeriodSelects({ choices: { from, to, years } }: { choices: GrowthChoices }) {
  const { t } = useI18n();
  const ends = [
    { name: "von", label: t("entwicklung:choose.from"), year: from, years: years.slice(0, -1) },
    { name: "bis", label: t("entwicklung:choose.to"), year: to, years: years.slice(1) },
  ];
  return ends.map((end) => (
    <label key={end.name} className="flex flex-col gap-1">
      <span className="text-ink-soft">{end.label}</span>
      <select key={end.year} name={end.name} defaultValue={end.year} className="control">
        {end.years.map((year) => (
          <option key={year}>{year}</option>
        ))}
      </select>
    </label>
  ));
}

function ScaleLinks({ filter }: { filter: GrowthFilter }) {
  const { t, locale } = useI18n();
  const page = localePath(locale, "/entwicklung");
  return (
    <nav
      aria-label={t("entwicklung:scale.label")}
      className="no-print flex flex-wrap items-center gap-x-6 gap-y-2"
    >
      <span className="text-ink-soft">{t("entwicklung:scale.label")}</span>
      {SCALES.map((scale) => (
        <Link
          key={scale}
          to={`${page}${writeGrowthFilter({ ...filter, scale })}`}
          preventScrollReset
          aria-current={scale === filter.scale ? "true" : undefined}
          className={scale === filter.scale ? "font-semibold text-ink no-underline" : undefined}
        >
          {t(`entwicklung:scale.${scale}`)}
        </Link>
      ))}
    </nav>
  );
}
