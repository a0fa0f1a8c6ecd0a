/** All texts of the public pages, by language and namespace. German is the original. */
import { shell as shellDe } from "./de/shell";
import { shell as shellEn } from "./en/shell";

export const texts = {
  de: {
    shell: shellDe,
  },
  en: {
    shell: shellEn,
  },
};
