import { Form, Link } from "@remix-run/react";
import { useI18n } from "~/i18n/use-i18n";

type Choice = { value: string; label: string; chosen: boolean };
type Part = { part: string; label: string; up: string | null; down: string | null; remove: string | null };
type Props = {
  action: string;
  laender: Choice[];
  audiences: Choice[];
  ownParts: string | null;
  parts: Part[];
  further: { part: string; label: string; href: string }[];
  usual: string | null;
};

/** Länder and audience as a plain GET form, the charts as links that move, add or leave one out: all of it works without scripts. */
export function BriefingForm({ action, laender, audiences, ownParts, ...charts }: Props) {
  const { t } = useI18n();
  return (
    <section
      aria-labelledby="zusammenstellen"
      className="no-print space-y-5 rounded-sm border border-rule bg-surface p-4 md:p-6"
    >
      <h2 id="zusammenstellen" className="text-xl">
        {t("briefing:choose")}
      </h2>
      {/* Another address is another form: what was ticked before and not sent is not kept. */}
      <Form
        key={JSON.stringify([laender, audiences, ownParts])}
        method="get"
        action={action}
        className="space-y-4"
      >
        <fieldset>
          <legend className="mb-1 font-semibold">{t("briefing:land")}</legend>
          <ul className="grid gap-x-6 sm:grid-cols-2 lg:grid-cols-4">
            {laender.map(({ value, label, chosen }) => (
              <li key={value}>
                <label className="flex min-h-8 items-center gap-2">
                  <input type="checkbox" name="land" value={value} defaultChecked={chosen} />
                  {label}
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
        <div className="flex flex-wrap items-end gap-4">
          <label className="flex min-w-0 max-w-full flex-col gap-1">
            <span className="font-semibold">{t("briefing:audience")}</span>
            <select
              name="fuer"
              defaultValue={audiences.find(({ chosen }) => chosen)?.value}
              className="control max-w-full"
            >
              {audiences.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          {ownParts !== null && (
            <label className="flex min-h-10 items-center gap-2">
              <input type="checkbox" name="teile" value={ownParts} defaultChecked />
              {t("briefing:keep")}
            </label>
          )}
          <button type="submit" className="button">
            {t("briefing:apply")}
          </button>
        </div>
      </Form>
      <Charts {...charts} />
    </section>
  );
}

function Charts({ parts, further, usual }: Pick<Props, "parts" | "further" | "usual">) {
  const { t } = useI18n();
  return (
    <details open={usual !== null}>
      <summary className="text-accent">{t("briefing:charts")}</summary>
      <ol className="mt-3 max-w-[80ch] list-decimal space-y-1 pl-6">
        {parts.map(({ part, label, up, down, remove }) => (
          <li key={part}>
            <div className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-rule pb-1">
              <span>{label}</span>
              <span className="flex gap-x-4">
                <Change href={up} action={t("briefing:up")} chart={label} />
                <Change href={down} action={t("briefing:down")} chart={label} />
                <Change href={remove} action={t("briefing:remove")} chart={label} />
              </span>
            </div>
          </li>
        ))}
      </ol>
      {further.length > 0 && (
        <>
          <h3 className="mt-4 font-sans text-base font-semibold">{t("briefing:further")}</h3>
          <ul className="mt-1 grid gap-x-12 gap-y-1 lg:grid-cols-2">
            {further.map(({ part, label, href }) => (
              <li
                key={part}
                className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-rule pb-1"
              >
                <span>{label}</span>
                <Change href={href} action={t("briefing:add")} chart={label} />
              </li>
            ))}
          </ul>
        </>
      )}
      {usual !== null && (
        <p className="mt-3">
          <Link to={usual} preventScrollReset>
            {t("briefing:usual")}
          </Link>
        </p>
      )}
    </details>
  );
}

/** The link names the chart too, for who hears it alone. */
function Change({ href, action, chart }: { href: string | null; action: string; chart: string }) {
  const { t } = useI18n();
  if (href === null) return null;
  return (
    <Link
      to={href}
      preventScrollReset
      aria-label={t("briefing:of", { action, chart })}
      className="inline-flex min-h-8 items-center"
    >
      {action}
    </Link>
  );
}
