import { Form } from "@remix-run/react";
import { MATRIX_PARTS, type MatrixFilter, writeMatrixFilter } from "~/domain/matrix-filter";
import { useI18n } from "~/i18n/use-i18n";
import { Entry, HiddenParts, Tick } from "./form-fields";

type Props = {
  filter: MatrixFilter;
  /** Path of the page, with the place to come back to. */
  action: string;
  /** The parts of the page's address that are not the matrix's; sent along unseen. */
  pageParts: string;
  resetHref: string;
};

/** The filter of the matrix as a plain GET form. The order of the rows is kept. */
export function MatrixForm({ filter, action, pageParts, resetHref }: Props) {
  const { t } = useI18n();
  const own = writeMatrixFilter(filter);
  return (
    <Form
      method="get"
      action={action}
      preventScrollReset
      aria-label={t("matrix:form")}
      className="flex flex-wrap items-end gap-x-6 gap-y-3"
    >
      <HiddenParts params={new URLSearchParams(pageParts)} except={MATRIX_PARTS} />
      <HiddenParts params={new URLSearchParams(own)} except={["mnur", "mlaufend", "mbegriff"]} />
      <div className="space-y-1">
        <Tick
          name="mnur"
          word="unterschiede"
          label={t("matrix:onlyDifferences")}
          ticked={filter.onlyDifferences}
        />
        <Tick name="mlaufend" word="ja" label={t("matrix:onlyRunning")} ticked={filter.onlyRunning} />
      </div>
      <Entry name="mbegriff" label={t("matrix:search")} value={filter.search ?? ""} />
      <button type="submit" className="button">
        {t("matrix:apply")}
      </button>
      {own !== "" && (
        <a href={resetHref} className="py-2">
          {t("matrix:reset")}
        </a>
      )}
    </Form>
  );
}
