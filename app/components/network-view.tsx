import { type KeyboardEvent, type ReactNode, useRef } from "react";
import { useI18n } from "~/i18n/use-i18n";
import { useZoom } from "./use-zoom";

type Props = {
  children: ReactNode;
  /** Address of the picture with nothing in focus; null: nothing is. */
  allHref: string | null;
};

/** The drawing with buttons for a closer view. Without JavaScript the drawing alone, with all its links. */
export function NetworkView({ children, allHref }: Props) {
  const { t } = useI18n();
  const frame = useRef<HTMLDivElement>(null);
  const { ready, zoomed, closer, farther, whole, handlers } = useZoom(frame);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return handlers.onKeyDown(event);
    if (zoomed) whole();
    else if (allHref) window.location.assign(allHref);
  };
  const tools = [
    { id: "closer", sign: "+", onClick: closer, label: t("netzwerk-bild:graph.closer"), disabled: false },
    {
      id: "farther",
      sign: "−",
      onClick: farther,
      label: t("netzwerk-bild:graph.farther"),
      disabled: !zoomed,
    },
  ];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what is operated; keys and pointers only move the view
    <div
      ref={frame}
      className="network-view relative"
      data-zoomed={zoomed || undefined}
      {...handlers}
      onKeyDown={onKeyDown}
    >
      {/* Its room is kept, so that nothing moves when it comes. */}
      {ready ? (
        <fieldset
          aria-label={t("netzwerk-bild:graph.tools")}
          className="no-print mb-2 flex min-h-10 justify-end gap-1 rounded-sm @3xl:absolute @3xl:top-0 @3xl:right-0 @3xl:z-10 @3xl:mb-0 @3xl:bg-surface/90"
        >
          {zoomed && (
            <button type="button" className="button" onClick={whole}>
              {t("netzwerk-bild:graph.fit")}
            </button>
          )}
          {tools.map(({ id, sign, label, ...tool }) => (
            <button
              key={id}
              type="button"
              className="button min-w-10"
              aria-label={label}
              title={label}
              {...tool}
            >
              {sign}
            </button>
          ))}
        </fieldset>
      ) : (
        <div className="no-print mb-2 min-h-10 @3xl:hidden" />
      )}
      {children}
      {ready && (
        <p className="no-print mt-2 hidden text-sm text-ink-soft @2xl:block">
          {t("netzwerk-bild:graph.hint")}
        </p>
      )}
    </div>
  );
}
