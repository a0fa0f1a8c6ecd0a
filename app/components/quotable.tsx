import type { QuotableSentence } from "~/charts/spec";
import { CopyText } from "./copy-text";

type Props = { sentence: QuotableSentence; label: string };

/** A text to be quoted with the address it stands at: readable without scripts, with them also copied, the address then whole. */
export function Quotable({ sentence: { text, href }, label }: Props) {
  return (
    <div className="max-w-[75ch] space-y-3">
      <p className="whitespace-pre-line border-l-2 border-rule pl-3 break-words">
        {text} <span className="text-ink-soft">{href}</span>
      </p>
      <CopyText text={() => `${text} ${new URL(href, window.location.origin).href}`} label={label} />
    </div>
  );
}
