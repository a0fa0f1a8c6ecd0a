import { type ChangeEvent, useEffect, useState } from "react";
import { useI18n } from "~/i18n/use-i18n";

export const THEME_KEY = "atlas-theme";
const CHOICES = ["system", "light", "dark"] as const;
type Choice = (typeof CHOICES)[number];

/** Runs before the first paint so that a chosen theme does not flash. Kept in the browser's own storage, never sent. */
export const themeScript = `try{var t=localStorage.getItem("${THEME_KEY}");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch(e){}`;

export function ThemeSwitch() {
  const { t } = useI18n();
  const [choice, setChoice] = useState<Choice>();

  useEffect(() => {
    const chosen = document.documentElement.dataset.theme;
    setChoice(chosen === "light" || chosen === "dark" ? chosen : "system");
  }, []);

  function choose(event: ChangeEvent<HTMLSelectElement>) {
    const next = event.target.value as Choice;
    setChoice(next);
    if (next === "system") {
      delete document.documentElement.dataset.theme;
      localStorage.removeItem(THEME_KEY);
    } else {
      document.documentElement.dataset.theme = next;
      localStorage.setItem(THEME_KEY, next);
    }
  }

  // Without JavaScript the page follows the device, and a switch that does nothing is not shown.
  if (!choice) return null;
  return (
    // On a narrow page the icon stands for the list, which lies over it unseen.
    <div className="relative flex size-10 items-center justify-center rounded-sm border border-ink-soft has-[:focus-visible]:outline-3 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-accent lg:block lg:size-auto lg:border-0 lg:has-[:focus-visible]:outline-none">
      <svg viewBox="0 0 24 24" aria-hidden="true" className="size-5 lg:hidden">
        <circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M12 3a9 9 0 0 1 0 18z" fill="currentColor" />
      </svg>
      <select
        value={choice}
        onChange={choose}
        aria-label={t("shell:theme.label")}
        title={t("shell:theme.label")}
        className="control absolute inset-0 w-full py-0 text-sm opacity-0 lg:static lg:w-auto lg:opacity-100"
      >
        {CHOICES.map((entry) => (
          <option key={entry} value={entry}>
            {t(`shell:theme.${entry}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
