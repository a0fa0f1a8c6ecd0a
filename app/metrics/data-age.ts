/**
 * Data age: years (with a tenth) between the last day the used figure can hold for and the snapshot's data date.
 *
 * A count of a whole year can hold until its 31 December, so its age is never overstated; a count that can still hold on the data date
 * is 0 years old (`zero`). An undated count has no age: `not_published`. Without a count, or where the counted programme has ended and no
 * year was asked for, the value is the reason why there is none (`no_programme`, `not_published` …).
 */
import type { Headline } from "~/domain/headline-observation";
import { type Emptiness, empty, numberValue, type Value } from "~/domain/value";
import type { Metric } from "./metric";

const DAY_MS = 86_400_000;
/** Leap years included. */
const DAYS_PER_YEAR = 365.25;

export type AgeInput = {
  headline: Headline | null;
  absence: Emptiness;
  /** ISO day: the Stand of the collection. */
  dataDate: string;
};

export const dataAge: Metric<"data-age", AgeInput> = {
  id: "data-age",
  digits: 1,
  breaks: [0, 1, 2, 4, 8],
  texts: {
    de: {
      label: "Alter der Zahl",
      unit: "Jahre zwischen dem Stand der Landeszahl und dem Stand der Sammlung",
      description:
        "Jahre vom letzten Tag, für den die verwendete Zahl des Landes gelten kann, bis zum Stand der Sammlung. Eine Zahl für ein ganzes Jahr gilt bis zu dessen 31. Dezember.",
      limits: [
        "Sie sagt nicht, ob sich seither etwas geändert hat.",
        "Eine alte Zahl kann heißen, dass nicht gezählt wurde, oder nur, dass keine neuere Veröffentlichung gefunden ist.",
      ],
    },
    en: {
      label: "Age of the figure",
      unit: "years between the date of the Land's figure and the date of the collection",
      description:
        "Years from the last day the used figure of the Land can hold for to the date of the collection. A figure for a whole year holds until its 31 December.",
      limits: [
        "It does not say whether anything has changed since.",
        "An old figure may mean that nobody counted, or only that no newer publication was found.",
      ],
    },
  },
  compute: ({ headline, absence, dataDate }) => {
    if (!headline) return empty(absence);
    if (headline.date === null) return empty("not_published");
    const days = (Date.parse(dataDate) - Date.parse(headline.date)) / DAY_MS;
    return numberValue(Math.max(0, days) / DAYS_PER_YEAR, "exact", headline.flags);
  },
};

/** The age of the number a Land has today: the number of an ended programme is history and gives way to the reason why there is none. */
export function ageToday({ headline, absence }: Omit<AgeInput, "dataDate">, dataDate: string): Value {
  if (headline?.flags.includes("programme_ended")) return empty(absence);
  return dataAge.compute({ headline, absence, dataDate });
}
