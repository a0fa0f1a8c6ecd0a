import { type ReactNode, useId } from "react";

/**
 * A key term with its short definition: a dotted underline that opens it. The browser's own popover does the work, so it needs no
 * script, opens by keyboard and closes with Escape.
 */
export function Term({ children, definition }: { children: ReactNode; definition: string }) {
  const id = useId();
  // React 18 does not know these attributes by type, but writes them.
  const opens = { popovertarget: id };
  const popover = { popover: "auto" };
  return (
    <>
      <button
        type="button"
        {...opens}
        className="cursor-help underline decoration-dotted decoration-1 underline-offset-4"
      >
        {children}
      </button>
      <span
        {...popover}
        id={id}
        className="max-w-[40ch] border border-rule bg-surface px-4 py-3 text-base font-normal text-ink supports-[position-area:bottom]:m-1 supports-[position-area:bottom]:[position-area:bottom_span-right] supports-[position-area:bottom]:[position-try-fallbacks:flip-block,flip-inline]"
      >
        {definition}
      </span>
    </>
  );
}
