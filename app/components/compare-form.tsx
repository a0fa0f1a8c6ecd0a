import { Form, Link } from "@remix-run/react";
import type { Choice, CompareFormOptions } from "~/charts/compare-form-options";
import { useI18n } from "~/i18n/use-i18n";
import { HiddenParts } from "./form-fields";

type Props = {
  options: CompareFormOptions;
  action: string;
  /** Parts of the address that are not this form's; sent along unseen. */
  otherParts: string;
};

/** A plain GET form: what is chosen stands in the address. Works without scripts. */
export function CompareForm({ options, action, otherParts }: Props) {
  const { t } = useI18n();
  return (
    // Another address is another form: what was ticked before and not sent is not kept.
    <Form
      key={JSON.stringify(options)}
      method="get"
      action={action}
      className="space-y-4 rounded-sm border border-rule bg-surface p-4"
    >
      <HiddenParts params={new URLSearchParams(otherParts)} except={[]} />
      {/* Open where there is nothing to compare yet. */}
      <details open={options.tooFew}>
        <summary className="text-accent">{t("vergleich:form.laender")}</summary>
        <fieldset className="pt-3">
          <legend className="sr-only">{t("vergleich:form.laender")}</legend>
          <ul className="grid gap-x-6 gap-y-1 sm:grid-cols-2 lg:grid-cols-4">
            {options.laender.map(({ value, label, chosen }) => (
              <li key={value}>
                <label className="flex min-h-8 items-center gap-2">
                  <input type="checkbox" name="laender" value={value} defaultChecked={chosen} />
                  {label}
                </label>
              </li>
            ))}
          </ul>
          <p className="pt-2 text-sm">
            <Link to={action}>{t("vergleich:form.all")}</Link>
          </p>
        </fieldset>
      </details>
      <div className="flex flex-wrap items-end gap-4">
        <Select
          name="mass"
          label={t("vergleich:form.measure")}
          choices={options.measures}
          chosen={options.measure}
        />
        <Select
          name="bezug"
          label={t("vergleich:form.benchmark")}
          choices={options.benchmarks}
          chosen={options.benchmark}
        />
        <Select name="regel" label={t("vergleich:form.rule")} choices={options.rules} chosen={options.rule} />
        <Select
          name="jahr"
          label={t("vergleich:form.year")}
          choices={[
            { value: "", label: t("laender:filter.latest") },
            ...options.years.map((year) => ({ value: String(year), label: String(year) })),
          ]}
          chosen={String(options.year ?? "")}
        />
        <label className="flex min-h-10 items-center gap-2">
          <input type="checkbox" name="vergleichbar" value="ja" defaultChecked={options.comparable} />
          {t("vergleich:form.comparable")}
        </label>
        <button type="submit" className="button">
          {t("vergleich:form.apply")}
        </button>
      </div>
    </Form>
  );
}

type SelectProps = { name: string; label: string; choices: Choice[]; chosen: string };

function Select({ name, label, choices, chosen }: SelectProps) {
  return (
    <label className="flex min-w-0 max-w-full flex-col gap-1">
      <span>{label}</span>
      <select name={name} defaultValue={chosen} className="control max-w-full">
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}
