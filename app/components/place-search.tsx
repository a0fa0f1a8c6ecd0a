import { useFetcher } from "@remix-run/react";
import { type KeyboardEvent, useId, useState } from "react";
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

/**
 * Search field of the filter form: an editable combobox with list autocomplete (ARIA Authoring Practices). Submitted as text it
 * filters; without JavaScript it is an input that only does that. Written by hand because the library's weighs 60 kB.
 */
export function PlaceSearch({ source, value, onChoose }: PlaceSearchProps) {
  const { t } = useI18n();
  const id = useId();
  const [text, setText] = useState(value);
  const [given, setGiven] = useState(value);
  if (given !== value) {
    setGiven(value);
    setText(value);
  }
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const { load, data, state } = useFetcher<SuggestedPlace[]>();
  const places = open ? (data ?? []) : [];

  function ask(next: string) {
    setText(next);
    setActive(-1);
    setOpen(next.trim().length > 1);
    if (next.trim().length > 1) load(`${source}?suche=${encodeURIComponent(next.trim())}`);
  }

  function choose(place: SuggestedPlace) {
    setText(place.name);
    setOpen(false);
    setActive(-1);
    onChoose(selectionOf(place));
  }

  function onKeyDown(event: KeyboardEvent) {
    const place = places[active];
    if (event.key === "Escape") {
      setOpen(false);
      setActive(-1);
    } else if (event.key === "Enter" && place) {
      choose(place);
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && places.length > 0) {
      const step = event.key === "ArrowDown" ? 1 : -1;
      setActive((active + step + places.length) % places.length);
    } else return;
    event.preventDefault();
  }

  const expanded = places.length > 0;
  const nothing = open && data !== undefined && state === "idle" && places.length === 0;
  return (
    <div className="relative">
      <label htmlFor={`${id}-input`} className="block font-semibold">
        {t("karte:filter.search")}
      </label>
      <input
        id={`${id}-input`}
        name="suche"
        type="text"
        className="control w-full"
        maxLength={100}
        autoComplete="off"
        value={text}
        onChange={(event) => ask(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={expanded}
        aria-controls={`${id}-list`}
        aria-activedescendant={places[active] ? `${id}-${active}` : undefined}
        aria-describedby={`${id}-hint`}
      />
      <p id={`${id}-hint`} className="text-sm text-ink-soft">
        {t("karte:filter.searchHint")}
      </p>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={t("karte:filter.suggestions")}
        hidden={!expanded}
        className="absolute top-16 z-30 max-h-80 w-full overflow-auto border border-ink-soft bg-surface"
      >
        {places.map((place, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the input, which names the active option
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the input's
          <div
            key={`${place.kind}-${place.id}`}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            className="cursor-pointer px-3 py-1.5 hover:bg-accent hover:text-surface aria-selected:bg-accent aria-selected:text-surface"
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(place)}
          >
            {place.name}
            <span className="block text-sm">
              {[t(`karte:kind.${place.kind}`), place.context].filter(Boolean).join(", ")}
            </span>
          </div>
        ))}
      </div>
      {/* How many there are is heard; that there are none has to be seen too. */}
      <span
        role="status"
        className={
          nothing ? "absolute top-16 z-30 w-full border border-ink-soft bg-surface px-3 py-1.5" : "sr-only"
        }
      >
        {expanded || nothing ? t("karte:filter.found", { count: places.length }) : ""}
      </span>
    </div>
  );
}
