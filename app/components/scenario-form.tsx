import { Form } from "@remix-run/react";
import { useState } from "react";
import { useI18n } from "~/i18n/use-i18n";

/** What stands in the form: the texts as they stand in the address, also where they cannot be read. */
export type ScenarioFields = { land: string; ziel: string; wert: string; satz: string };
export type ScenarioChoices = {
  laender: { slug: string; name: string }[];
  /** `standard`: the number a target starts with; `hint`: within which limits it may lie. */
  targets: { word: string; label: string; standard: string; hint: string }[];
  rates: { slug: string; label: string }[];
};

type Props = { fields: ScenarioFields; choices: ScenarioChoices; action: string };

/** The scenario as plain form controls. With scripts, another kind of target brings its own number along. */
export function ScenarioForm({ fields, choices, action }: Props) {
  const { t } = useI18n();
  const [kind, setKind] = useState(fields.ziel);
  const [value, setValue] = useState(fields.wert);
  const target = choices.targets.find(({ word }) => word === kind);
  function choose(word: string) {
    setKind(word);
    setValue(choices.targets.find((candidate) => candidate.word === word)?.standard ?? value);
  }
  return (
    <Form
      method="get"
      action={action}
      className="grid gap-4 rounded-sm border border-rule bg-surface p-4 sm:grid-cols-2 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.6fr)_8rem_minmax(0,1.2fr)_auto]"
    >
      <Choice name="land" label={t("rechner:form.land")} value={fields.land}>
        {choices.laender.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </Choice>
      <label className="flex min-w-0 flex-col gap-1">
        <span className="text-sm">{t("rechner:form.target")}</span>
        <select
          name="ziel"
          value={kind}
          onChange={(event) => choose(event.target.value)}
          className="control w-full"
        >
          {choices.targets.map(({ word, label }) => (
            <option key={word} value={word}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label className="flex min-w-0 flex-col gap-1">
        <span className="text-sm">{t("rechner:form.value")}</span>
        <input
          name="wert"
          type="text"
          inputMode="decimal"
          autoComplete="off"
          maxLength={12}
          value={value}
          onChange={(event) => setValue(event.target.value)}
          aria-describedby="wert-grenzen"
          className="control w-full"
        />
        <span id="wert-grenzen" className="text-sm text-ink-soft">
          {target?.hint}
        </span>
      </label>
      <Choice name="satz" label={t("rechner:form.rate")} value={fields.satz}>
        <option value="">{t("rechner:form.noRate")}</option>
        {choices.rates.map(({ slug, label }) => (
          <option key={slug} value={slug}>
            {label}
          </option>
        ))}
      </Choice>
      <div className="flex items-start lg:pt-[1.5625rem]">
        <button type="submit" className="button">
          {t("rechner:form.submit")}
        </button>
      </div>
    </Form>
  );
}

type ChoiceProps = { name: string; label: string; value: string; children: React.ReactNode };

function Choice({ name, label, value, children }: ChoiceProps) {
  return (
    <label className="flex min-w-0 flex-col gap-1">
      <span className="text-sm">{label}</span>
      <select name={name} defaultValue={value} className="control w-full">
        {children}
      </select>
    </label>
  );
}
