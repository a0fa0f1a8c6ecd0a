import { type ReactNode, useEffect, useRef } from "react";
import { useI18n } from "~/i18n/use-i18n";

const WIDE = "(width >= 64rem)";

/**
 * The panel left of the map. On a phone the map comes first: the panel is folded into one button from the start, without a jump. On a wide
 * page it is open, by style before the script arrives and without it.
 */
export function FilterFold({ head, children }: { head: ReactNode; children: ReactNode }) {
  const { t } = useI18n();
  const fold = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const wide = matchMedia(WIDE);
    const follow = () => {
      if (fold.current) fold.current.open = wide.matches;
    };
    follow();
    wide.addEventListener("change", follow);
    return () => wide.removeEventListener("change", follow);
  }, []);
  return (
    <div className="min-w-0 space-y-4 lg:row-span-2 lg:max-h-[max(44rem,calc(100dvh-5rem))] lg:overflow-y-auto lg:pr-1 xl:row-span-1 print:overflow-visible">
      {head}
      <details
        ref={fold}
        className="lg:[&::details-content]:block lg:[&::details-content]:[content-visibility:visible] print:hidden"
      >
        <summary className="button font-semibold lg:hidden">{t("karte:filter.fold")}</summary>
        <div className="pt-4 lg:pt-0">{children}</div>
      </details>
    </div>
  );
}
