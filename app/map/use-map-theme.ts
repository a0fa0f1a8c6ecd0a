import { useEffect, useState } from "react";
import type { MapTheme } from "./draw-map-image";

function currentTheme(): MapTheme {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === "light" || chosen === "dark") return chosen;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** The theme in force, followed as it changes: the reader's choice, else the device. `undefined` until the page lives. */
export function useMapTheme(): MapTheme | undefined {
  const [theme, setTheme] = useState<MapTheme>();
  useEffect(() => {
    const update = () => setTheme(currentTheme());
    const device = matchMedia("(prefers-color-scheme: dark)");
    const choice = new MutationObserver(update);
    update();
    device.addEventListener("change", update);
    choice.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    return () => {
      device.removeEventListener("change", update);
      choice.disconnect();
    };
  }, []);
  return theme;
}
