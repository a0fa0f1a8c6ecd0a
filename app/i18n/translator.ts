import i18next, { type i18n, type TFunction } from "i18next";
import { LOCALES, type Locale } from "~/domain/locale";
import type { texts } from "./texts";

type Texts = (typeof texts)["de"];

/** Namespaces and keys are typed after the German texts: a key that does not exist is a type error. */
declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "shell";
    resources: Texts;
  }
}

const instances = new Map<Locale, i18n>();
const translators = new Map<Locale, Translate>();

function addTexts(locale: Locale, resources: Partial<Texts>) {
  const instance = i18next.createInstance();
  instance.init({
    lng: locale,
    fallbackLng: false,
    resources: { [locale]: resources },
    ns: Object.keys(resources),
    defaultNS: "shell",
    interpolation: { escapeValue: false }, // React escapes
    initAsync: false,
  });
  instances.set(locale, instance);
  translators.set(locale, keeping(instance.t as Translate));
}

/** Tables ask for the same words thousands of times: a text without placeholders is looked up once. */
function keeping(translate: Translate): Translate {
  const known = new Map<unknown, string>();
  const lookUp = (key: never, options?: never) => {
    if (options !== undefined) return translate(key, options);
    const text = known.get(key) ?? String(translate(key));
    known.set(key, text);
    return text;
  };
  return lookUp as Translate;
}

// The server and its workers speak both languages; the browser loads the one of its page. Outside Vite there is no `env` at all.
if (import.meta.env?.SSR !== false) {
  const all = (await import("./texts")).texts;
  for (const locale of LOCALES) addTexts(locale, all[locale]);
}

/** In the browser, once, before the page is brought to life: the other language has its own addresses and never mixes in. */
export async function loadTexts(locale: Locale): Promise<void> {
  const { inBrowser } = locale === "en" ? await import("./en/in-browser") : await import("./de/in-browser");
  addTexts(locale, inBrowser);
}

export type Translate = TFunction<(keyof Texts)[]>;

/** One namespace as it is written, with its placeholders. */
export function textsOf<Name extends keyof Texts>(locale: Locale, namespace: Name): Texts[Name] {
  return (instances.get(locale) as i18n).getResourceBundle(locale, namespace);
}

/** The texts of one language: `t("laender:title", { count: 3 })`. */
export function translator(locale: Locale): Translate {
  return translators.get(locale) as Translate;
}
