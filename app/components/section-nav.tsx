import { NavLink } from "@remix-run/react";
import { localePath } from "~/i18n/locale-path";
import { useI18n } from "~/i18n/use-i18n";

/** Pages that belong together under one entry of the main navigation; each is an address of its own. */
const SECTIONS = {
  laender: {
    ueberblick: "/laender",
    vergleich: "/vergleich",
    programme: "/programme",
    rechner: "/rechner",
    briefing: "/briefing",
  },
  netzwerk: {
    ueberblick: "/netzwerk",
    karte: "/netzwerk/karte",
    matrix: "/netzwerk/matrix",
    graph: "/netzwerk/graph",
    verzeichnis: "/netzwerk/verzeichnis",
    wachstum: "/netzwerk/wachstum",
  },
  daten: {
    ueberblick: "/daten",
    quellen: "/daten/quellen",
    woerterbuch: "/daten/woerterbuch",
    methode: "/daten/methode",
    pruefung: "/daten/pruefung",
    herunterladen: "/daten/herunterladen",
    zitieren: "/daten/zitieren",
  },
} as const;

/** The people's network has a colour of its own, never used for centres. */
const here = (section: keyof typeof SECTIONS) => (section === "netzwerk" ? "border-people" : "border-accent");

export function SectionNav({ section }: { section: keyof typeof SECTIONS }) {
  const { t, locale } = useI18n();
  const pages = Object.entries(SECTIONS[section]);
  const words = t(`shell:section.${section}`, { returnObjects: true }) as Record<string, string>;
  return (
    <nav aria-label={words.label} className="no-print">
      <ul className="flex flex-wrap gap-x-6 gap-y-1 border-b border-rule pb-2">
        {pages.map(([page, path]) => (
          <li key={page}>
            <NavLink
              end
              to={localePath(locale, path)}
              className={({ isActive }) =>
                `inline-block border-b-2 py-1 no-underline ${isActive ? `${here(section)} text-ink` : "border-transparent text-ink-soft hover:text-ink"}`
              }
            >
              {words[page]}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
