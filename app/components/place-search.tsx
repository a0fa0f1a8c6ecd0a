import { useFetcher } from "@remix-run/react";
import { useState } from "react";
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from "react-aria-components";
import type { MapSelection } from "~/domain/map-filter";
import { useI18n } from "~/i18n/use-i18n";

export type SuggestedPlace = { kind: MapSelection["kind"]; id: string; name: string; context: string | null };

type PlaceSearchProps = {
  /** Address of the suggestions, without the search itself. */
  source: string;
  value: string;
  onChoose: (selection: MapSelection) => void;
};

export function selectionOf({ kind, id }: SuggestedPlace): MapSelection {
  return kind === "zentrum" ? { kind, centerId: id } : { kind, ags: id };
}

/** Search field of the filter form. It suggests while typing; submitted as text it filters, without JavaScript it only does that. */
export function PlaceSearch({ source, value, onChoose }: PlaceSearchProps) {
  const { t } = useI18n();
  const [text, setText] = useState(value);
  const { load, data } = useFetcher<SuggestedPlace[]>();
  const places = text.trim().length > 1 ? (data ?? []) : [];

  function ask(next: string) {
    setText(next);
    if (next.trim().length > 1) load(`${source}?suche=${encodeURIComponent(next.trim().slice(0, 100))}`);
  }

  function choose(key: string | number | null) {
    const place = places.find((entry) => `${entry.kind}-${entry.id}` === key);
    if (!place) return;
    setText(place.name);
    onChoose(selectionOf(place));
  }

  return (
    <ComboBox
      name="suche"
      formValue="text"
      allowsCustomValue
      allowsEmptyCollection={false}
      menuTrigger="input"
      items={places.map((place) => ({ ...place, key: `${place.kind}-${place.id}` }))}
      inputValue={text}
      onInputChange={ask}
      onSelectionChange={choose}
      className="block"
    >
      <Label className="block font-semibold">{t("karte:filter.search")}</Label>
      <Input className="control w-full" type="search" autoComplete="off" maxLength={100} />
      <Text slot="description" className="text-sm text-ink-soft">
        {t("karte:filter.searchHint")}
      </Text>
      <Popover className="w-(--trigger-width) overflow-auto border border-ink-soft bg-surface">
        <ListBox<SuggestedPlace & { key: string }>
          aria-label={t("karte:filter.suggestions")}
          className="outline-none"
        >
          {(place) => (
            <ListBoxItem
              id={place.key}
              textValue={place.name}
              className="cursor-pointer px-3 py-1.5 data-focused:bg-accent data-focused:text-surface"
            >
              {place.name}
              <span className="block text-sm">
                {[t(`karte:kind.${place.kind}`), place.context].filter(Boolean).join(", ")}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
