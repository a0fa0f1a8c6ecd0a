import type { ReactElement } from "react";
import type { Locale } from "~/domain/locale";
import type { ChartTexts } from "../texts";
import type { Palette } from "../theme";

/** What every drawing is given besides its plot. `id` is unique on the page and prefixes the ids of patterns. */
export type Frame = {
  id: string;
  width: number;
  colors: Palette;
  texts: ChartTexts;
  locale: Locale;
  /** Small live chart: fewer words around the marks, the same marks. */
  compact: boolean;
};

/** A plot laid out and drawn: its height follows from its data. */
export type Drawing = { height: number; content: ReactElement };
