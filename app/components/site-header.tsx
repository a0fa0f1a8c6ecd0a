import { Link, NavLink, useLocation } from "@remix-run/react";
import { localePath } from "~/i18n/locale-path";
import { useI18n } from "~/i18n/use-i18n";
import { ThemeSwitch } from "./theme-switch";

const ENTRIES = ["karte", "laender", "entwicklung", "netzwerk", "daten"] as const;

/** The same page in the other language: the address differs by the prefix alone. */
function otherLanguageHref(pathname: string, search: string): string {
  const german = pathname.replace(/^\/en(?=\/|$)/, "") || "/";
  return `${pathname === german ? localePath("en", german) : german}${search}`;
}

export function SiteHeader() {
  const { t, locale } = useI18n();
  const { pathname, search } = useLocation();
  const otherLanguage = locale === "de" ? "en" : "de";
  return (
    <header className="border-b border-rule bg-surface">
      <div className="mx-auto flex max-w-[90rem] flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2 md:px-8 lg:gap-x-8">
        <Link
          to={localePath(locale, "/")}
          className="font-serif text-lg font-semibold text-ink no-underline min-[23rem]:text-xl"
        >
          {t("shell:siteName")}
        </Link>
        <nav aria-label={t("shell:nav.label")} className="order-last w-full lg:order-none lg:w-auto">
          <ul className="flex flex-wrap gap-x-5 gap-y-1 sm:gap-x-6">
            {ENTRIES.map((entry) => (
              <li key={entry}>
                <NavLink
                  to={localePath(locale, `/${entry}`)}
                  className={({ isActive }) =>
                    `inline-block border-b-2 py-1 no-underline ${
                      isActive
                        ? `${entry === "netzwerk" ? "border-people" : "border-accent"} text-ink`
                        : "border-transparent text-ink-soft hover:text-ink"
                    }`
                  }
                >
                  {t(`shell:nav.${entry}`)}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className="ml-auto flex min-h-10 items-center gap-2 sm:gap-4">
          <ThemeSwitch />
          <a
            href={otherLanguageHref(pathname, search)}
            lang={otherLanguage}
            hrefLang={otherLanguage}
            className="px-1 py-1 min-[23rem]:px-0"
          >
            {/* The narrowest phones show the language's code; its name is read out all the same. */}
            <span aria-hidden="true" className="uppercase min-[23rem]:hidden">
              {otherLanguage}
            </span>
            <span className="sr-only min-[23rem]:not-sr-only">{t("shell:language.switchTo")}</span>
          </a>
        </div>
      </div>
    </header>
  );
}
