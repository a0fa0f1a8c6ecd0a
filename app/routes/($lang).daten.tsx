import { NavLink, Outlet } from "@remix-run/react";
import { localePath } from "~/i18n/locale-path";
import { useI18n } from "~/i18n/use-i18n";

const PAGES = ["index", "quellen", "woerterbuch", "methode", "pruefung", "herunterladen"] as const;

/** Frame of the data pages: their own small navigation, each page an address of its own. */
export default function DatenFrame() {
  const { t, locale } = useI18n();
  return (
    <div className="space-y-8">
      <nav aria-label={t("daten:nav.label")}>
        <ul className="flex flex-wrap gap-x-6 gap-y-1 border-b border-rule pb-2">
          {PAGES.map((page) => (
            <li key={page}>
              <NavLink
                end
                to={localePath(locale, page === "index" ? "/daten" : `/daten/${page}`)}
                className={({ isActive }) =>
                  `inline-block border-b-2 py-1 no-underline ${isActive ? "border-accent text-ink" : "border-transparent text-ink-soft hover:text-ink"}`
                }
              >
                {t(`daten:nav.${page}`)}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <Outlet />
    </div>
  );
}
