import i18next, { type i18n, type TFunction } from "i18next";
import { LOCALES, type Locale } from "~/domain/locale";
import { texts } from "./texts";

/** Namespaces and keys are typed after the German texts: a key that does not exist is a type error. */
declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "shell";
    resources: (typeof texts)["de"];
  }
}

const instances = new Map<Locale, i18n>();

for (const locale of LOCALES) {
  const instance = i18next.createInstance();
  instance.init({
    lng: locale,
    fallbackLng: false,
    resources: { [locale]: texts[locale] },
    ns: Object.keys(texts.de),
    defaultNS: "shell",
    interpolation: { escapeValue: false }, // React escapes
    initAsync: false,
  });
  instances.set(locale, instance);
}

export type Translate = TFunction<(keyof (typeof texts)["de"])[]>;

/** The texts of one language: `t("laender:title", { count: 3 })`. */
export function translator(locale: Locale): Translate {
  return (instances.get(locale) as i18n).t as Translate;
}
