import { Form, Link } from "@remix-run/react";
import { useState } from "react";
import { BOX_PARTS } from "~/domain/area-form";
import { LAENDER } from "~/domain/land";
import type { MapArea } from "~/domain/map-area";
import { type MapFilter, type MapSelection, mapFilterParams } from "~/domain/map-filter";
import { useI18n } from "~/i18n/use-i18n";
import { HiddenParts } from "./form-fields";
import type { MapAddress } from "./map-address";

type SummaryFormProps = { filter: MapFilter; selection: MapSelection | null; address: MapAddress };

/** The sides of a drawn box, so that the form shows what the map does; a drawn polygon has none. */
function sidesOf(area: MapArea | null): string[] {
  if (area?.length !== 4) return BOX_PARTS.map(() => "");
  const lons = [...new Set(area.map(([lon]) => lon))].sort((a, b) => a - b);
  const lats = [...new Set(area.map(([, lat]) => lat))].sort((a, b) => a - b);
  if (lons.length !== 2 || lats.length !== 2) return BOX_PARTS.map(() => "");
  return [lons[0], lats[0], lons[1], lats[1]].map(String);
}

/** What drawing on the map does, for the keyboard and without JavaScript: a box by its four sides, and any of the Länder. */
export function SummaryForm(props: SummaryFormProps) {
  const { t } = useI18n();
  const { area, regions } = props.filter;
  return (
    <section
      id="zusammenfassen"
      aria-labelledby="zusammenfassen-titel"
      className="space-y-3 border-t border-rule pt-4 print:hidden"
    >
      <h2 id="zusammenfassen-titel">{t("karte:summary.heading")}</h2>
      <p className="max-w-[75ch] text-ink-soft">{t("karte:summary.intro")}</p>
      {/* With another selection the fields begin anew. */}
      <Fields key={JSON.stringify([area, regions])} {...props} />
    </section>
  );
}

function Fields({ filter, selection, address }: SummaryFormProps) {
  const { t, locale } = useI18n();
  const sides = sidesOf(filter.area);
  const [box, setBox] = useState(sides);
  const boxed = box.some((side) => side !== "");
  const others = filter.regions.filter((ags) => ags.length > 2);
  // A box in the fields takes the place of a drawn area; without one a polygon stays.
  const keep = mapFilterParams({
    ...filter,
    selection,
    page: 1,
    regions: others,
    area: boxed || sides.some((side) => side !== "") ? null : filter.area,
  });
  return (
    <Form action={address.path} preventScrollReset className="space-y-4">
      <HiddenParts params={keep} except={[]} />
      <fieldset className="space-y-1">
        <legend className="font-semibold">{t("karte:summary.box")}</legend>
        <div className="grid max-w-2xl grid-cols-2 gap-3 sm:grid-cols-4">
          {BOX_PARTS.map((part, index) => (
            <label key={part} className="block">
              <span className="block text-sm">{t(`karte:summary.side.${part}`)}</span>
              <input
                name={part}
                type="text"
                inputMode="decimal"
                autoComplete="off"
                maxLength={12}
                className="control w-full"
                value={box[index]}
                onChange={({ target }) =>
                  setBox(box.map((side, place) => (place === index ? target.value : side)))
                }
              />
            </label>
          ))}
        </div>
        <p className="text-sm text-ink-soft">{t("karte:summary.boxHint")}</p>
      </fieldset>
      <fieldset>
        <legend className="font-semibold">{t("karte:summary.laender")}</legend>
        <div className="max-w-4xl gap-x-6 sm:columns-2 lg:columns-3">
          {LAENDER.map(({ ags, name, nameEn }) => (
            <label key={ags} className="flex min-h-8 items-center gap-2">
              <input
                type="checkbox"
                name="regionen"
                value={ags}
                defaultChecked={filter.regions.includes(ags)}
                className="size-4 accent-accent"
              />
              {locale === "de" ? name : nameEn}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="flex flex-wrap items-center gap-4">
        <button type="submit" className="button">
          {t("karte:summary.submit")}
        </button>
        <Link to={address.hrefFor({ regions: [], area: null })} preventScrollReset>
          {t("karte:summary.clear")}
        </Link>
      </div>
    </Form>
  );
}
