import { Form } from "@remix-run/react";
import { NEED_INDICATORS, type NeedIndicator } from "~/domain/map-measure";
import { needWord } from "~/domain/need-filter";
import { useI18n } from "~/i18n/use-i18n";
import { NEED_TEXTS } from "~/metrics/need";
import { HiddenParts, Select } from "./form-fields";

type Props = {
  indicator: NeedIndicator;
  /** Path of the page, with the place to come back to. */
  action: string;
  /** The other parts of the page's address, the matrix's too; sent along unseen. */
  otherParts: string;
};

/** Chooses the figure of need that stands beside coverage; a plain GET form. */
export function NeedForm({ indicator, action, otherParts }: Props) {
  const { t, locale } = useI18n();
  const options = NEED_INDICATORS.map((known) => ({
    value: needWord(known),
    label: NEED_TEXTS[locale][known].label,
  }));
  return (
    <Form method="get" action={action} preventScrollReset className="flex flex-wrap items-end gap-4">
      <HiddenParts params={new URLSearchParams(otherParts)} except={["bedarf"]} />
      <Select name="bedarf" label={t("matrix:need")} options={options} value={needWord(indicator)} />
      <button type="submit" className="button">
        {t("matrix:show")}
      </button>
    </Form>
  );
}
