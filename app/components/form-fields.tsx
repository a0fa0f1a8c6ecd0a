/** Form controls of the explorer. They show a choice at once and follow the address when it changes, without losing the focus. */
import { type ReactNode, useState } from "react";

export type Option = { value: string; label: string };

/** What the control shows: the reader's choice, until the page comes with another value. */
export function useShown<T>(value: T): [T, (next: T) => void] {
  const [shown, setShown] = useState(value);
  const [given, setGiven] = useState(value);
  if (given !== value) {
    setGiven(value);
    setShown(value);
  }
  return [shown, setShown];
}

type FieldProps = { name: string; label: string; value: string };

export function Select({
  name,
  label,
  options,
  value,
  hint,
}: FieldProps & { options: Option[]; hint?: ReactNode }) {
  const [shown, setShown] = useShown(value);
  return (
    <div>
      <label className="block">
        <span className="block font-semibold">{label}</span>
        <select
          name={name}
          value={shown}
          onChange={(event) => setShown(event.target.value)}
          className="control w-full"
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </label>
      {hint}
    </div>
  );
}

/** A few choices side by side, one of them taken. */
export function Choice({ name, label, options, value }: FieldProps & { options: Option[] }) {
  const [shown, setShown] = useShown(value);
  return (
    <fieldset>
      <legend className="font-semibold">{label}</legend>
      <div className="flex flex-wrap gap-x-4">
        {options.map((option) => (
          <label key={option.value} className="flex min-h-8 items-center gap-2">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={shown === option.value}
              onChange={() => setShown(option.value)}
              className="size-4 accent-accent"
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A box; ticked it sends its word. */
export function Tick({
  name,
  label,
  word,
  ticked,
}: {
  name: string;
  label: string;
  word: string;
  ticked: boolean;
}) {
  const [shown, setShown] = useShown(ticked);
  return (
    <label className="flex min-h-8 items-center gap-2">
      <input
        type="checkbox"
        name={name}
        value={word}
        checked={shown}
        onChange={(event) => setShown(event.target.checked)}
        className="size-4 shrink-0 accent-accent"
      />
      {label}
    </label>
  );
}

/** A free text: sent with Enter, or when the reader goes on. */
export function Entry({ name, label, value, suggestions }: FieldProps & { suggestions?: string[] }) {
  const [shown, setShown] = useShown(value);
  const list = suggestions && suggestions.length > 0 ? `${name}-vorschlaege` : undefined;
  return (
    <label className="block">
      <span className="block font-semibold">{label}</span>
      <input
        name={name}
        value={shown}
        onChange={(event) => setShown(event.target.value)}
        list={list}
        maxLength={100}
        autoComplete="off"
        type="text"
        className="control w-full"
      />
      {list && (
        <datalist id={list}>
          {suggestions?.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
    </label>
  );
}

/** Parts of the address a form does not show, but must not drop. */
export function HiddenParts({ params, except }: { params: URLSearchParams; except: readonly string[] }) {
  return [...params]
    .filter(([part]) => !except.includes(part))
    .map(([part, text]) => <input key={part} type="hidden" name={part} value={text} />);
}
