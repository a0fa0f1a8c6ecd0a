/** All texts of the public pages, by language and namespace. German is the original. */
import { chart as chartDe } from "./de/chart";
import { shell as shellDe } from "./de/shell";
import { chart as chartEn } from "./en/chart";
import { shell as shellEn } from "./en/shell";

export const texts = {
  de: {
    chart: chartDe,
    shell: shellDe,
  },
  en: {
    chart: chartEn,
    shell: shellEn,
  },
};
