import { createContext, useContext, useMemo } from "react";
import type { Locale } from "~/domain/locale";
import { type Translate, translator } from "./translator";

/** Language of the page being drawn; the root sets it from the address. */
export const LocaleContext = createContext<Locale>("de");

export function useI18n(): { t: Translate; locale: Locale } {
  const locale = useContext(LocaleContext);
  return useMemo(() => ({ t: translator(locale), locale }), [locale]);
}
